import type { Audience } from '../../../claims/notices.ts';
import type { PlanForAudience } from './audience.ts';
import { customer } from './customer.ts';
import { desk } from './desk.ts';
import { firmAdmins } from './firm-admins.ts';
import { firmChannels } from './firm-channels.ts';
import { otherClaim } from './other-claim.ts';
import { owner } from './owner.ts';
import { partnerMail } from './partner-mail.ts';
import { presser } from './presser.ts';

/** Every audience and how it is told. An audience of `claims/notices.ts` without its plan does not compile. */
export const audiences: Readonly<Record<Audience, PlanForAudience>> = {
  owner,
  presser,
  'partner-mail': partnerMail,
  'firm-admins': firmAdmins,
  'other-claim': otherClaim,
  desk,
  'firm-channels': firmChannels,
  customer,
};
