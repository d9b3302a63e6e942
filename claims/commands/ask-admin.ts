import { isFirmAdmin, partner } from '../who-may.ts';
import { rule } from './rule.ts';

/** For an owner who may not submit: the firm's admins get the draft's card. */
export const askAdmin = rule({
  type: 'AskAdmin',
  from: { editing: partner },
  offeredTo: (claim, actor) => !isFirmAdmin(claim, actor),
  decide: () => [{ type: 'AdminAsked' }],
});
