import { KeyQueue } from '../../../storage/files/key-queue.ts';
import type { Pace } from '../../pace.ts';
import type { SharedCounters } from './shared-counters.ts';
import { type Limit, SlidingWindow, type Slot } from './sliding-window.ts';
import { Turnstile } from './turnstile.ts';

/** Whom a message goes to, as Teams counts. */
export type Counted = { readonly conversationId: string; readonly tenantId: string };

/** Teams' limits on what a bot sends: kept, instead of run into. Source: docs/teams.md#sending-limits. */
export type SendingLimits = {
  /** Waits until one more message may leave, first come first served. */
  readonly take: (to: Counted) => Promise<Slot>;
  /** Counts a message that does not wait: the answer to somebody who does. */
  readonly count: (to: Counted) => Slot;
};

export const perConversation: readonly Limit[] = [
  { most: 7, within: 1_000 },
  { most: 8, within: 2_000 },
  { most: 60, within: 30_000 },
  { most: 1_800, within: 3_600_000 },
];
export const perTenant: readonly Limit[] = [{ most: 50, within: 1_000 }];

/** Messages that set out in one turn of the event loop: their first record is one write for all of them. */
const together = 16;

/** Messages between two looks for conversations that have been quiet for an hour. */
const cleanEvery = 1_000;

const createWindows = (limits: readonly Limit[]) => {
  const windows = new Map<string, SlidingWindow>();
  return {
    of: (key: string): SlidingWindow => {
      const known = windows.get(key) ?? new SlidingWindow(limits);
      windows.set(key, known);
      return known;
    },
    clean: (now: number): void => {
      for (const [key, window] of windows) if (window.isIdle(now)) windows.delete(key);
    },
  };
};

/** Replies in a thread are counted with their channel. */
const conversationOf = ({ conversationId }: Counted): string => conversationId.split(';messageid=', 1)[0] ?? '';

/**
 * @param shared What several processes of the bot have sent together; absent, this process is the only one.
 */
export const createSendingLimits = (pace: Pace, shared?: SharedCounters): SendingLimits => {
  const conversations = createWindows(perConversation);
  const tenants = createWindows(perTenant);
  const gates = new KeyQueue();
  const turnstile = new Turnstile(together);
  let sinceCleaned = 0;

  const roomIn = async (window: () => SlidingWindow): Promise<void> => {
    for (;;) {
      const milliseconds = window().waitFor(pace.ticks());
      if (milliseconds <= 0) return;
      await pace.wait(milliseconds);
    }
  };

  const count = (to: Counted): Slot => {
    const now = pace.ticks();
    sinceCleaned += 1;
    if (sinceCleaned >= cleanEvery) {
      sinceCleaned = 0;
      conversations.clean(now);
      tenants.clean(now);
    }
    const slots = [conversations.of(conversationOf(to)).take(now), tenants.of(to.tenantId).take(now)];
    return {
      begin: (left) => {
        for (const slot of slots) slot.begin(left);
      },
      end: (answered) => {
        for (const slot of slots) slot.end(answered);
      },
    };
  };

  /** At the gate of the tenant nobody overtakes; who finds the conversation full by then queues again. */
  const takeAtGate = (to: Counted): Promise<Slot | null> =>
    gates.run(to.tenantId, async () => {
      await roomIn(() => tenants.of(to.tenantId));
      await turnstile.pass();
      if (conversations.of(conversationOf(to)).waitFor(pace.ticks()) > 0) return null;
      const slot = count(to);
      await shared?.take(to, pace);
      return slot;
    });

  return {
    count,
    take: async (to) => {
      for (;;) {
        await roomIn(() => conversations.of(conversationOf(to)));
        const slot = await takeAtGate(to);
        if (slot) return slot;
      }
    },
  };
};
