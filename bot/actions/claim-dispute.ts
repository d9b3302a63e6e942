import type { Card } from '../../cards/card.ts';
import type { CardNote } from '../../cards/card-note.ts';
import { disputeCard } from '../../cards/claim/dispute-card.ts';
import { refusalMessage } from '../../cards/refusal-message.ts';
import { type FormView, formAction } from './form-action.ts';

const disputeForm = async ({ claim, turn, services, problems, typed }: FormView, refusal?: CardNote): Promise<Card> => {
  if (claim.status !== 'rejected') throw new Error('only a rejection is disputed');
  const link = { claimId: claim.id, person: turn.actor.person, language: turn.reader.language };
  return disputeCard({
    reader: turn.reader,
    claim,
    problems,
    typed,
    uploadUrl: await services.links.uploadUrl(link),
    ...(refusal ? { refusal } : {}),
  });
};

/** Contests a rejection, once and in time, with a justification or new PoE. */
export const claimDispute = formAction<'claim.dispute'>({
  inputs: ['justification'],
  command: 'DisputeClaim',
  card: (view) => disputeForm(view),
  read: (inputs) => {
    const justification = inputs.justification?.trim() ?? '';
    return justification.length > 2_000
      ? [{ field: 'justification', problem: 'too-long', max: 2_000 }]
      : { type: 'DisputeClaim', justification };
  },
  // What is missing, or stands in the way for now, is said where what was typed still stands.
  onRefusal: (refusal, view) =>
    refusal.refused === 'dispute-empty' || refusal.refused === 'own-duplicate'
      ? disputeForm(view, { tone: 'warning', message: refusalMessage(refusal, view.turn.reader) })
      : null,
  done: () => ({ key: 'review.note.disputed' }),
});
