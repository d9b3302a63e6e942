import type { Claim, ClaimIn, ClaimState, Draft, InformationRound, PoeFile, Rejection } from './claim.ts';
import type { ClaimStatus } from './claim-status.ts';
import { addPerson, doer, writtenBy } from './doers.ts';
import { type ClaimEvent, type ClaimFactType, versionlessFacts } from './event.ts';
import { inStatus } from './in-status.ts';
import { withoutLoss } from './loss.ts';
import { type FirstEvent, newClaim } from './new-claim.ts';
import type { Reminder } from './reminder.ts';
import { endsOnly, type SubscriptionEnds } from './subscription-ends.ts';
import { withoutProducts } from './without-products.ts';

type EventOf<T extends ClaimFactType> = Extract<ClaimEvent, { type: T }>;
type LaterFact = Exclude<ClaimFactType, FirstEvent['type']>;

/** The claim as one that is in one of these statuses. A history in which it isn't can't have happened. */
const expect = <S extends ClaimStatus>(claim: Claim, ...statuses: readonly S[]): ClaimIn<S> => {
  const fits = (one: Claim): one is ClaimIn<S> => statuses.some((status) => status === one.status);
  if (!fits(claim)) throw new Error(`${claim.id} is ${claim.status}, expected ${statuses.join(' or ')}`);
  return claim;
};

const sent = ({ unsent: _unsent, ...file }: PoeFile): PoeFile => file;
const allSent = <C extends Claim>(claim: C): C => ({ ...claim, files: claim.files.map(sent) });

const lastRound = <C extends Claim>(claim: C, change: Partial<InformationRound>): C => {
  const last = claim.rounds.at(-1);
  return last ? { ...claim, rounds: [...claim.rounds.slice(0, -1), { ...last, ...change }] } : claim;
};

const closeRound = <C extends Claim>(claim: C, outcome: NonNullable<InformationRound['outcome']>): C =>
  claim.rounds.at(-1)?.outcome === undefined ? lastRound(claim, { outcome }) : claim;

/** While a request or a rejection stands, new PoE waits to be sent with the answer or the dispute. */
const waitsForSending = (claim: Claim): boolean =>
  claim.status === 'partner-action-required' || claim.status === 'rejected';

const awaitingNothing = ({ signature: _awaited, ...draft }: Draft): Draft => draft;

const withDisputeUntil = (claim: ClaimIn<'rejected'>, disputeUntil: string): Claim => ({
  ...claim,
  rejection: { ...claim.rejection, disputeUntil },
});

const settled = ({ disputeUntil: _disputeUntil, ...rejection }: Rejection): Rejection => rejection;

/** A claim that gives up its keys competes with none and is superseded by none. */
const offTheKey = ({ toBeSupersededBy: _successors, ...claim }: Claim): Claim => ({ ...claim, competing: [] });

const withoutSuccessor = (
  { toBeSupersededBy, ...claim }: ClaimIn<'approved' | 'official'>,
  successor: string,
): ClaimIn<'approved' | 'official'> => {
  const others = toBeSupersededBy?.filter((id) => id !== successor) ?? [];
  return { ...claim, ...(others.length > 0 && { toBeSupersededBy: others }) };
};

const withEnds = (
  { productEnds: _products, subscriptionsEndAt: _last, ...claim }: ClaimIn<'official'>,
  ends: SubscriptionEnds,
): ClaimIn<'official'> => ({ ...claim, ...endsOnly(ends) });

/** The window right after approval or a corrected address. */
const windowOf = (claim: Claim, at: string): Extract<ClaimState, { status: 'approved' }>['window'] =>
  claim.contactInDoubt ? { state: 'paused', why: claim.contactInDoubt, pausedAt: at } : { state: 'awaiting-mail' };

