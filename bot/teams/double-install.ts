import type { Clock } from '../clock.ts';

/** Apart by more than this, two events are two installs. */
const together = 60_000;
const most = 1000;

/**
 * An install is told twice, as `installationUpdate` and as the bot's own `membersAdded`; the second of such a pair is no
 * install. The same event again is a new one.
 */
export const createDoubleInstall = (clock: Clock): ((conversationId: string, event: string) => boolean) => {
  const last = new Map<string, { readonly event: string; readonly at: number }>();
  return (conversationId, event) => {
    const now = clock.now().epochMilliseconds;
    const before = last.get(conversationId);
    last.delete(conversationId);
    if (before && before.event !== event && now - before.at < together) return true;
    if (last.size >= most) last.clear();
    last.set(conversationId, { event, at: now });
    return false;
  };
};
