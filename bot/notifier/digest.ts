import { textsOf } from '../../cards/languages/texts.ts';
import { isPast } from '../../cards/overdue-since.ts';
import { queueCard } from '../../cards/review/queue-card.ts';
import type { ClaimId } from '../../claims/claim.ts';
import type { ClaimSummary } from '../../storage/claim-repository.ts';
import type { Messenger } from '../messenger.ts';
import { readerAt } from '../reader-of.ts';
import { deskPlaces } from '../review/desk-places.ts';
import type { Services } from '../services.ts';
import { dayOfDigests } from './day-of-digests.ts';

/** Once a business day, what is overdue at the desk as one card instead of one message per claim. */
export type Digest = { readonly pass: () => Promise<void> };

/** Claims that the card names; the queue has the rest. */
const named = 8;

/** Claims that are looked through at a time. */
const pageSize = 200;

/** Every claim that waits for the reviewers and is past its deadline since before then, longest overdue first. */
const overdueBefore = async ({ store }: Services, before: Temporal.Instant): Promise<readonly ClaimSummary[]> => {
  const overdue: (ClaimSummary & { readonly dueAt: string })[] = [];
  let after: ClaimId | undefined;
  for (;;) {
    const page = await store.claims.list({
      of: { everyFirm: true },
      statuses: ['submitted', 'under-review', 'disputed'],
      oldestFirst: true,
      limit: pageSize,
      ...(after === undefined ? {} : { after }),
    });
    for (const claim of page.claims)
      if (claim.dueAt && isPast(claim.dueAt, before)) overdue.push({ ...claim, dueAt: claim.dueAt });
    after = page.claims.at(-1)?.id;
    if (!page.more) return overdue.sort((a, b) => Date.parse(a.dueAt) - Date.parse(b.dueAt));
  }
};

export const createDigest = (services: Services, messenger: Pick<Messenger, 'post'>): Digest => ({
  pass: async () => {
    const { clock, store, log } = services;
    const now = clock.now();
    const today = dayOfDigests(services);
    if (today === null) return;
    if ((await store.diary.read()).digestOn === today.toString()) return;
    // The first reminder of a claim is a message of its own, on the day after its deadline.
    const overdue = await overdueBefore(services, now.subtract({ hours: 24 }));
    // Noted first: a digest is better missed than sent twice, the next one says the same.
    await store.diary.note({ digestOn: today.toString() });
    if (overdue.length === 0) return;
    const [key, values] = ['review.note.digest', { count: overdue.length }] as const;
    const counts = await store.claims.countByStatus({ everyFirm: true });
    for (const place of (await deskPlaces(services)).places) {
      const reader = await readerAt(place, store.settings);
      const card = queueCard({
        reader,
        claims: overdue.slice(0, named),
        total: overdue.length,
        counts,
        filter: 'all',
        more: false,
        now,
        note: { tone: 'warning', message: { key, values } },
      });
      const result = await messenger.post(place, card, { summary: textsOf(reader.language)(key, values) });
      if (result.outcome !== 'sent') {
        log.warn({ place: place.key, outcome: result.outcome }, 'the digest did not reach the desk');
      }
    }
  },
});
