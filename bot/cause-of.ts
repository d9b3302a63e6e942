import type { DeskOrder } from './desk.ts';
import type { Turn } from './turn.ts';

/** The turn that causes a command: its key, by which a redelivery is known, and the card that was pressed. */
export const causeOf = ({ key, input, reference }: Turn): Pick<DeskOrder, 'turn' | 'cardId' | 'answeredIn'> => ({
  turn: key,
  answeredIn: reference.conversationId,
  ...(input.kind === 'action' && input.cardId !== null ? { cardId: input.cardId } : {}),
});
