import type { PersonActor } from '../../claims/actor.ts';

/** Whoever reads the desk: sees what a reviewer sees, and has had no part in any claim. Cards in a channel are drawn for it. */
export const deskActor: PersonActor = {
  kind: 'person',
  person: { id: '', tenantId: '', name: '' },
  isReviewer: true,
  isIncentivesAdmin: false,
};
