import type { Claim, ClaimId, Timestamp } from './claim.ts';
import type { ClaimStatus } from './claim-status.ts';
import { type ClaimEvent, type ClaimFactType, versionlessFacts } from './event.ts';
import { samePerson } from './person.ts';
import type { ReminderKind } from './reminder.ts';

/** Whom a notice is for. The dispatcher turns an audience into conversations at the time of sending. */
export const audiences = [
  'owner',
  /** Who did what the event tells of, and whose answer did not reach them. Owed by no event itself. */
  'presser',
  /** The claim's partner contact by mail, where the owner's chat is dead. */
  'partner-mail',
  'firm-admins',
  'firm-channels',
  'desk',
  'customer',
  'other-claim',
] as const;
export type Audience = (typeof audiences)[number];

/** What a notice says: the event that it tells of, or a reminder. One text and card per subject. */
export type NoticeSubject = ClaimFactType | 'ClaimResubmitted';

/** A message owed because of an event; committed together with it. */
export type Notice = {
  /**
   * `<claimId>/<event number>/<audience>`, for other claims `…/other-claim/<otherClaimId>`: stable, so that the same event never
   * owes the same notice twice.
   */
  readonly id: string;
  readonly claimId: ClaimId;
  readonly audience: Audience;
  readonly subject: NoticeSubject;
  /** `claim.version` after the event. */
  readonly version: number;
  /** The claim's status after the commit; a notice whose claim has moved past it is dropped with a record. */
  readonly status: ClaimStatus;
  /** Never held back by quiet manners. */
  readonly urgent: boolean;
  readonly at: Timestamp;
  /** For `other-claim`: the claim that must learn of this one. */
  readonly otherClaimId?: ClaimId;
  /** For `ReminderDue`: which. */
  readonly reminder?: ReminderKind;
};

type EventOf<T extends ClaimFactType> = Extract<ClaimEvent, { type: T }>;

type Told = {
  readonly to: readonly Audience[];
  /** Whether the claims on its keys are told too, as the audience `other-claim`. */
  readonly neighbours?: true;
  readonly urgent?: true;
};

const nobody = (): Told => ({ to: [] });
const everyoneInvolved = (): Told => ({ to: ['owner', 'firm-channels', 'desk'] });
const ownerAndDesk = (): Told => ({ to: ['owner', 'desk'] });

/** New PoE that the reviewers have before them; not a draft's, nor what waits to be sent with an answer. */
const proofAdded = (claim: Claim, { file }: EventOf<'PoeAdded'>): Told =>
  claim.status === 'editing' || claim.files.some((one) => one.id === file.id && one.unsent)
    ? { to: [] }
    : { to: ['desk'] };

/**
 * Whoever stands, or stood, on a key of this claim: each is asked anew what the two have to learn of each other, whenever one
 * takes a key, gives it up, or may take it from another.
 */
const neighbours = (before: Claim | null, { competing, supersedes, renewalOf }: Claim): readonly ClaimId[] => [
  ...new Set([
    ...(before?.competing ?? []),
    ...competing,
    ...(before?.supersedes ?? []),
    ...supersedes,
    ...(before?.toBeSupersededBy ?? []),
    ...(renewalOf ? [renewalOf] : []),
  ]),
];

/** A refusal of the customer is acknowledged to them; any other rejection concerns them only if they had been told of the claim. */
const claimRejected = (claim: Claim, { reason }: EventOf<'ClaimRejected'>): Told => {
  const customerKnows = reason === 'customer-declined' || claim.customerTold;
  return {
    to: ['owner', 'firm-channels', 'desk', ...(customerKnows ? (['customer'] as const) : [])],
    neighbours: true,
    urgent: true,
  };
};

/** The window mail goes to nobody while the customer's address is known to be wrong. */
const claimApproved = (claim: Claim): Told => ({
  to: ['owner', 'firm-channels', 'desk', ...(claim.contactInDoubt ? [] : (['customer'] as const))],
  neighbours: true,
});

