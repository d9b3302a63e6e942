import type { Action } from './action.ts';
import { chosen } from './request-inputs.ts';
import { showQueue } from './review-queue.ts';

/** A page of the queue is eight claims; nobody starts more at once. */
const most = 20;

/** Starts the review of a selection; says how many it was, and leaves the others as they are. */
export const reviewStartMany: Action<'review.start-many'> = async ({ turn, inputs }, services) => {
  let started = 0;
  const claimIds = chosen(inputs, 'claimIds').slice(0, most);
  for (const claimId of claimIds) {
    const command = { type: 'StartReview' } as const;
    const result = await services.desk.run({ claimId, command, actor: turn.actor, turn: `${turn.key}|${claimId}` });
    if (result.ok) started += 1;
  }
  const values = { started, chosen: claimIds.length };
  const tone = started === claimIds.length ? 'good' : 'warning';
  return showQueue({ filter: 'all' }, turn, services, { tone, message: { key: 'review.note.started-many', values } });
};
