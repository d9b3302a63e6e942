import { assignCard } from '../../cards/review/assign-card.ts';
import { complainOf } from '../../claims/fields.ts';
import type { Person } from '../../claims/person.ts';
import { causeOf } from '../cause-of.ts';
import { claimCardReply } from '../replies/claim-reply.ts';
import { refusalReply } from '../replies/refusal-reply.ts';
import { reviewersWithBot } from '../review/reviewers.ts';
import type { Services } from '../services.ts';
import type { Reply, Turn } from '../turn.ts';
import { formAction } from './form-action.ts';

const peopleOf = async (turn: Turn, services: Services): Promise<readonly Person[]> => {
  const others = (await reviewersWithBot(services)).flatMap(({ person }) => (person ? [person] : []));
  const { person } = turn.actor;
  return [person, ...others.filter(({ id, tenantId }) => id !== person.id || tenantId !== person.tenantId)];
};

/** Assigns a claim to a reviewer (`me` = who presses), or releases it with an empty `assignee`. */
export const reviewAssign = formAction<'review.assign'>({
  inputs: ['assignee'],
  command: 'AssignReviewer',
  card: async (view) => assignCard({ ...view, reviewers: await peopleOf(view.turn, view.services) }),
  read: async ({ assignee = '', filled }, _claim, services, turn) => {
    // The form's own button with nobody chosen; Release has no `filled`.
    if (assignee === '')
      return filled === 'yes' ? [{ field: 'assignee', problem: 'required' }] : { type: 'ReleaseReviewer' };
    const chosen = assignee === 'me' ? turn.actor.person.id : assignee;
    const person = (await peopleOf(turn, services)).find(({ id }) => id === chosen);
    return person
      ? { type: 'AssignReviewer', assignee: person }
      : [{ field: 'assignee', ...complainOf('unknown-choice', assignee) }];
  },
  done: ({ assignee }) =>
    assignee ? { key: 'review.note.assigned', values: { name: assignee.name } } : { key: 'review.note.released' },
});

/** Gives a claim back to the queue, for the typed command. */
export const releaseReview = async (claimId: string, turn: Turn, services: Services): Promise<Reply> => {
  const command = { type: 'ReleaseReviewer' } as const;
  const result = await services.desk.run({ claimId, command, actor: turn.actor, ...causeOf(turn) });
  return result.ok
    ? claimCardReply(result.claim, turn, services, { tone: 'good', message: { key: 'review.note.released' } })
    : refusalReply(result, turn, services);
};
