import { notFiledCard } from '../../cards/filing/not-filed-card.ts';
import { textsOf } from '../../cards/languages/texts.ts';
import { isPast } from '../../cards/overdue-since.ts';
import type { ClaimId } from '../../claims/claim.ts';
import { samePerson } from '../../claims/person.ts';
import type { ClaimSummary } from '../../storage/claim-repository.ts';
import type { ConversationReference } from '../../storage/conversation-repository.ts';
import type { Messenger } from '../messenger.ts';
import { readerOf } from '../reader-of.ts';
import type { Services } from '../services.ts';
import { dayOfDigests } from './day-of-digests.ts';
import type { Digest } from './digest.ts';

/** Claims, or customers, that are looked through at a time. */
const pageSize = 200;

/** Drafts that nobody has touched for so long, and that wait for no signature, are mentioned. */
const untouched = { hours: 7 * 24 };

type NotFiled = { readonly drafts: readonly ClaimSummary[]; readonly customers: readonly ClaimSummary[] };

const isWaiting = ({ signatureUntil, dueAt }: ClaimSummary, now: Temporal.Instant): boolean =>
  signatureUntil !== undefined && dueAt !== undefined && !isPast(dueAt, now);

/** A firm's drafts that were left, oldest first. */
const draftsLeft = async (tenantId: string, { store, clock }: Services): Promise<readonly ClaimSummary[]> => {
  const now = clock.now();
  const left: ClaimSummary[] = [];
  let after: ClaimId | undefined;
  for (;;) {
    const page = await store.claims.list({
      of: { tenantId },
      statuses: ['editing'],
      oldestFirst: true,
      limit: pageSize,
      ...(after === undefined ? {} : { after }),
    });
    left.push(...page.claims.filter((one) => isPast(one.updatedAt, now.subtract(untouched)) && !isWaiting(one, now)));
    after = page.claims.at(-1)?.id;
    if (!page.more) return left;
  }
};

/** The last claim for each of a firm's customers who have none now, newest first. */
const customersWithoutClaim = async (tenantId: string, { store }: Services): Promise<readonly ClaimSummary[]> => {
  const without: ClaimSummary[] = [];
  for (let after = ''; ; ) {
    const page = await store.claims.customersOf(tenantId, after, pageSize);
    without.push(...page.flatMap(({ over }) => (over ? [over] : [])));
    const last = page.at(-1);
    if (!last || page.length < pageSize) return without.sort((a, b) => (a.id < b.id ? 1 : -1));
    after = last.customerTenantId;
  }
};

/** What is somebody's own to file, or, as its incentives admin's, the firm's. */
const concerning = async (
  { person }: ConversationReference,
  { drafts, customers }: NotFiled,
  { roles }: Services,
): Promise<NotFiled> => {
  if (!person) return { drafts: [], customers: [] };
  if ((await roles.actorOf(person)).isIncentivesAdmin) return { drafts, customers };
  const isOwn = ({ owner }: ClaimSummary): boolean => samePerson(owner, person);
  return { drafts: drafts.filter(isOwn), customers: customers.filter(isOwn) };
};

/**
 * Once a week, to the people of each firm: drafts that were left, and customers for whom there is no claim.
 * Source: docs/claims.md#what-was-never-filed.
 */
export const createWeeklyDigest = (
  services: Services,
  messenger: Pick<Messenger, 'post'>,
  /** Once it answers true nobody further is told. */
  isStopping: () => boolean,
): Digest => {
  const { store, log } = services;
  const tell = async (place: ConversationReference, all: NotFiled): Promise<void> => {
    const { person } = place;
    const { drafts, customers } = await concerning(place, all, services);
    if (!person || drafts.length + customers.length === 0) return;
    const reader = await readerOf(person, store.settings);
    const counts = { drafts: drafts.length, customers: customers.length };
    const summary = textsOf(reader.language)('not-filed.summary', counts);
    const result = await messenger.post(place, notFiledCard({ reader, drafts, customers }), { summary });
    if (result.outcome !== 'sent')
      log.warn({ place: place.key, outcome: result.outcome }, 'the weekly digest did not reach somebody');
  };
  const tellFirm = async (tenantId: string): Promise<void> => {
    const people = await store.conversations.peopleOf(tenantId);
    if (people.length === 0) return;
    const all: NotFiled = {
      drafts: await draftsLeft(tenantId, services),
      customers: await customersWithoutClaim(tenantId, services),
    };
    for (const place of people) if (!isStopping()) await tell(place, all);
  };
  return {
    pass: async () => {
      const today = dayOfDigests(services);
      if (today === null) return;
      const monday = today.subtract({ days: today.dayOfWeek - 1 }).toString();
      const { weekOf } = await store.diary.read();
      if (weekOf === monday) return;
      // Noted first: better missed than sent twice, the next one says the same.
      await store.diary.note({ weekOf: monday });
      // A deployment's first week has nothing that was left.
      if (weekOf === undefined) return;
      let firm = await store.claims.firmAfter('');
      while (firm !== null && !isStopping()) {
        await tellFirm(firm);
        firm = await store.claims.firmAfter(firm);
      }
    },
  };
};
