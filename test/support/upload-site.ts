import { createDesk } from '../../bot/desk.ts';
import type { LinkClaims } from '../../bot/links.ts';
import { uploadPages } from '../../bot/pages/upload-page.ts';
import { createAddPoe } from '../../bot/poe/add-poe.ts';
import { createFileMemory } from '../../bot/poe/file-memory.ts';
import { createReceiveFile } from '../../bot/poe/receive-file.ts';
import { createLinks } from '../../bot/signed-links.ts';
import type { Claim } from '../../claims/claim.ts';
import { StorageFullError } from '../../storage/errors.ts';
import { aCatalogue, aContext, aDraft, aPartner, aPolicy, monday, owner } from './build-claim.ts';
import { servePages } from './serve-pages.ts';
import { temporaryStore } from './temporary-store.ts';

export const publicUrl = 'https://bot.example';
/** 100,000 bytes a file and 3 files a claim, so that limits are soon reached. */
export const uploadPolicy = aPolicy({ poeFileBytes: 100_000, poeFilesPerClaim: 3 });
export const claimId = 'CPOR-000001';

type Sent = readonly [name: string, bytes: Uint8Array | string];

const formTokenIn = (markup: string): string => /name="csrf" value="([^"]+)"/.exec(markup)?.[1] ?? '';

const formOf = (csrf: string, sent: readonly Sent[]): FormData => {
  const form = new FormData();
  form.append('csrf', csrf);
  for (const [name, bytes] of sent) form.append('file', new File([Buffer.from(bytes)], name));
  return form;
};

/** The upload pages over a real store and desk, served on loopback, with a browser's moves. */
export const startUploadSite = async () => {
  const { store, end: endStore } = await temporaryStore();
  const clock = { now: Temporal.Instant.from(monday) };
  const disk = { isFull: false };
  const logged: object[] = [];
  let given = 0;
  const newId = (): string => {
    given += 1;
    return `id-${given}`;
  };
  const links = createLinks({ key: 'k'.repeat(43), publicUrl, clock: { now: () => clock.now } });
  const desk = createDesk({
    claims: store.claims,
    context: () => aContext({ policy: uploadPolicy }),
  });
  const addPoe = createAddPoe({ store, desk });
  const pages = uploadPages({
    links,
    store,
    desk,
    receiveFile: createReceiveFile({
      documents: store.documents,
      memory: createFileMemory(),
      policy: uploadPolicy,
      newId,
    }),
    addPoe: async (...order) => {
      if (disk.isFull) throw new StorageFullError('no room');
      return addPoe(...order);
    },
    policy: uploadPolicy,
    catalogue: aCatalogue,
    actorOf: async (person) => aPartner(person),
    publicUrl,
    clock: { now: () => clock.now },
    newId,
    log: { info: () => {}, warn: () => {}, error: (detail) => logged.push(detail) },
  });
  const { origin, end: endPages } = await servePages(pages);

  const get = (path: string, headers: Record<string, string> = {}) => fetch(origin + path, { headers });
  const tokenAt = async (path: string): Promise<string> => formTokenIn(await (await get(path)).text());
  return {
    store,
    links,
    origin,
    /** Changed by a test to let time pass. */
    clock,
    disk,
    logged,
    formOf,
    get,
    tokenAt,
    keep: async (claim: Claim = aDraft({ files: [] })) =>
      store.claims.save({ claim, basedOn: 0, events: [], notices: [] }),
    pathFor: async (claims: Partial<LinkClaims> = {}): Promise<string> =>
      new URL(await links.uploadUrl({ claimId, person: owner, ...claims })).pathname,
    files: async (): Promise<readonly string[]> =>
      (await store.claims.load(claimId))?.claim.files.map(({ name }) => name) ?? [],
    upload: async (path: string, sent: readonly Sent[], headers: Record<string, string> = {}) =>
      fetch(origin + path, {
        method: 'POST',
        body: formOf(await tokenAt(path), sent),
        headers,
        redirect: 'manual',
      }),
    remove: async (path: string, fileId: string) =>
      fetch(origin + path, {
        method: 'POST',
        body: new URLSearchParams({ csrf: await tokenAt(path), remove: fileId }),
        redirect: 'manual',
      }),
    textOf: async (response: Response): Promise<string> => (await response.text()).replace(/<[^>]+>/g, ''),
    end: async () => {
      await endPages();
      await endStore();
    },
  };
};

export type UploadSite = Awaited<ReturnType<typeof startUploadSite>>;
