import type { PostedCard } from '../../storage/card-repository.ts';
import type { LiveCard, Turn } from '../turn.ts';

/** The desk's cards, which everybody there reads alike. */
const deskKinds: ReadonlySet<string> = new Set(['review', 'request', 'copy']);

/**
 * Whether the message that was pressed takes the reply in its place. A desk's card stays what it is, whoever presses it: a
 * partner's own card, a stranger's refusal or the claim's root card are for who pressed. Where many read, a message that is no
 * card of the claim pressed (a queue, a list) stays, too.
 */
export const mayReplace = (
  { input, reference }: Pick<Turn, 'input' | 'reference'>,
  { about }: LiveCard,
  /** What the message shows, where it is a live card of the claim that the press names. */
  shown: PostedCard | null,
): boolean => {
  if (shown && deskKinds.has(shown.kind)) return about?.claimId === shown.claimId && about.kind === shown.kind;
  if (reference.conversationType === 'personal' || input.kind !== 'action' || !('claimId' in input.data)) return true;
  return shown !== null && about !== undefined && !deskKinds.has(about.kind);
};
