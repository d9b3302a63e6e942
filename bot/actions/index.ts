import type { Verb } from '../../cards/verbs.ts';
import type { Action } from './action.ts';
import { associationRecord } from './association-record.ts';
import { channelSubscribe } from './channel-subscribe.ts';
import { channelUnsubscribe } from './channel-unsubscribe.ts';
import { claimAnswer, infoAnswer } from './claim-answer.ts';
import { claimContactConfirm } from './claim-contact-confirm.ts';
import { claimCopy } from './claim-copy.ts';
import { claimCorrectContact } from './claim-correct-contact.ts';
import { claimDispute } from './claim-dispute.ts';
import { claimHandOver } from './claim-hand-over.ts';
import { claimHistory } from './claim-history.ts';
import { claimList } from './claim-list.ts';
import { claimMute, claimUnmute } from './claim-mute.ts';
import { claimPartnerCenterId } from './claim-partner-center-id.ts';
import { claimRenew } from './claim-renew.ts';
import { claimSibling } from './claim-sibling.ts';
import { claimSummary } from './claim-summary.ts';
import { claimWithdraw } from './claim-withdraw.ts';
import { draftAskAdmin } from './draft-ask-admin.ts';
import { draftAwaitSignature, draftSignatureStop } from './draft-await-signature.ts';
import { draftBack } from './draft-back.ts';
import { draftClose } from './draft-close.ts';
import { draftDiscard } from './draft-discard.ts';
import { draftEdit } from './draft-edit.ts';
import { draftNext } from './draft-next.ts';
import { draftRefresh } from './draft-refresh.ts';
import { draftUseKnown } from './draft-use-known.ts';
import { firmEdit } from './firm-edit.ts';
import { languageSet } from './language-set.ts';
import { newClaim } from './new-claim.ts';
import { poeAttach } from './poe-attach.ts';
import { poeRemove } from './poe-remove.ts';
import { reviewApprove } from './review-approve.ts';
import { reviewAssign } from './review-assign.ts';
import {
  claimDisassociate,
  reviewApproveAnswer,
  reviewEnd,
  reviewNote,
  reviewWithdrawRequest,
} from './review-comment.ts';
import { reviewQueue } from './review-queue.ts';
import { reviewReject } from './review-reject.ts';
import { reviewAskAgain, reviewRequestInfo } from './review-request-info.ts';
import { reviewStart } from './review-start.ts';
import { reviewStartMany } from './review-start-many.ts';
import { submitClaim } from './submit-claim.ts';
import { draftResume, viewClaim } from './view-claim.ts';

/** Every verb and what it does. A verb of `cards/verbs.ts` without its action does not compile. */
export const actions: { readonly [V in Verb]: Action<V> } = {
  'claim.new': newClaim,
  'draft.next': draftNext,
  'draft.back': draftBack,
  'draft.edit': draftEdit,
  'draft.close': draftClose,
  'draft.refresh': draftRefresh,
  'draft.use-known': draftUseKnown,
  'draft.resume': draftResume,
  'draft.discard': draftDiscard,
  'draft.ask-admin': draftAskAdmin,
  'draft.await-signature': draftAwaitSignature,
  'draft.signature-stop': draftSignatureStop,
  'claim.submit': submitClaim,
  'claim.view': viewClaim,
  'claim.history': claimHistory,
  'claim.summary': claimSummary,
  'claim.list': claimList,
  'claim.withdraw': claimWithdraw.press,
  'claim.hand-over': claimHandOver.press,
  'claim.renew': claimRenew.press,
  'claim.copy': claimCopy,
  'claim.sibling': claimSibling,
  'association.record': associationRecord,
  'claim.correct-contact': claimCorrectContact.press,
  'claim.contact-confirm': claimContactConfirm,
  'claim.partner-center-id': claimPartnerCenterId.press,
  'claim.answer': claimAnswer,
  'info.answer': infoAnswer,
  'claim.dispute': claimDispute.press,
  'claim.disassociate': claimDisassociate.press,
  'review.queue': reviewQueue,
  'review.start': reviewStart,
  'review.start-many': reviewStartMany,
  'review.assign': reviewAssign.press,
  'review.request-info': reviewRequestInfo.press,
  'review.withdraw-request': reviewWithdrawRequest.press,
  'review.approve-answer': reviewApproveAnswer.press,
  'review.ask-again': reviewAskAgain.press,
  'review.approve': reviewApprove.press,
  'review.reject': reviewReject.press,
  'review.note': reviewNote.press,
  'review.end': reviewEnd.press,
  'firm.edit': firmEdit,
  'claim.mute': claimMute,
  'claim.unmute': claimUnmute,
  'channel.subscribe': channelSubscribe,
  'channel.unsubscribe': channelUnsubscribe,
  'poe.attach': poeAttach,
  'poe.remove': poeRemove,
  'language.set': languageSet,
};
