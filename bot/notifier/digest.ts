import { queueCard } from '../../cards/review/queue-card.ts';
import type { Messenger } from '../messenger.ts';
import { readerAt } from '../reader-of.ts';
import { deskPlaces } from '../review/desk-places.ts';
import type { Services } from '../services.ts';

/** Once a business day, what is overdue at the desk as one card instead of one message per claim. */
export type Digest = { readonly pass: () => Promise<void> };

/** Claims that the card names; the queue has the rest. */
const named = 8;

/** Claims that are looked through; the oldest are the overdue ones. */
const lookedThrough = 200;

export const createDigest = (services: Services, messenger: Pick<Messenger, 'post'>): Digest => ({
  pass: async () => {
    const { clock, calendar, policy, store, log } = services;
    const now = clock.now();
    const local = now.toZonedDateTimeISO(calendar.timeZone);
    const today = local.toPlainDate();
    const isTime = Temporal.PlainTime.compare(local.toPlainTime(), Temporal.PlainTime.from(policy.reminderTime)) >= 0;
    if (!isTime || !calendar.isBusinessDay(today)) return;
    if ((await store.diary.read()).digestOn === today.toString()) return;
    const { claims } = await store.claims.list({
      of: { everyFirm: true },
      statuses: ['submitted', 'under-review', 'disputed'],
      oldestFirst: true,
      limit: lookedThrough,
    });
    // The first reminder of a claim is a message of its own, on the day after its deadline.
    const reminded = now.subtract({ hours: 24 });
    const overdue = claims.filter(
      ({ dueAt }) => dueAt !== undefined && Temporal.Instant.compare(Temporal.Instant.from(dueAt), reminded) < 0,
    );
    // Noted first: a digest is better missed than sent twice, the next one says the same.
    await store.diary.note({ digestOn: today.toString() });
    if (overdue.length === 0) return;
    const counts = await store.claims.countByStatus({ everyFirm: true });
    for (const place of (await deskPlaces(services)).places) {
      const card = queueCard({
        reader: await readerAt(place, store.settings),
        claims: overdue.slice(0, named),
        total: overdue.length,
        counts,
        filter: 'all',
        more: false,
        now,
        note: { tone: 'warning', message: { key: 'review.note.digest', values: { count: overdue.length } } },
      });
      const result = await messenger.post(place, card);
      if (result.outcome !== 'sent') {
        log.warn({ place: place.key, outcome: result.outcome }, 'the digest did not reach the desk');
      }
    }
  },
});