/** What each fact makes of the claim; version and time of the last event are kept by `evolve` itself. */
const consequences: { readonly [T in LaterFact]: (claim: Claim, event: EventOf<T>) => Claim } = {
  StepSaved: (claim, event) => ({
    ...expect(claim, 'editing'),
    ...writtenBy(claim, event),
    details: event.details,
    form: event.form,
  }),
  AdminAsked: (claim, { at }) => ({ ...expect(claim, 'editing'), adminAskedAt: at }),
  DraftDiscarded: (claim, { at }) => inStatus(expect(claim, 'editing'), { status: 'discarded', at }),
  SignatureAwaited: (claim, { signature }) => ({
    ...awaitingNothing(expect(claim, 'editing')),
    ...(signature && { signature }),
  }),
  PoeAdded: (claim, { file }) => ({
    ...(claim.status === 'editing' ? awaitingNothing(claim) : claim),
    files: [...claim.files, waitsForSending(claim) ? { ...file, unsent: true } : file],
  }),
  PoeRemoved: (claim, { fileId }) => ({ ...claim, files: claim.files.filter((file) => file.id !== fileId) }),
  HandedOver: (claim, { to }) => ({ ...claim, owner: to }),
  ClaimSubmitted: (claim, event) => {
    const submittedBy = doer(event);
    return {
      ...inStatus(expect(claim, 'editing'), { status: 'submitted', answered: false, reviewDueAt: event.reviewDueAt }),
      details: event.details,
      submittedAt: event.at,
      competing: event.competing,
      ...(submittedBy && { submittedBy }),
      ...(event.earlierDeclined && { earlierDeclined: event.earlierDeclined }),
      ...(event.firmName && { firmName: event.firmName }),
    };
  },
  CompetingClaimFound: (claim, { claimId }) => ({ ...claim, competing: [...claim.competing, claimId] }),
  CompetingClaimGone: (claim, { claimId }) => ({ ...claim, competing: claim.competing.filter((id) => id !== claimId) }),
  ReviewerAssigned: (claim, { assignee }) => ({ ...claim, assignee }),
  ReviewerReleased: ({ assignee: _assignee, ...claim }) => claim,
  NoteAdded: (claim, event) => {
    const by = doer(event);
    return by ? { ...claim, notes: [...claim.notes, { by, at: event.at, text: event.text }] } : claim;
  },
  ReviewStarted: (claim, { decisionDueAt }) =>
    inStatus(expect(claim, 'submitted'), { status: 'under-review', decisionDueAt }),
  InformationRequested: (claim, event) => {
    const askedBy = doer(event);
    if (!askedBy) throw new Error(`${claim.id}: only a person asks for information`);
    const before = closeRound(expect(claim, 'under-review', 'submitted'), 'asked-again');
    const { round: number, reasons, comment, concernedProducts, answerDueAt } = event;
    const round = { number, askedBy, askedAt: event.at, reasons, comment, concernedProducts, answerDueAt };
    return {
      ...inStatus(before, { status: 'partner-action-required', answerDueAt }),
      rounds: [...before.rounds, round],
    };
  },
  RequestWithdrawn: (claim, { decisionDueAt }) =>
    inStatus(allSent(closeRound(expect(claim, 'partner-action-required'), 'withdrawn')), {
      status: 'under-review',
      decisionDueAt,
    }),
  RequestAnswered: (claim, event) => {
    const by = doer(event);
    const { at, comment, removedProducts, newFiles, reviewDueAt } = event;
    const answer = { at, comment, removedProducts, newFiles, ...(by && { by }) };
    const answered = allSent(lastRound(expect(claim, 'partner-action-required'), { answer }));
    return {
      ...inStatus(answered, { status: 'submitted', answered: true, reviewDueAt }),
      details: withoutProducts(claim.details, removedProducts),
      answeredBy: addPerson(claim.answeredBy, by),
    };
  },
  AnswerApproved: (claim, { decisionDueAt }) =>
    inStatus(closeRound(expect(claim, 'submitted'), 'approved'), { status: 'under-review', decisionDueAt }),
  ClaimApproved: (claim, { at, supersedes }) => ({
    ...inStatus(expect(claim, 'under-review', 'disputed'), {
      status: 'approved',
      approvedAt: at,
      window: windowOf(claim, at),
    }),
    supersedes,
  }),
  MarkedToBeSuperseded: (claim, { successor }) => ({
    ...claim,
    toBeSupersededBy: [...(claim.toBeSupersededBy ?? []), successor],
  }),
  SupersedingLapsed: (claim, { successor }) => withoutSuccessor(expect(claim, 'approved', 'official'), successor),
  CustomerTold: (claim) => ({ ...claim, customerTold: true }),
  OptOutWindowOpened: (claim, { at, closesAt }) => ({
    ...expect(claim, 'approved'),
    window: { state: 'open', openedAt: at, closesAt },
  }),
  OptOutWindowPaused: (claim, { at, why }) => ({
    ...claim,
    contactInDoubt: why,
    ...(claim.status === 'approved' && { window: { state: 'paused', why, pausedAt: at } }),
  }),
  WrongPersonReported: (claim, { at, suggestion }) => ({
    ...claim,
    contactInDoubt: 'wrong-person',
    ...(suggestion && { suggestedContact: suggestion }),
    ...(claim.status === 'approved' && { window: { state: 'paused', why: 'wrong-person', pausedAt: at } }),
  }),
  /** The new contact has agreed to nothing yet. */
  ContactCorrected: (
    { contactInDoubt: _doubt, suggestedContact: _suggested, customerAgreedAt: _agreed, ...claim },
    { customerContactName, customerContactTitle, customerContactEmail },
  ) => ({
    ...claim,
    details: {
      ...claim.details,
      ...(customerContactName !== undefined && { customerContactName }),
      ...(customerContactTitle !== undefined && { customerContactTitle }),
      customerContactEmail,
    },
    ...(claim.status === 'approved' && { window: { state: 'awaiting-mail' } }),
  }),
  PartnerCenterIdKept: ({ partnerCenterClaimId: _before, ...claim }, { partnerCenterClaimId }) => ({
    ...claim,
    ...(partnerCenterClaimId !== undefined && { partnerCenterClaimId }),
  }),
  CustomerAgreed: (claim, { at }) => ({ ...claim, customerAgreedAt: at }),
  ClaimRejected: (claim, { at, reason, comment, disputeUntil }) => {
    const outcome = reason === 'no-partner-response' ? 'no-partner-response' : 'rejected';
    return inStatus(offTheKey(allSent(closeRound(claim, outcome))), {
      status: 'rejected',
      rejection: { reason, comment, at, ...(disputeUntil && { disputeUntil }) },
    });
  },
  ClaimDisputed: (claim, event) => {
    const { at, justification, decisionDueAt, competing } = event;
    const before = expect(claim, 'rejected');
    const disputedBy = doer(event);
    return {
      ...inStatus(allSent(before), {
        status: 'disputed',
        rejection: settled(before.rejection),
        disputedAt: at,
        justification,
        decisionDueAt,
      }),
      disputed: true,
      ...(disputedBy && { disputedBy }),
      ...(competing && { competing }),
    };
  },
  RejectionMadeFinal: (claim, { at, why, comment }) => {
    const { rejection } = expect(claim, 'rejected', 'disputed');
    return inStatus(offTheKey(allSent(claim)), {
      status: 'rejected-final',
      rejection: why === 'withdrawn' ? { reason: 'partner-request', comment, at } : settled(rejection),
      at,
    });
  },
  BecameOfficial: (claim, event) => ({
    ...inStatus(expect(claim, 'approved'), { status: 'official', officialAt: event.at, ...endsOnly(event) }),
    supersedes: event.supersedes ?? claim.supersedes,
  }),
  ProductsSuperseded: (claim, event) => {
    const before = withoutSuccessor(expect(claim, 'approved', 'official'), event.successor);
    const details = withoutLoss(before.details, event);
    return before.status === 'approved' ? { ...before, details } : { ...withEnds(before, event), details };
  },
  SubscriptionEndChanged: (claim, event) => {
    const { productId, endDate } = event;
    const before = expect(claim, 'official');
    const subscriptionEndDates = { ...before.details.subscriptionEndDates, [productId]: endDate };
    return { ...withEnds(before, event), details: { ...before.details, subscriptionEndDates } };
  },
  ProductsExpired: (claim, event) => {
    const before = expect(claim, 'official');
    return { ...withEnds(before, event), details: withoutProducts(before.details, event.products) };
  },
  DeadlineMoved: (claim, { to }) => {
    switch (claim.status) {
      case 'partner-action-required':
        return lastRound({ ...claim, answerDueAt: to }, { answerDueAt: to });
      case 'approved':
        return claim.window.state === 'open' ? { ...claim, window: { ...claim.window, closesAt: to } } : claim;
      default:
        return withDisputeUntil(expect(claim, 'rejected'), to);
    }
  },
  ClaimEnded: (claim, { at, reason, comment }) =>
    inStatus(offTheKey(expect(claim, 'approved', 'official')), { status: 'ended', reason, comment, at }),
  /** Which reminders still stand is kept by `evolve` itself. */
  ReminderDue: (claim) => claim,
};

