import type { RejectionReason } from '../claim.ts';
import type { ClaimFact } from '../event.ts';
import { commentGiven, competingClaims, productsOfClaim, reasonsGiven } from '../guards.ts';
import { optOutCloses } from '../opt-out-closes.ts';
import { samePerson } from '../person.ts';
import type { Refusal } from '../refusal.ts';
import { hasConflict, impartialReviewer, reviewer } from '../who-may.ts';
import { rejection } from './rejection.ts';
import { rule } from './rule.ts';

export const endOnCustomersWord = rule({
  type: 'EndOnCustomersWord',
  from: { official: impartialReviewer },
  decide: (_claim, { comment }) =>
    commentGiven(comment) ?? [{ type: 'ClaimEnded', reason: 'customer-withdrew', comment: comment.trim() }],
});

export const upholdRejection = rule({
  type: 'UpholdRejection',
  from: { disputed: impartialReviewer },
  decide: (_claim, { comment }) =>
    commentGiven(comment) ?? [{ type: 'RejectionMadeFinal', why: 'upheld', comment: comment.trim() }],
});

/** The reasons that are a reviewer's to give; the others are the partner's, the customer's and time's. */
export const reviewersRejectionReasons = [
  'insufficient-poe',
  'missing-customer-consent',
  'missing-products',
  'poe-unavailable',
] as const satisfies readonly RejectionReason[];

const reviewersReason = (reason: RejectionReason): Refusal | null =>
  reviewersRejectionReasons.some((allowed) => allowed === reason) ? null : { refused: 'rejection-reason-not-allowed' };

export const rejectClaim = rule({
  type: 'RejectClaim',
  from: { submitted: impartialReviewer, 'under-review': impartialReviewer },
  standing: (claim) => (claim.status === 'submitted' && !claim.answered ? 'not-in-this-status' : null),
  decide: (claim, { reason, comment }, situation) =>
    reviewersReason(reason) ?? commentGiven(comment) ?? rejection(claim, reason, comment, situation),
});

/**
 * Opens the way to the customer's window. Another firm's claim that is approved or official on an overlapping key loses it when
 * this one becomes official, so the reviewer must say that this is meant, of each such claim.
 */
export const approveClaim = rule({
  type: 'ApproveClaim',
  from: { 'under-review': impartialReviewer, disputed: impartialReviewer },
  decide: (claim, { comment, confirmSupersede, confirmed }, { at, context }) => {
    const supersedes = competingClaims(claim, context)
      .filter((other) => other.status === 'approved' || other.status === 'official')
      .map((other) => other.claimId);
    const unconfirmed = supersedes.find((id) => !confirmSupersede || confirmed?.includes(id) === false);
    if (unconfirmed !== undefined) return { refused: 'supersede-not-confirmed', claimId: unconfirmed };
    const approved: ClaimFact = { type: 'ClaimApproved', comment: comment.trim(), supersedes };
    if (context.mailsCustomers || claim.contactInDoubt) return [approved];
    return [approved, { type: 'OptOutWindowOpened', closesAt: optOutCloses(claim, at, context) }];
  },
});

/** The answer was not enough: another round, with a new deadline. */
export const askAgain = rule({
  type: 'AskAgain',
  from: { submitted: impartialReviewer },
  standing: (claim) => (claim.answered ? null : 'not-in-this-status'),
  decide: (claim, { reasons, comment, concernedProducts }, { at, context }) =>
    reasonsGiven(reasons) ??
    commentGiven(comment) ??
    productsOfClaim(claim, concernedProducts) ?? [
      {
        type: 'InformationRequested',
        round: claim.rounds.length + 1,
        reasons,
        comment: comment.trim(),
        concernedProducts,
        answerDueAt: context.calendar.endOfBusinessDay(at, context.policy.answerBusinessDays).toString(),
        again: true,
      },
    ],
});

export const approveAnswer = rule({
  type: 'ApproveAnswer',
  from: { submitted: impartialReviewer },
  standing: (claim) => (claim.answered ? null : 'not-in-this-status'),
  decide: (_claim, { comment }, { at, context }) => [
    {
      type: 'AnswerApproved',
      comment: comment.trim(),
      decisionDueAt: context.calendar.endOfBusinessDay(at, context.policy.decisionBusinessDays).toString(),
    },
  ],
});

export const withdrawRequest = rule({
  type: 'WithdrawRequest',
  from: { 'partner-action-required': impartialReviewer },
  decide: (_claim, { comment }, { at, context }) =>
    commentGiven(comment) ?? [
      {
        type: 'RequestWithdrawn',
        comment: comment.trim(),
        decisionDueAt: context.calendar.endOfBusinessDay(at, context.policy.decisionBusinessDays).toString(),
      },
    ],
});

export const requestInformation = rule({
  type: 'RequestInformation',
  from: { 'under-review': impartialReviewer },
  decide: (claim, { reasons, comment, concernedProducts }, { at, context }) =>
    reasonsGiven(reasons) ??
    commentGiven(comment) ??
    productsOfClaim(claim, concernedProducts) ?? [
      {
        type: 'InformationRequested',
        round: claim.rounds.length + 1,
        reasons,
        comment: comment.trim(),
        concernedProducts,
        answerDueAt: context.calendar.endOfBusinessDay(at, context.policy.answerBusinessDays).toString(),
        again: false,
      },
    ],
});

/** Whoever starts the review of a claim that nobody has, has it. */
export const startReview = rule({
  type: 'StartReview',
  from: { submitted: impartialReviewer },
  standing: (claim) => (claim.answered ? 'not-in-this-status' : null),
  decide: (claim, _command, { actor, at, context }) => {
    const assigned: readonly ClaimFact[] =
      claim.assignee || actor.kind !== 'person' ? [] : [{ type: 'ReviewerAssigned', assignee: actor.person }];
    return [
      ...assigned,
      {
        type: 'ReviewStarted',
        decisionDueAt: context.calendar.endOfBusinessDay(at, context.policy.decisionBusinessDays).toString(),
      },
    ];
  },
});

/** A note of the desk for the desk; also on a closed claim, to which a later one may refer. */
export const addNote = rule({
  type: 'AddNote',
  from: {
    submitted: reviewer,
    'under-review': reviewer,
    'partner-action-required': reviewer,
    approved: reviewer,
    official: reviewer,
    rejected: reviewer,
    disputed: reviewer,
    'rejected-final': reviewer,
    ended: reviewer,
  },
  decide: (_claim, { text }) => commentGiven(text) ?? [{ type: 'NoteAdded', text: text.trim() }],
});

export const releaseReviewer = rule({
  type: 'ReleaseReviewer',
  from: { submitted: reviewer, 'under-review': reviewer, disputed: reviewer },
  standing: (claim) => (claim.assignee ? null : 'nothing-due'),
  decide: () => [{ type: 'ReviewerReleased' }],
});

/** Assignment is no status: any reviewer may act, and may pass the claim to another one. */
export const assignReviewer = rule({
  type: 'AssignReviewer',
  from: { submitted: reviewer, 'under-review': reviewer, disputed: reviewer },
  decide: (claim, { assignee }) => {
    if (hasConflict(claim, assignee)) return { refused: 'own-claim' };
    if (claim.assignee && samePerson(claim.assignee, assignee)) return { refused: 'already-assigned' };
    return [{ type: 'ReviewerAssigned', assignee }];
  },
});
