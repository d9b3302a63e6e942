import type { Actor } from '../actor.ts';
import type { CommandOf } from '../command.ts';
import type { Outcome } from './rule.ts';

/** Any member of an allowed tenant may start a draft (the tenant is checked at the door); whoever does owns it. */
export const startDraft = (command: CommandOf<'StartDraft'>, actor: Actor): Outcome =>
  actor.kind === 'person'
    ? [
        {
          type: 'DraftStarted',
          claimId: command.claimId,
          owner: actor.person,
          details: command.details,
          form: command.form,
          ...(command.renewalOf && { renewalOf: command.renewalOf }),
          ...(command.firmName && { firmName: command.firmName }),
        },
      ]
    : { refused: 'not-your-claim' };
