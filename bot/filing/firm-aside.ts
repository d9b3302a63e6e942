import { textsOf } from '../../cards/languages/texts.ts';
import type { AsideView } from '../../cards/shared/aside-view.ts';
import { button, buttonRow } from '../../cards/shared/button-view.ts';
import type { Draft } from '../../claims/claim.ts';
import type { Services } from '../services.ts';
import type { Turn } from '../turn.ts';
import { filedStatuses } from './earlier-claims.ts';

/** Offers an incentives admin to say once who the firm is, beside the firm's first claim. */
export const firmAside = async (
  { id: claimId }: Draft,
  { actor, reader }: Pick<Turn, 'actor' | 'reader'>,
  { store }: Pick<Services, 'store'>,
): Promise<readonly AsideView[]> => {
  if (!actor.isIncentivesAdmin) return [];
  const { tenantId } = actor.person;
  const [profile, counts] = await Promise.all([
    store.firms.profileOf(tenantId),
    store.claims.countByStatus({ tenantId }),
  ]);
  if (profile !== null || filedStatuses.some((status) => counts[status] > 0)) return [];
  const texts = textsOf(reader.language);
  const open = button('firm.edit', { claimId }, texts('button.firm'), { sendsInputs: false });
  return [{ style: 'emphasis', lines: [texts('firm.offer')], actions: buttonRow({ buttons: [open] }) }];
};
