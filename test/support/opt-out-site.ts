import { createDesk } from '../../bot/desk.ts';
import { optOutPages } from '../../bot/pages/opt-out-page.ts';
import { createLinks } from '../../bot/signed-links.ts';
import type { Claim } from '../../claims/claim.ts';
import { aCatalogue, aContext, aPolicy, monday } from './build-claim.ts';
import { servePages } from './serve-pages.ts';
import { temporaryStore } from './temporary-store.ts';

export const publicUrl = 'https://claims.partner.example';
export const claimId = 'CPOR-000001';
export const email = 'clara@contoso.example';

/** The opt-out page over a real store and desk, served on loopback, with a customer's moves. */
export const startOptOutSite = async () => {
  const { store, end: endStore } = await temporaryStore();
  const clock = { now: Temporal.Instant.from(monday) };
  const logged: object[] = [];
  const links = createLinks({ key: 'k'.repeat(43), publicUrl, clock: { now: () => clock.now } });
  const desk = createDesk({
    claims: store.claims,
    context: () => aContext({ now: clock.now }),
  });
  const pages = optOutPages({
    links,
    desk,
    firms: store.firms,
    catalogue: aCatalogue,
    policy: aPolicy(),
    timeZoneOf: (country) => (country === 'HU' ? 'Europe/Budapest' : 'UTC'),
    publicUrl,
    clock: { now: () => clock.now },
    newId: () => 'error-1',
    log: { info: () => {}, warn: () => {}, error: (detail) => logged.push(detail) },
  });
  const { origin, end: endPages } = await servePages(pages);
  const get = (path: string, headers: Record<string, string> = {}) => fetch(origin + path, { headers });
  const formToken = async (path: string): Promise<string> =>
    /name="csrf" value="([^"]+)"/.exec(await (await get(path)).text())?.[1] ?? '';
  return {
    store,
    links,
    desk,
    /** Changed by a test to let time pass. */
    clock,
    logged,
    get,
    formToken,
    keep: (claim: Claim) => store.claims.save({ claim, basedOn: 0, events: [], notices: [] }),
    path: async (to = email): Promise<string> =>
      new URL(await links.optOutUrl({ claimId, email: to, language: 'en' })).pathname,
    claim: async (): Promise<Claim> => {
      const stored = await store.claims.load(claimId);
      if (!stored) throw new Error('no claim is kept');
      return stored.claim;
    },
    /** Sends a form as the page's own does, unless told otherwise. */
    send: async (path: string, fields: Record<string, string>, headers: Record<string, string> = {}) =>
      fetch(origin + path, {
        method: 'POST',
        body: new URLSearchParams({ csrf: await formToken(path), ...fields }),
        headers,
        redirect: 'manual',
      }),
    end: async () => {
      await endPages();
      await endStore();
    },
  };
};

export type OptOutSite = Awaited<ReturnType<typeof startOptOutSite>>;

/** What a person reads of a page. */
export const readable = async (response: Response): Promise<string> =>
  (await response.text()).replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
