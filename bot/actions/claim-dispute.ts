import type { Card } from '../../cards/card.ts';
import { disputeCard } from '../../cards/claim/dispute-card.ts';
import { commentCharacters, tooLong } from '../../claims/fields.ts';
import { type FormView, formAction } from './form-action.ts';

const disputeForm = async (view: FormView): Promise<Card> => {
  const { claim, turn, services } = view;
  if (claim.status !== 'rejected') throw new Error('only a rejection is disputed');
  const link = { claimId: claim.id, person: turn.actor.person, language: turn.reader.language };
  return disputeCard({ ...view, claim, uploadUrl: await services.links.uploadUrl(link) });
};

/** Contests a rejection, once and in time, with a justification or new PoE. */
export const claimDispute = formAction<'claim.dispute'>({
  inputs: ['justification'],
  command: 'DisputeClaim',
  card: disputeForm,
  read: (inputs) => {
    const justification = inputs.justification?.trim() ?? '';
    const complaint = tooLong(justification, commentCharacters);
    return complaint ? [{ field: 'justification', ...complaint }] : { type: 'DisputeClaim', justification };
  },
  // What is missing, or stands in the way for now, is said where what was typed still stands.
  mendable: ['dispute-empty', 'own-duplicate'],
  done: () => ({ key: 'review.note.disputed' }),
});
