import { requestInfoCard } from '../../cards/review/request-info-card.ts';
import type { CommandType } from '../../claims/command.ts';
import { earlierComments } from '../review/earlier-comments.ts';
import { type Form, formAction } from './form-action.ts';
import { readRequest } from './request-inputs.ts';

/** The form of a request; `again` when the answer to the last one was not enough. */
const requestForm = (type: Extract<CommandType, 'RequestInformation' | 'AskAgain'>): Form => ({
  inputs: ['reasons', 'comment', 'concernedProducts'],
  command: type,
  card: async (view) =>
    requestInfoCard({
      ...view,
      catalogue: view.services.catalogue,
      again: type === 'AskAgain',
      earlierComments: await earlierComments(view),
    }),
  read: (inputs, claim) => {
    const request = readRequest(inputs, claim);
    return 'reasons' in request ? { type, ...request } : request;
  },
  done: () => ({ key: 'review.note.requested' }),
});

/** Asks the partner for information: reasons of the closed list, a comment, the products it concerns. */
export const reviewRequestInfo = formAction<'review.request-info'>(requestForm('RequestInformation'));

/** Asks again: the answer was not enough. A new round, a new deadline. */
export const reviewAskAgain = formAction<'review.ask-again'>(requestForm('AskAgain'));
