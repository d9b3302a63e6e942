import type { Catalogue } from '../../claims/catalogue.ts';
import type { ClaimEvent, ClaimFactType } from '../../claims/event.ts';
import { clockOf } from '../../claims/reminder.ts';
import { lossText, productNames } from '../answer-text.ts';
import { fileSize } from '../file-size.ts';
import { textsOf } from '../languages/texts.ts';
import type { Reader } from '../reader.ts';
import { deadlineText, isoDateText } from '../when.ts';
import { contactText } from './contact-text.ts';

type EventOf<T extends ClaimFactType> = Extract<ClaimEvent, { type: T }>;

export type HistoryContext = {
  readonly reader: Reader;
  readonly catalogue: Catalogue;
  /** All events at hand, by which a removed file is named. */
  readonly events: readonly ClaimEvent[];
  /** For reviewers: other claims' numbers and internal notes too. */
  readonly showInternal: boolean;
};

type Details = { readonly [T in ClaimFactType]: (event: EventOf<T>, context: HistoryContext) => readonly string[] };

const nothing = (): readonly string[] => [];
const comment = ({ comment: text }: { readonly comment: string }): readonly string[] => [text];
const until = (at: string, { reader }: HistoryContext): string =>
  textsOf(reader.language)('history.detail.until', { when: deadlineText(at, reader) });
/** Partners learn that there is another claim, never whose. */
const otherClaim = (claimId: string, { showInternal }: HistoryContext): readonly string[] =>
  showInternal ? [claimId] : [];

const details: Details = {
  DraftStarted: ({ renewalOf }) => (renewalOf ? [renewalOf] : []),
  AssociationRecorded: nothing,
  StepSaved: nothing,
  AdminAsked: nothing,
  SignatureAwaited: ({ signature }, { reader }) => [
    signature ? isoDateText(signature.until, reader) : textsOf(reader.language)('history.detail.no-signature'),
  ],
  DraftDiscarded: nothing,
  PoeAdded: ({ file }, { reader }) => [`${file.name}, ${fileSize(file.size, reader.language)}`],
  PoeRemoved: ({ fileId }, { events }) =>
    events.flatMap((event) => (event.type === 'PoeAdded' && event.file.id === fileId ? [event.file.name] : [])),
  HandedOver: ({ to }, { reader }) => [textsOf(reader.language)('history.detail.to', { name: to.name })],
  ClaimSubmitted: nothing,
  CompetingClaimFound: ({ claimId }, context) => otherClaim(claimId, context),
  CompetingClaimGone: ({ claimId }, context) => otherClaim(claimId, context),
  ReviewerAssigned: ({ assignee }) => [assignee.name],
  ReviewerReleased: nothing,
  NoteAdded: ({ text }, { showInternal }) => (showInternal ? [text] : []),
  ReviewStarted: nothing,
  InformationRequested: ({ reasons, comment: text, answerDueAt }, context) => {
    const texts = textsOf(context.reader.language);
    return [reasons.map((reason) => texts(`reason.${reason}`)).join('; '), text, until(answerDueAt, context)];
  },
  RequestWithdrawn: comment,
  RequestAnswered: comment,
  AnswerApproved: comment,
  ClaimApproved: comment,
  MarkedToBeSuperseded: ({ successor }, context) => otherClaim(successor, context),
  SupersedingLapsed: ({ successor }, context) => otherClaim(successor, context),
  CustomerTold: nothing,
  OptOutWindowOpened: ({ closesAt }, context) => [until(closesAt, context)],
  OptOutWindowPaused: ({ why }, { reader }) => [textsOf(reader.language)(`history.detail.why-${why}`)],
  WrongPersonReported: ({ suggestion }) => (suggestion ? [contactText(suggestion)] : []),
  ContactCorrected: (contact) => [contactText(contact)],
  PartnerCenterIdKept: ({ partnerCenterClaimId }) => [partnerCenterClaimId ?? '–'],
  CustomerAgreed: nothing,
  ClaimRejected: ({ reason, comment: text, disputeUntil }, context) => [
    textsOf(context.reader.language)(`rejection.${reason}`),
    text,
    ...(disputeUntil ? [until(disputeUntil, context)] : []),
  ],
  ClaimDisputed: ({ justification }) => [justification],
  RejectionMadeFinal: ({ why, comment: text }, { reader }) => [textsOf(reader.language)(`history.detail.${why}`), text],
  BecameOfficial: nothing,
  ProductsSuperseded: (event, context) => [lossText(event, context.catalogue), ...otherClaim(event.successor, context)],
  SubscriptionEndChanged: ({ productId, endDate }, { catalogue, reader }) => [
    productNames([productId], catalogue),
    isoDateText(endDate, reader),
  ],
  ProductsExpired: ({ products }, { catalogue }) => [productNames(products, catalogue)],
  DeadlineMoved: ({ to }, context) => [until(to, context)],
  ClaimEnded: ({ reason, comment: text }, { reader }) => [textsOf(reader.language)(`end.${reason}`), text],
  ReminderDue: ({ kind, overtaken }, { reader }) => {
    const texts = textsOf(reader.language);
    return [texts(`reminder.about.${clockOf[kind]}`), ...(overtaken ? [texts('reminder.not-sent')] : [])];
  },
};

/** Any row. A method, since TypeScript compares its parameters both ways; the index by the event's own type makes it fit. */
type AnyDetail = { of(event: ClaimEvent, context: HistoryContext): readonly string[] }['of'];

/** What a line of the history says beside what happened, who and when. May hold what people typed. */
export const historyDetail = (event: ClaimEvent, context: HistoryContext): readonly string[] => {
  const detail: AnyDetail = details[event.type];
  return detail(event, context).filter((line) => line !== '');
};
