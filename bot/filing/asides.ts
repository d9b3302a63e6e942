import { knownCustomerAside } from '../../cards/filing/known-customer-aside.ts';
import { warningAsides } from '../../cards/filing/warning-asides.ts';
import type { AsideView } from '../../cards/shared/aside-view.ts';
import type { Draft } from '../../claims/claim.ts';
import type { StepId } from '../../claims/steps.ts';
import type { Services } from '../services.ts';
import type { Turn } from '../turn.ts';
import { firmAside } from './firm-aside.ts';
import { knownCustomer } from './known-customer.ts';
import { warningsOf } from './warnings.ts';

/** Steps at which what is known of the customer may be taken over: from where they are known to the last it answers. */
const takesKnown: ReadonlySet<StepId> = new Set(['products', 'contacts', 'revenue']);

const knownAside = async (
  step: StepId,
  claim: Draft,
  turn: Pick<Turn, 'actor' | 'reader'>,
  services: Pick<Services, 'store' | 'catalogue'>,
): Promise<readonly AsideView[]> => {
  if (!takesKnown.has(step) || claim.form.knownTaken || claim.form.returnToReview) return [];
  const known = await knownCustomer(claim, turn, services);
  const { catalogue } = services;
  return known ? [knownCustomerAside({ reader: turn.reader, catalogue, claim, step, ...known })] : [];
};

/** What is said beside a draft's questions at a step: offers first, then warnings. */
export const asidesOf = async (
  step: StepId,
  claim: Draft,
  turn: Pick<Turn, 'actor' | 'reader'>,
  services: Pick<Services, 'store' | 'catalogue'>,
): Promise<readonly AsideView[]> => {
  const { actor, reader } = turn;
  const { catalogue } = services;
  return [
    ...(step === 'programme' ? await firmAside(claim, turn, services) : []),
    ...(await knownAside(step, claim, turn, services)),
    ...warningAsides({ warnings: await warningsOf(step, claim, actor, services), claim, step, reader, catalogue }),
  ];
};
