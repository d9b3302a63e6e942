import type { MessageKey } from '../../cards/languages/texts.ts';
import type { Turn } from '../turn.ts';

type Why = Extract<MessageKey, 'channel.note.other-firm' | 'channel.note.not-checked'>;

/**
 * Why somebody may not decide what the firm of this conversation posts; null for its members. Teams is asked, since a guest
 * acts under the host's tenant; while it can't tell, nothing is decided.
 */
export const whyNotForFirm = async ({ actor, reference, profile }: Turn): Promise<Why | null> => {
  const { tenantId } = actor.person;
  if (reference.tenantId !== tenantId) return 'channel.note.other-firm';
  const found = await profile('now');
  if (!found) return 'channel.note.not-checked';
  const isMember = !found.isGuest && (found.tenantId === undefined || found.tenantId === tenantId);
  return isMember ? null : 'channel.note.other-firm';
};
