import type { ClaimFact } from '../event.ts';
import { optOutCloses } from '../opt-out-closes.ts';
import { mailServer } from '../who-may.ts';
import { rule } from './rule.ts';

/** The mail server has taken the window mail. */
export const openOptOutWindow = rule({
  type: 'OpenOptOutWindow',
  from: { approved: mailServer },
  standing: (claim) => (claim.window.state === 'awaiting-mail' ? null : 'nothing-due'),
  decide: (claim, _command, { at, context }) => {
    const told: readonly ClaimFact[] = claim.customerTold ? [] : [{ type: 'CustomerTold' }];
    return [...told, { type: 'OptOutWindowOpened', closesAt: optOutCloses(claim, at, context) }];
  },
});
