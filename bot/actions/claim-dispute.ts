import { disputeCard } from '../../cards/dispute-card.ts';
import { formAction } from './form-action.ts';

/** Contests a rejection, once and in time, with a justification or new PoE. */
export const claimDispute = formAction<'claim.dispute'>({
  inputs: ['justification'],
  command: 'DisputeClaim',
  card: async ({ claim, turn, services, problems, typed }) => {
    if (claim.status !== 'rejected') throw new Error('only a rejection is disputed');
    const link = { claimId: claim.id, person: turn.actor.person, language: turn.reader.language };
    return disputeCard({
      reader: turn.reader,
      claim,
      problems,
      typed,
      uploadUrl: await services.links.uploadUrl(link),
    });
  },
  read: (inputs) => {
    const justification = inputs.justification?.trim() ?? '';
    return justification.length > 2_000
      ? [{ field: 'justification', problem: 'too-long', max: 2_000 }]
      : { type: 'DisputeClaim', justification };
  },
  done: () => ({ key: 'review.note.disputed' }),
});
