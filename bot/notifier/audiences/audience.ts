import type { Notice } from '../../../claims/notices.ts';
import type { StoredClaim } from '../../../storage/claim-repository.ts';
import type { Services } from '../../services.ts';
import type { Plan } from '../plan.ts';

/** Turns a notice into messages for one audience, or says why there are none. One file an audience. */
export type PlanForAudience = (notice: Notice, stored: StoredClaim, services: Services) => Promise<Plan>;
