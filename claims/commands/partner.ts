import type { Claim, ClaimIn, PoeFile } from '../claim.ts';
import type { ClaimFact } from '../event.ts';
import { competingClaims, noOwnDuplicate, openRound, reasonGiven, unsentFiles } from '../guards.ts';
import { optOutCloses } from '../opt-out-closes.ts';
import { samePerson } from '../person.ts';
import type { Refusal } from '../refusal.ts';
import { endOfDate, endsOf, runningEnds } from '../subscription-end.ts';
import { incentivesAdmin, partner } from '../who-may.ts';
import { rejection } from './rejection.ts';
import { rule } from './rule.ts';

const isDate = (text: string): boolean => {
  try {
    return Temporal.PlainDate.from(text).toString() === text;
  } catch {
    return false;
  }
};

/** A renewal: new end dates, by product. A date that is over already starts no clock. Nothing changed is nothing due. */
export const changeSubscriptionEnd = rule({
  type: 'ChangeSubscriptionEnd',
  from: { official: incentivesAdmin },
  decide: (claim, { endDates }, { context }) => {
    const changes = Object.entries(endDates);
    if (changes.some(([productId]) => !claim.details.products?.includes(productId)))
      return { refused: 'product-not-named' };
    const wrong = changes.filter(([, endDate]) => !isDate(endDate));
    if (wrong.length > 0)
      return { refused: 'fields-missing', fields: wrong.map(([productId]) => `subscriptionEndDate.${productId}`) };
    const { products = [], subscriptionEndDates, customerCountry } = claim.details;
    const facts: ClaimFact[] = [];
    let running = runningEnds(claim);
    for (const [productId, endDate] of changes) {
      if (subscriptionEndDates?.[productId] === endDate) continue;
      const end = endOfDate(endDate, context.calendarOf(customerCountry));
      const { [productId]: _before, ...others } = running;
      running = Temporal.Instant.compare(end, context.now) > 0 ? { ...others, [productId]: end.toString() } : others;
      facts.push({ type: 'SubscriptionEndChanged', productId, endDate, ...endsOf(products, running) });
    }
    return facts.length > 0 ? facts : { refused: 'nothing-due' };
  },
});

const fields = ['customerContactName', 'customerContactTitle', 'customerContactEmail'] as const;

/**
 * The one change to a submitted claim's fields: the customer's contact, since consent hangs on them. Before approval only when they
 * are known to be wrong; while approved it starts the customer's window anew.
 */
export const correctContact = rule({
  type: 'CorrectContact',
  from: {
    submitted: incentivesAdmin,
    'under-review': incentivesAdmin,
    'partner-action-required': incentivesAdmin,
    disputed: incentivesAdmin,
    approved: incentivesAdmin,
  },
  standing: (claim) => (claim.status === 'approved' || claim.contactInDoubt ? null : 'not-in-this-status'),
  decide: (claim, command, { at, context }) => {
    const given = fields.flatMap((field) => {
      const text = command[field]?.trim();
      return text === undefined ? [] : [[field, text] as const];
    });
    const blank = given.filter(([, text]) => text === '').map(([field]) => field);
    if (blank.length > 0) return { refused: 'fields-missing', fields: blank };
    const corrected = {
      type: 'ContactCorrected',
      ...Object.fromEntries(given),
      customerContactEmail: command.customerContactEmail.trim(),
    } as const;
    if (claim.status !== 'approved' || context.mailsCustomers) return [corrected];
    return [corrected, { type: 'OptOutWindowOpened', closesAt: optOutCloses(claim, at, context) }];
  },
});

export const disassociate = rule({
  type: 'Disassociate',
  from: { official: incentivesAdmin },
  decide: (_claim, { reason }) =>
    reasonGiven(reason) ?? [{ type: 'ClaimEnded', reason: 'disassociated', comment: reason.trim() }],
});

const inTime = ({ rejection }: ClaimIn<'rejected'>, now: Temporal.Instant): Refusal | null => {
  if (!rejection.disputeUntil) return { refused: 'not-disputable' };
  return Temporal.Instant.compare(now, Temporal.Instant.from(rejection.disputeUntil)) > 0
    ? { refused: 'dispute-too-late' }
    : null;
};

const grounds = (claim: ClaimIn<'rejected'>, justification: string): Refusal | null =>
  justification.trim() === '' && unsentFiles(claim).length === 0 ? { refused: 'dispute-empty' } : null;

/** Once, in time, with a justification or PoE added since the rejection, and with the key still free. */
export const disputeClaim = rule({
  type: 'DisputeClaim',
  from: { rejected: incentivesAdmin },
  standing: (claim) => {
    if (claim.disputed) return 'already-disputed';
    return claim.rejection.disputeUntil ? null : 'not-disputable';
  },
  decide: (claim, { justification }, { at, context }) => {
    const competing = competingClaims(claim, context).map((other) => other.claimId);
    return (
      inTime(claim, context.now) ??
      grounds(claim, justification) ??
      noOwnDuplicate(claim, context) ?? [
        {
          type: 'ClaimDisputed',
          justification: justification.trim(),
          decisionDueAt: context.calendar.endOfBusinessDay(at, context.policy.disputeDecisionBusinessDays).toString(),
          ...(competing.length > 0 && { competing }),
        },
      ]
    );
  },
});

