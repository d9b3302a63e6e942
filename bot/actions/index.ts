import type { Verb } from '../../cards/verbs.ts';
import type { Action } from './action.ts';
import { claimHandOver } from './claim-hand-over.ts';
import { claimHistory } from './claim-history.ts';
import { claimList } from './claim-list.ts';
import { claimWithdraw } from './claim-withdraw.ts';
import { draftAskAdmin } from './draft-ask-admin.ts';
import { draftBack } from './draft-back.ts';
import { draftClose } from './draft-close.ts';
import { draftDiscard } from './draft-discard.ts';
import { draftEdit } from './draft-edit.ts';
import { draftNext } from './draft-next.ts';
import { languageSet } from './language-set.ts';
import { newClaim } from './new-claim.ts';
import { poeAttach } from './poe-attach.ts';
import { poeRemove } from './poe-remove.ts';
import { submitClaim } from './submit-claim.ts';
import { draftResume, viewClaim } from './view-claim.ts';

/** Every verb and what it does. A verb of `cards/verbs.ts` without its action does not compile. */
export const actions: { readonly [V in Verb]: Action<V> } = {
  'claim.new': newClaim,
  'draft.next': draftNext,
  'draft.back': draftBack,
  'draft.edit': draftEdit,
  'draft.close': draftClose,
  'draft.resume': draftResume,
  'draft.discard': draftDiscard,
  'draft.ask-admin': draftAskAdmin,
  'claim.submit': submitClaim,
  'claim.view': viewClaim,
  'claim.history': claimHistory,
  'claim.list': claimList,
  'claim.withdraw': claimWithdraw.press,
  'claim.hand-over': claimHandOver.press,
  'poe.attach': poeAttach,
  'poe.remove': poeRemove,
  'language.set': languageSet,
};
