import type { RememberedTurn } from './claim-document.ts';

/** Teams delivers an activity again for a few minutes at most; design: remembered for 15. */
export const turnMemoryMilliseconds = 15 * 60 * 1000;

export const isRemembered = ({ at }: RememberedTurn, now: Temporal.Instant): boolean =>
  now.epochMilliseconds - Date.parse(at) <= turnMemoryMilliseconds;

/** Which claim a recent activity changed. */
export class TurnMemory {
  readonly #turns = new Map<string, RememberedTurn & { readonly number: number }>();

  remember(number: number, turn: RememberedTurn, now: Temporal.Instant): void {
    this.#turns.delete(turn.turn);
    this.#turns.set(turn.turn, { ...turn, number });
    // In the order they came, so the forgotten ones stand in front.
    for (const [key, oldest] of this.#turns) {
      if (isRemembered(oldest, now)) break;
      this.#turns.delete(key);
    }
  }

  claimOf(turn: string, now: Temporal.Instant): number | undefined {
    const remembered = this.#turns.get(turn);
    return remembered !== undefined && isRemembered(remembered, now) ? remembered.number : undefined;
  }
}
