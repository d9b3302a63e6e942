import type { DoneBy } from './actor.ts';
import type { ClaimId } from './claim.ts';

/** Why a command was not carried out. The reader's language has a text for each (`refusal.<reason>`). */
export const refusalReasons = [
  /** The status has no such transition. */
  'not-in-this-status',
  /** The card is older than the claim. */
  'claim-moved-on',
  'not-your-claim',
  'only-incentives-admins',
  'only-reviewers',
  'only-customer',
  /** A reviewer decides no claim they drafted, submitted or answered. */
  'own-claim',
  'already-answered',
  'fields-missing',
  'poe-missing',
  'poe-already-there',
  'poe-limit-reached',
  'poe-not-found',
  'poe-already-submitted',
  'own-duplicate',
  'supersede-not-confirmed',
  'reason-missing',
  'comment-missing',
  'answer-empty',
  'product-not-named',
  'last-product',
  'rejection-reason-not-allowed',
  'not-disputable',
  'dispute-empty',
  'dispute-too-late',
  'already-disputed',
  'already-assigned',
  'already-the-owner',
  'other-firm',
  'window-not-open',
  'window-closed',
  'nothing-due',
  'claim-exists',
] as const;
export type RefusalReason = (typeof refusalReasons)[number];

export type Refusal = {
  readonly refused: RefusalReason;
  /** What the text of the reason may name. */
  readonly claimId?: ClaimId;
  readonly fields?: readonly string[];
  readonly limit?: number;
  /** Who moved the claim on and how, where that is why. */
  readonly lastChange?: { readonly by: DoneBy; readonly at: string; readonly type: string };
};

export const isRefusal = (result: object): result is Refusal => 'refused' in result;