/** A clock that starts brings its own reminders; one that ends with its status takes them along. */
const remindersAfter = (before: Claim | null, event: ClaimEvent, after: Claim): readonly Reminder[] => {
  if (event.reminders) return event.reminders;
  if (before?.status !== after.status) return [];
  const standing = before.reminders ?? [];
  return event.type === 'ReminderDue' ? standing.filter(({ id }) => id !== event.id) : standing;
};

const withReminders = (before: Claim | null, event: ClaimEvent, after: Claim): Claim => {
  const reminders = remindersAfter(before, event, after);
  if (reminders.length === 0 && after.reminders === undefined) return after;
  const { reminders: _before, ...claim } = after;
  return reminders.length > 0 ? { ...claim, reminders } : claim;
};

/** Any of them. A method, since TypeScript compares its parameters both ways; the index by the event's own type makes it fit. */
type Consequence = { of(claim: Claim, event: ClaimEvent): Claim }['of'];

/**
 * The claim after an event. Pure; the event carries every computed value.
 *
 * @throws Error when the event can't have happened to such a claim: a defect, never a person's mistake.
 */
export const evolve = (claim: Claim | null, event: ClaimEvent): Claim => {
  if (event.type === 'DraftStarted' || event.type === 'AssociationRecorded') {
    if (claim) throw new Error(`${claim.id} was started before`);
    return withReminders(null, event, newClaim(event));
  }
  if (!claim) throw new Error(`${event.type} happened to no claim`);
  const consequence: Consequence = consequences[event.type];
  return {
    ...withReminders(claim, event, consequence(claim, event)),
    version: claim.version + (versionlessFacts.has(event.type) ? 0 : 1),
    updatedAt: event.at,
  };
};

/** The claim that a whole history leads to. */
export const replay = (events: readonly ClaimEvent[]): Claim => {
  const [first, ...later] = events;
  if (!first) throw new Error('A claim has at least one event');
  return later.reduce<Claim>(evolve, evolve(null, first));
};