/** A partner who misses this loses something: told in every way there is. */
const pressing = { to: ['owner', 'partner-mail', 'firm-admins'] } as const satisfies Told;
const lastDay = { ...pressing, urgent: true } as const satisfies Told;

/**
 * To whom each reminder goes. Of disputes the last one goes to the admins too: only they can file one.
 * Source: docs/claims.md#reminders.
 */
const remindedOf: { readonly [K in ReminderKind]: Told } = {
  'draft-untouched': { to: ['owner'] },
  'signature-3-days': { to: ['owner'] },
  'signature-last-day': { to: ['owner'], urgent: true },
  'signature-overdue': { to: ['owner'] },
  'review-start-last-day': { to: ['desk'], urgent: true },
  'review-not-started': { to: ['desk'] },
  'decision-last-day': { to: ['desk'], urgent: true },
  'review-not-decided': { to: ['desk'] },
  'answer-half-time': { to: ['owner'] },
  'answer-1-day-left': pressing,
  'answer-last-day': lastDay,
  'window-2-days-left': { to: ['owner'] },
  'window-last-day': lastDay,
  'customer-1-day-left': { to: ['customer'] },
  'dispute-14-days': { to: ['owner'] },
  'dispute-7-days': { to: ['owner'] },
  'dispute-1-day': pressing,
  'subscription-60-days': { to: ['owner', 'firm-channels'] },
  'subscription-30-days': { to: ['owner', 'firm-channels'] },
  'subscription-7-days': { to: ['owner', 'firm-channels'] },
  'evidence-ageing': { to: ['owner'] },
};

/** Who is told what. Source: docs/claims.md#who-is-told; what that table leaves out is argued at its row. */
const told: { readonly [T in ClaimFactType]: (claim: Claim, event: EventOf<T>) => Told } = {
  DraftStarted: nobody,
  StepSaved: nobody,
  SignatureAwaited: nobody,
  AdminAsked: () => ({ to: ['firm-admins'] }),
  DraftDiscarded: nobody,
  PoeAdded: proofAdded,
  PoeRemoved: nobody,
  /** The new owner. */
  HandedOver: () => ({ to: ['owner'] }),
  AssociationRecorded: () => ({ to: ['firm-channels', 'desk'], neighbours: true }),
  ClaimSubmitted: () => ({ to: ['owner', 'firm-channels', 'desk', 'customer'], neighbours: true }),
  CompetingClaimFound: ownerAndDesk,
  CompetingClaimGone: ownerAndDesk,
  ReviewerAssigned: nobody,
  ReviewerReleased: nobody,
  NoteAdded: nobody,
  ReviewStarted: everyoneInvolved,
  InformationRequested: () => ({ ...everyoneInvolved(), urgent: true }),
  /** The owner was asked, so the owner hears that nothing is awaited any more. */
  RequestWithdrawn: everyoneInvolved,
  /** The owner too: an admin, or the deadline, may have answered for them. */
  RequestAnswered: () => ({ ...everyoneInvolved(), neighbours: true }),
  AnswerApproved: everyoneInvolved,
  ClaimApproved: claimApproved,
  /** Owners learn of a competing claim only that there is one. */
  MarkedToBeSuperseded: () => ({ to: ['desk'] }),
  SupersedingLapsed: () => ({ to: ['desk'] }),
  CustomerTold: nobody,
  OptOutWindowOpened: () => ({ to: ['owner'] }),
  OptOutWindowPaused: ownerAndDesk,
  /** Who says that they are the wrong person is reached at their address, and what they said is acknowledged. */
  WrongPersonReported: () => ({ to: ['owner', 'desk', 'customer'] }),
  /** A new mail to the new address. */
  ContactCorrected: () => ({ to: ['owner', 'customer'] }),
  PartnerCenterIdKept: nobody,
  CustomerAgreed: () => ({ to: ['owner', 'desk', 'customer'] }),
  ClaimRejected: claimRejected,
  ClaimDisputed: () => ({ ...everyoneInvolved(), neighbours: true }),
  RejectionMadeFinal: (_claim, { why }) =>
    why === 'lapsed' ? { to: ['owner'] } : { ...everyoneInvolved(), neighbours: true },
  BecameOfficial: () => ({ to: ['owner', 'firm-channels', 'desk', 'customer'], neighbours: true }),
  ProductsSuperseded: () => ({ ...everyoneInvolved(), neighbours: true }),
  SubscriptionEndChanged: everyoneInvolved,
  ProductsExpired: () => ({ ...everyoneInvolved(), neighbours: true }),
  /** The customer too, whom the mail before told an earlier time. */
  DeadlineMoved: (_claim, { deadline }) => ({
    to: deadline === 'opt-out' ? ['owner', 'desk', 'customer'] : ['owner', 'desk'],
  }),
  /** The customer where they had been told that it was official. */
  ClaimEnded: (claim) => ({
    to: ['owner', 'firm-channels', 'desk', ...(claim.customerTold ? (['customer'] as const) : [])],
    neighbours: true,
  }),
  ReminderDue: (_claim, { kind, overtaken }) => (overtaken ? nobody() : remindedOf[kind]),
};

