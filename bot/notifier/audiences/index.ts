import type { Audience } from '../../../claims/notices.ts';
import type { PlanForAudience } from './audience.ts';
import { desk } from './desk.ts';
import { firmAdmins } from './firm-admins.ts';
import { otherClaim } from './other-claim.ts';
import { owner } from './owner.ts';

/** Every audience and how it is told. An audience of `claims/notices.ts` without its plan does not compile. */
export const audiences: Readonly<Record<Audience, PlanForAudience>> = {
  owner,
  'firm-admins': firmAdmins,
  'other-claim': otherClaim,
  desk,
  'firm-channels': async () => ({ settled: 'dropped', detail: 'no channel has subscribed' }),
  customer: async () => ({ settled: 'dropped', detail: 'this deployment sends customers no mail' }),
};
