import { handOverCard } from '../../cards/claim/hand-over-card.ts';
import { complainOf } from '../../claims/fields.ts';
import { type Person, samePerson } from '../../claims/person.ts';
import type { Services } from '../services.ts';
import { formAction } from './form-action.ts';

/** People of a firm who have the bot: only they can be told that a claim is theirs now. */
const colleaguesOf = async (tenantId: string, services: Services): Promise<readonly Person[]> =>
  (await services.store.conversations.peopleOf(tenantId)).flatMap(({ person }) => (person ? [person] : []));

/** Makes a colleague of the same firm the claim's owner. */
export const claimHandOver = formAction<'claim.hand-over'>({
  inputs: ['assignee'],
  command: 'HandOver',
  card: async (view) => {
    const { owner } = view.claim;
    const firm = await colleaguesOf(owner.tenantId, view.services);
    return handOverCard({ ...view, colleagues: firm.filter((colleague) => !samePerson(colleague, owner)) });
  },
  read: async ({ assignee = '' }, claim, services) => {
    if (assignee === '') return [{ field: 'assignee', problem: 'required' }];
    const to = (await colleaguesOf(claim.owner.tenantId, services)).find(({ id }) => id === assignee);
    return to ? { type: 'HandOver', to } : [{ field: 'assignee', ...complainOf('unknown-choice', assignee) }];
  },
  done: ({ owner }) => ({ key: 'note.handed-over', values: { name: owner.name } }),
});
