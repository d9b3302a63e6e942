import { textsOf } from '../../cards/languages/texts.ts';
import { askAssociation } from '../actions/association-record.ts';
import { subscribe } from '../actions/channel-subscribe.ts';
import { showSubscriptions, unsubscribe } from '../actions/channel-unsubscribe.ts';
import { askAnswer } from '../actions/claim-answer.ts';
import { claimDispute } from '../actions/claim-dispute.ts';
import { claimHandOver } from '../actions/claim-hand-over.ts';
import { showHistory } from '../actions/claim-history.ts';
import { listClaims } from '../actions/claim-list.ts';
import { muteClaim, unmuteClaim } from '../actions/claim-mute.ts';
import { claimPartnerCenterId } from '../actions/claim-partner-center-id.ts';
import { claimRenew } from '../actions/claim-renew.ts';
import { showSummary } from '../actions/claim-summary.ts';
import { claimWithdraw } from '../actions/claim-withdraw.ts';
import { askAdmin } from '../actions/draft-ask-admin.ts';
import { askDiscard } from '../actions/draft-discard.ts';
import { askFirm } from '../actions/firm-edit.ts';
import { reviewApprove } from '../actions/review-approve.ts';
import { releaseReview, reviewAssign } from '../actions/review-assign.ts';
import { claimDisassociate, reviewApproveAnswer } from '../actions/review-comment.ts';
import { showQueue } from '../actions/review-queue.ts';
import { reviewReject } from '../actions/review-reject.ts';
import { reviewAskAgain, reviewRequestInfo } from '../actions/review-request-info.ts';
import { startReview } from '../actions/review-start.ts';
import { submit } from '../actions/submit-claim.ts';
import { showClaim } from '../actions/view-claim.ts';
import { channelAnswer } from '../channels/channel-answer.ts';
import type { Services } from '../services.ts';
import type { Reply, Turn } from '../turn.ts';
import type { Command } from './command.ts';
import { help } from './help.ts';
import { language } from './language.ts';
import { myClaims } from './my-claims.ts';
import { newClaimCommand } from './new-claim.ts';
import type { CommandName } from './phrases.ts';
import { resume } from './resume.ts';
import { reviewHere } from './review-here.ts';
import { selfTest } from './self-test.ts';
import { template } from './template.ts';

/** A command about one claim in a channel. Without a number it asks for one: a list of claims is no channel's business. */
const forClaimInChannel =
  (
    example: 'command.mute' | 'command.unmute',
    run: (claimId: string, turn: Turn, services: Services) => Promise<Reply>,
  ): Command =>
  async ({ claimId }, turn, services) =>
    claimId === null
      ? channelAnswer(turn, 'info', 'channel.note.which-claim', { command: textsOf(turn.reader.language)(example) })
      : run(claimId, turn, services);

/** A command about one claim. Without a number it shows the person's claims to choose from. */
const forClaim =
  (run: (claimId: string, turn: Turn, services: Services) => Promise<Reply>): Command =>
  ({ claimId }, turn, services) =>
    claimId === null ? listClaims({}, turn, services) : run(claimId, turn, services);

/** Every chat command and what it does. A name of `phrases.ts` without its command does not compile. */
export const commands: Readonly<Record<CommandName, Command>> = {
  help,
  'new claim': newClaimCommand,
  'my claims': myClaims,
  claim: forClaim(showClaim),
  status: forClaim(showClaim),
  history: forClaim((claimId, turn, services) => showHistory(claimId, 0, turn, services)),
  summary: forClaim(showSummary),
  withdraw: forClaim(claimWithdraw.ask),
  template,
  language,
  resume,
  discard: forClaim(askDiscard),
  'hand over': forClaim(claimHandOver.ask),
  'ask admin': forClaim((claimId, turn, services) => askAdmin(claimId, undefined, turn, services)),
  answer: forClaim(askAnswer),
  dispute: forClaim(claimDispute.ask),
  disassociate: forClaim(claimDisassociate.ask),
  renew: forClaim(claimRenew.ask),
  'partner center id': forClaim(claimPartnerCenterId.ask),
  'record association': (_args, turn, services) => askAssociation(turn, services),
  'our firm': (_args, turn, services) => askFirm(undefined, turn, services),
  subscribe: (_args, turn, services) => subscribe({}, turn, services),
  unsubscribe: (_args, turn, services) => unsubscribe(undefined, turn, services),
  subscriptions: (_args, turn, services) => showSubscriptions(turn, services),
  mute: forClaimInChannel('command.mute', muteClaim),
  unmute: forClaimInChannel('command.unmute', unmuteClaim),
  'review here': reviewHere,
  queue: (_args, turn, services) => showQueue({ filter: 'all' }, turn, services),
  review: forClaim((claimId, turn, services) => startReview(claimId, undefined, turn, services)),
  assign: forClaim(reviewAssign.ask),
  release: forClaim(releaseReview),
  approve: forClaim(reviewApprove.ask),
  reject: forClaim(reviewReject.ask),
  'request info': forClaim(reviewRequestInfo.ask),
  'ask again': forClaim(reviewAskAgain.ask),
  'approve answer': forClaim(reviewApproveAnswer.ask),
  'self-test': selfTest,
  submit: forClaim((claimId, turn, services) => submit(claimId, undefined, turn, services)),
};
