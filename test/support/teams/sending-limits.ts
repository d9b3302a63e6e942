/** Sends and creates a conversation takes in so many milliseconds. Source: Teams' documented limits for bots. */
const perConversation = [
  { most: 7, within: 1000 },
  { most: 8, within: 2000 },
  { most: 60, within: 30_000 },
  { most: 1800, within: 3_600_000 },
] as const;
const perTenant = { most: 50, within: 1000 } as const;

/** Milliseconds until a request is allowed; 0 = now, and counted. */
export type SendingLimits = (conversationId: string, now: number) => number;

const waitFor = (times: readonly number[], { most, within }: { most: number; within: number }, now: number): number => {
  const recent = times.filter((at) => now - at < within);
  const oldest = recent[recent.length - most];
  return oldest === undefined ? 0 : oldest + within - now;
};

export const createSendingLimits = (): SendingLimits => {
  const sent = new Map<string, number[]>();
  const all: number[] = [];
  return (conversationId, now) => {
    const times = sent.get(conversationId) ?? [];
    sent.set(conversationId, times);
    const wait = Math.max(waitFor(all, perTenant, now), ...perConversation.map((limit) => waitFor(times, limit, now)));
    if (wait > 0) return wait;
    times.push(now);
    all.push(now);
    return 0;
  };
};
