import { claimHandOver } from '../actions/claim-hand-over.ts';
import { showHistory } from '../actions/claim-history.ts';
import { listClaims } from '../actions/claim-list.ts';
import { claimWithdraw } from '../actions/claim-withdraw.ts';
import { askDiscard } from '../actions/draft-discard.ts';
import { submit } from '../actions/submit-claim.ts';
import { resumeClaim, showClaim } from '../actions/view-claim.ts';
import type { Command } from './command.ts';
import { forClaim } from './for-claim.ts';
import { help } from './help.ts';
import { language } from './language.ts';
import { newClaimCommand } from './new-claim.ts';
import type { CommandName } from './phrases.ts';
import { template } from './template.ts';

/** Every chat command and what it does. A name of `phrases.ts` without its command does not compile. */
export const commands: Readonly<Record<CommandName, Command>> = {
  help,
  'new claim': newClaimCommand,
  'my claims': (_args, turn, services) => listClaims({}, turn, services),
  claim: forClaim(showClaim),
  status: forClaim(showClaim),
  history: forClaim((claimId, turn, services) => showHistory(claimId, 0, turn, services)),
  withdraw: forClaim(claimWithdraw.ask),
  template,
  language,
  resume: forClaim(resumeClaim),
  discard: forClaim(askDiscard),
  'hand over': forClaim(claimHandOver.ask),
  submit: forClaim((claimId, turn, services) => submit(claimId, undefined, turn, services)),
};
