/** Sends and creates a conversation takes in so many milliseconds. Source: docs/teams.md#sending-limits. */
const perConversation = [
  { most: 7, within: 1000 },
  { most: 8, within: 2000 },
  { most: 60, within: 30_000 },
  { most: 1800, within: 3_600_000 },
] as const;
const perTenant = { most: 50, within: 1000 } as const;

/** Milliseconds until a request is allowed; 0 = now, and counted. */
export type SendingLimits = (conversationId: string, now: number) => number;

type Limit = { readonly most: number; readonly within: number };

/** Only the last `most` can matter. */
const waitFor = (times: readonly number[], { most, within }: Limit, now: number): number => {
  const oldest = times.at(-most);
  return oldest === undefined ? 0 : Math.max(0, oldest + within - now);
};

export const createSendingLimits = (tenantOf: (conversationId: string) => string = () => 'one'): SendingLimits => {
  const sent = new Map<string, number[]>();
  const timesOf = (key: string): number[] => {
    const times = sent.get(key) ?? [];
    sent.set(key, times);
    return times;
  };
  return (conversationId, now) => {
    const times = timesOf(`conversation ${conversationId}`);
    const all = timesOf(`tenant ${tenantOf(conversationId)}`);
    const wait = Math.max(waitFor(all, perTenant, now), ...perConversation.map((limit) => waitFor(times, limit, now)));
    if (wait > 0) return wait;
    times.push(now);
    all.push(now);
    return 0;
  };
};
