import type { Claim, Timestamp } from './claim.ts';
import type { DecisionContext } from './decision-context.ts';
import type { ClaimDetails } from './details.ts';
import { isDue } from './due-reminders.ts';
import type { ClaimFact, ClaimFactType } from './event.ts';
import { renewedEvidenceReminder, standingEvidenceReminder, startedEvidenceReminder } from './evidence-reminder.ts';
import { deadlineOf, type Reminder } from './reminder.ts';
import { type DaysBefore, daysBefore, type OnBusinessDay, onBusinessDays, stillAhead } from './reminder-days.ts';
import { reminderTimeAfter } from './reminder-time.ts';
import { runningEnds } from './subscription-end.ts';
import type { SubscriptionEnds } from './subscription-ends.ts';

/** Where a clock starts: the claim before the fact, null for a new draft, and the time of the fact. */
type Circumstances = { readonly claim: Claim | null; readonly at: Temporal.Instant; readonly context: DecisionContext };

type FactOf<T extends ClaimFactType> = Extract<ClaimFact, { type: T }>;

const lastDay = (days: number): number => days;
const dayBeforeLast = (days: number): number => days - 1;
const dayAfterLast = (days: number): number => days + 1;

/** Source: docs/claims.md#reminders. */
const plans = {
  reviewStart: [
    { kind: 'review-start-last-day', day: lastDay },
    { kind: 'review-not-started', day: dayAfterLast },
  ],
  decision: [
    { kind: 'decision-last-day', day: lastDay },
    { kind: 'review-not-decided', day: dayAfterLast },
  ],
  answer: [
    { kind: 'answer-half-time', day: (days) => Math.floor(days / 2) },
    { kind: 'answer-1-day-left', day: dayBeforeLast },
    { kind: 'answer-last-day', day: lastDay },
  ],
  window: [
    { kind: 'window-2-days-left', day: (days) => days - 2 },
    { kind: 'window-last-day', day: lastDay },
  ],
  customer: [{ kind: 'customer-1-day-left', day: dayBeforeLast }],
} as const satisfies Readonly<Record<string, readonly OnBusinessDay[]>>;

const disputePlan: readonly DaysBefore[] = [
  { kind: 'dispute-14-days', left: 14 },
  { kind: 'dispute-7-days', left: 7 },
  { kind: 'dispute-1-day', left: 1 },
];
const signaturePlan: readonly DaysBefore[] = [
  { kind: 'signature-3-days', left: 3 },
  { kind: 'signature-last-day', left: 0 },
];
const subscriptionPlan: readonly DaysBefore[] = [
  { kind: 'subscription-60-days', left: 60 },
  { kind: 'subscription-30-days', left: 30 },
  { kind: 'subscription-7-days', left: 7 },
];

/** Reviewers' and partners' clocks run by the deployment's calendar, the customer's by theirs. */
const ours = (deadline: Timestamp, { at, context }: Circumstances) => ({
  from: at,
  deadline,
  calendar: context.calendar,
  reminderTime: context.policy.reminderTime,
});
const customers = (deadline: Timestamp, circumstances: Circumstances) => ({
  ...ours(deadline, circumstances),
  calendar: circumstances.context.calendarOf(circumstances.claim?.details.customerCountry),
});

const reviewStart = ({ reviewDueAt }: { readonly reviewDueAt: Timestamp }, circumstances: Circumstances) =>
  onBusinessDays(plans.reviewStart, ours(reviewDueAt, circumstances));
const decision = ({ decisionDueAt }: { readonly decisionDueAt: Timestamp }, circumstances: Circumstances) =>
  onBusinessDays(plans.decision, ours(decisionDueAt, circumstances));

const windowReminders = (closesAt: Timestamp, circumstances: Circumstances) => {
  const clock = customers(closesAt, circumstances);
  return [plans.window, plans.customer]
    .flatMap((plan) => onBusinessDays(plan, clock))
    .toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at));
};

/** What stands of old evidence goes on beside the clocks of the window. */
const withEvidence = (reminders: readonly Reminder[], { claim, at, context }: Circumstances): readonly Reminder[] =>
  [
    ...reminders,
    // Where no mail is sent, the window opens in the breath of the approval, which starts that clock.
    ...(claim?.status === 'approved' ? standingEvidenceReminder(claim, at) : startedEvidenceReminder(claim, context)),
  ].toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at));

/** Of every end; what stood before of an end that runs on stands still, so that a change of another one loses none of them. */
const subscriptions = (
  { productEnds = {} }: SubscriptionEnds,
  circumstances: Circumstances,
  details?: Partial<ClaimDetails>,
): readonly Reminder[] => {
  const { claim, at, context } = circumstances;
  const ran = claim ? Object.values(runningEnds(claim)) : [];
  const calendar = context.calendarOf((details ?? claim?.details)?.customerCountry);
  return [...new Set(Object.values(productEnds))]
    .flatMap((end) =>
      ran.includes(end)
        ? (claim?.reminders ?? []).filter((one) => deadlineOf(one) === end && !isDue(one, at))
        : stillAhead(subscriptionPlan, { ...ours(end, circumstances), calendar }),
    )
    .concat(standingEvidenceReminder(claim, at))
    .toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at));
};

/** The clocks that silence lets run out, with their new ends. */
const moved = ({ deadline, to }: FactOf<'DeadlineMoved'>, circumstances: Circumstances): readonly Reminder[] => {
  if (deadline === 'opt-out') return withEvidence(windowReminders(to, circumstances), circumstances);
  return deadline === 'answer'
    ? onBusinessDays(plans.answer, ours(to, circumstances))
    : daysBefore(disputePlan, ours(to, circumstances));
};