/** Only an admin may file a dispute, so only an admin gives one up. */
export const withdrawClaim = rule({
  type: 'WithdrawClaim',
  from: {
    submitted: partner,
    'under-review': partner,
    'partner-action-required': partner,
    approved: partner,
    disputed: incentivesAdmin,
  },
  decide: (claim, { reason }, situation) =>
    reasonGiven(reason) ??
    (claim.status === 'disputed'
      ? [{ type: 'RejectionMadeFinal', why: 'withdrawn', comment: reason.trim() }]
      : rejection(claim, 'partner-request', reason, situation)),
});

const onlyNamedProducts = (claim: Claim, removed: readonly string[]): Refusal | null => {
  const named = openRound(claim)?.concernedProducts ?? [];
  return removed.every((id) => named.includes(id) && claim.details.products?.includes(id))
    ? null
    : { refused: 'product-not-named' };
};

const oneProductLeft = (claim: Claim, removed: readonly string[]): Refusal | null =>
  removed.length > 0 && (claim.details.products ?? []).every((id) => removed.includes(id))
    ? { refused: 'last-product' }
    : null;

/** A submitted claim can't be edited: the answer is a comment, more PoE, or giving up products that the reviewer named. */
export const answerRequest = rule({
  type: 'AnswerRequest',
  from: { 'partner-action-required': partner },
  decide: (claim, command, { at, context }) => {
    const comment = command.comment.trim();
    const removedProducts = [...new Set(command.removedProducts)];
    const newFiles = unsentFiles(claim).map((file) => file.id);
    if (comment === '' && removedProducts.length === 0 && newFiles.length === 0) return { refused: 'answer-empty' };
    return (
      onlyNamedProducts(claim, removedProducts) ??
      oneProductLeft(claim, removedProducts) ?? [
        {
          type: 'RequestAnswered',
          comment,
          removedProducts,
          newFiles,
          reviewDueAt: context.calendar.endOfBusinessDay(at, context.policy.reviewStartBusinessDays).toString(),
        },
      ]
    );
  },
});

/** There is no way to read it from Partner Center: the partner writes it down, also when the claim is over. Changes nothing else. */
export const keepPartnerCenterId = rule({
  type: 'KeepPartnerCenterId',
  from: {
    submitted: partner,
    'under-review': partner,
    'partner-action-required': partner,
    approved: partner,
    official: partner,
    rejected: partner,
    disputed: partner,
    'rejected-final': partner,
    ended: partner,
  },
  decide: (claim, command) => {
    const partnerCenterClaimId = command.partnerCenterClaimId.trim();
    if (partnerCenterClaimId === (claim.partnerCenterClaimId ?? '')) return { refused: 'nothing-due' };
    return [{ type: 'PartnerCenterIdKept', ...(partnerCenterClaimId !== '' && { partnerCenterClaimId }) }];
  },
});

/** An owner may pass on their own draft; a claim that others already know of changes hands through an admin. */
export const handOver = rule({
  type: 'HandOver',
  from: {
    editing: partner,
    submitted: incentivesAdmin,
    'under-review': incentivesAdmin,
    'partner-action-required': incentivesAdmin,
    approved: incentivesAdmin,
    official: incentivesAdmin,
    rejected: incentivesAdmin,
    disputed: incentivesAdmin,
  },
  decide: (claim, { to }) => {
    if (to.tenantId !== claim.owner.tenantId) return { refused: 'other-firm' };
    if (samePerson(to, claim.owner)) return { refused: 'already-the-owner' };
    return [{ type: 'HandedOver', to }];
  },
});

/** What the reviewers have been sent stays. */
export const removePoe = rule({
  type: 'RemovePoe',
  from: { editing: partner, 'partner-action-required': partner },
  decide: (claim, { fileId }) => {
    const file = claim.files.find((one) => one.id === fileId);
    if (!file) return { refused: 'poe-not-found' };
    if (claim.status !== 'editing' && !file.unsent) return { refused: 'poe-already-submitted' };
    return [{ type: 'PoeRemoved', fileId }];
  },
});

const notThereYet = (claim: Claim, file: PoeFile): Refusal | null =>
  claim.files.some((other) => other.sha256 === file.sha256) ? { refused: 'poe-already-there' } : null;

const roomLeft = (claim: Claim, limit: number): Refusal | null =>
  claim.files.length >= limit ? { refused: 'poe-limit-reached', limit } : null;

/** A rejected claim takes PoE while it can be disputed, since a dispute may rest on new PoE alone. */
export const addPoe = rule({
  type: 'AddPoe',
  from: {
    editing: partner,
    submitted: partner,
    'under-review': partner,
    'partner-action-required': partner,
    approved: partner,
    official: partner,
    rejected: partner,
    disputed: partner,
  },
  standing: (claim) =>
    claim.status === 'rejected' && claim.rejection.disputeUntil === undefined ? 'not-in-this-status' : null,
  decide: (claim, { file }, { actor, at, context }) =>
    notThereYet(claim, file) ??
    roomLeft(claim, context.policy.poeFilesPerClaim) ?? [
      {
        type: 'PoeAdded',
        file: { ...file, addedAt: at.toString(), addedBy: actor.kind === 'person' ? actor.person : file.addedBy },
      },
    ],
});