/** Any row. A method, since TypeScript compares its parameters both ways; the index by the event's own type makes it fit. */
type Row = { of(claim: Claim, event: ClaimEvent): Told }['of'];

/** People see their own doing in the dialogue; a message on top of that is noise. */
const didItThemselves = (claim: Claim, { by }: ClaimEvent): boolean =>
  by.kind === 'person' && samePerson(by.person, claim.owner);

/** What was said in the same breath: when the window ends, by the approval; that a competing claim is gone, by what it took. */
const isSaidAlready = (event: ClaimEvent, events: readonly ClaimEvent[]): boolean =>
  events.some(
    (said) =>
      (said.type === 'ClaimApproved' && event.type === 'OptOutWindowOpened') ||
      (said.type === 'ProductsSuperseded' && event.type === 'CompetingClaimGone' && said.successor === event.claimId),
  );

/**
 * The messages that events owe. Pure.
 *
 * @param claim The claim after all the events.
 * @param firstEventNumber Number of the first of the events in the claim's history, from 1; makes the ids stable.
 * @param before The claim before the events: who stood on its keys then is told too.
 */
export const noticesFor = (
  events: readonly ClaimEvent[],
  claim: Claim,
  firstEventNumber: number,
  before: Claim | null = null,
): readonly Notice[] => {
  return events.flatMap((event, index) => {
    const row: Row = told[event.type];
    const { to, urgent = false, neighbours: asksNeighbours } = row(claim, event);
    const others = asksNeighbours ? neighbours(before, claim) : [];
    // Several ends changed at once are one piece of news.
    const isToldLater =
      event.type === 'SubscriptionEndChanged' && events.slice(index + 1).some(({ type }) => type === event.type);
    if (isToldLater) return [];
    const later = events.slice(index + 1).filter((next) => !versionlessFacts.has(next.type)).length;
    const notice = (audience: Audience, otherClaimId?: ClaimId): Notice => ({
      id: [claim.id, firstEventNumber + index, audience, ...(otherClaimId ? [otherClaimId] : [])].join('/'),
      claimId: claim.id,
      audience,
      subject: event.type,
      version: claim.version - later,
      status: claim.status,
      urgent,
      at: event.at,
      ...(otherClaimId && { otherClaimId }),
      ...(event.type === 'ReminderDue' && { reminder: event.kind }),
    });
    const ownerKnows = didItThemselves(claim, event) || isSaidAlready(event, events);
    return [
      ...to.filter((audience) => audience !== 'owner' || !ownerKnows).map((audience) => notice(audience)),
      ...others.map((other) => notice('other-claim', other)),
    ];
  });
};