const untouched = ({ at, context: { calendar, policy } }: Circumstances): readonly Reminder[] => {
  const reminded = reminderTimeAfter(calendar, at, policy.untouchedDraftBusinessDays, policy.reminderTime);
  return [{ id: `draft-untouched/${reminded}`, kind: 'draft-untouched', at: reminded }];
};

/** The draft was touched: its clock starts again. It ends with its only reminder. While it waits for a signature, that one's runs. */
const touched = (_fact: ClaimFact, circumstances: Circumstances): readonly Reminder[] | undefined => {
  const { claim } = circumstances;
  return claim && (claim.status !== 'editing' || claim.signature) ? undefined : untouched(circumstances);
};

const signatureAwaited = (
  { signature }: FactOf<'SignatureAwaited'>,
  circumstances: Circumstances,
): readonly Reminder[] =>
  signature ? daysBefore(signaturePlan, ours(signature.dueAt, circumstances)) : untouched(circumstances);

/** Once its last day has come, a signature is reminded of again and again. */
const reminded = (
  { kind, overtaken }: FactOf<'ReminderDue'>,
  { claim, at, context: { calendar, policy } }: Circumstances,
): readonly Reminder[] | undefined => {
  const goesBy = kind === 'signature-last-day' || kind === 'signature-overdue';
  if (!goesBy || overtaken || claim?.status !== 'editing' || !claim.signature) return undefined;
  const again = reminderTimeAfter(calendar, at, policy.signatureAgainBusinessDays, policy.reminderTime);
  return [{ id: `signature-overdue/${claim.signature.dueAt}`, kind: 'signature-overdue', at: again }];
};

/** Until a new window opens there is nothing to remind of but old evidence. */
const windowGone = (_fact: ClaimFact, circumstances: Circumstances): readonly Reminder[] | undefined =>
  circumstances.claim?.status === 'approved' ? withEvidence([], circumstances) : undefined;

/** A file restarts an untouched draft's clock, and that of evidence which others may compete with; a signature is awaited no longer. */
const fileAdded = ({ file }: FactOf<'PoeAdded'>, circumstances: Circumstances): readonly Reminder[] | undefined => {
  const { claim, context } = circumstances;
  switch (claim?.status) {
    case 'editing':
      return untouched(circumstances);
    case 'approved':
    case 'official':
      return renewedEvidenceReminder(claim, file.addedAt, context);
    default:
      return undefined;
  }
};

/** What runs runs on, unless the claim's status changes. */
const goesOn = (): undefined => undefined;

type Starts = {
  readonly [T in ClaimFactType]: (fact: FactOf<T>, circumstances: Circumstances) => readonly Reminder[] | undefined;
};

/** Which facts start a clock, or stop one without a new status. Complete by its type. */
const starts: Starts = {
  DraftStarted: touched,
  AssociationRecorded: (fact, circumstances) => subscriptions(fact, circumstances, fact.details),
  StepSaved: touched,
  AdminAsked: touched,
  SignatureAwaited: signatureAwaited,
  DraftDiscarded: goesOn,
  PoeAdded: fileAdded,
  PoeRemoved: touched,
  HandedOver: touched,
  ClaimSubmitted: reviewStart,
  CompetingClaimFound: goesOn,
  CompetingClaimGone: goesOn,
  ReviewerAssigned: goesOn,
  ReviewerReleased: goesOn,
  NoteAdded: goesOn,
  ReviewStarted: decision,
  InformationRequested: ({ answerDueAt }, circumstances) =>
    onBusinessDays(plans.answer, ours(answerDueAt, circumstances)),
  RequestWithdrawn: decision,
  RequestAnswered: reviewStart,
  AnswerApproved: decision,
  ClaimApproved: (_fact, { claim, context }) => startedEvidenceReminder(claim, context),
  MarkedToBeSuperseded: goesOn,
  SupersedingLapsed: goesOn,
  CustomerTold: goesOn,
  OptOutWindowOpened: ({ closesAt }, circumstances) =>
    withEvidence(windowReminders(closesAt, circumstances), circumstances),
  OptOutWindowPaused: windowGone,
  WrongPersonReported: windowGone,
  ContactCorrected: windowGone,
  PartnerCenterIdKept: goesOn,
  CustomerAgreed: goesOn,
  /** A rejected claim is rejected once more when its customer declines. */
  ClaimRejected: ({ disputeUntil }, circumstances) =>
    disputeUntil ? daysBefore(disputePlan, ours(disputeUntil, circumstances)) : [],
  ClaimDisputed: decision,
  RejectionMadeFinal: goesOn,
  BecameOfficial: subscriptions,
  ProductsSuperseded: (fact, circumstances) =>
    circumstances.claim?.status === 'official' ? subscriptions(fact, circumstances) : undefined,
  SubscriptionEndChanged: subscriptions,
  ProductsExpired: subscriptions,
  DeadlineMoved: moved,
  ClaimEnded: goesOn,
  ReminderDue: reminded,
};

/** Any row. A method, since TypeScript compares its parameters both ways; the index by the fact's own type makes it fit. */
type AnyStart = { of(fact: ClaimFact, circumstances: Circumstances): readonly Reminder[] | undefined }['of'];

/**
 * The reminders of the clock that this fact starts, instead of all that stood before; none where it stops one. Undefined where
 * it does neither. Pure.
 *
 * @param claim The claim before the fact; null for a new draft.
 */
export const remindersStartedBy = (
  fact: ClaimFact,
  claim: Claim | null,
  at: Temporal.Instant,
  context: DecisionContext,
): readonly Reminder[] | undefined => {
  const start: AnyStart = starts[fact.type];
  return start(fact, { claim, at, context });
};
