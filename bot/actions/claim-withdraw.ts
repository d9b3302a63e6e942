import { withdrawCard } from '../../cards/claim/withdraw-card.ts';
import { formAction } from './form-action.ts';
import { requiredText } from './required-text.ts';

/** Withdraws a claim, for good, with a reason. */
export const claimWithdraw = formAction<'claim.withdraw'>({
  inputs: ['reason'],
  command: 'WithdrawClaim',
  card: withdrawCard,
  read: (inputs) => requiredText(inputs, 'reason', (reason) => ({ type: 'WithdrawClaim', reason })),
  done: () => ({ key: 'note.withdrawn' }),
});
