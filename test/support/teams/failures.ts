/** What the connector is asked to do. */
export type Operation = 'send' | 'update' | 'delete' | 'create' | 'members';

export type ConnectorRequest = {
  readonly operation: Operation;
  readonly conversationId: string;
  readonly activityId: string | null;
  readonly at: number;
};

/** Which requests fail, and how. */
export type Failure = {
  readonly operation?: Operation;
  readonly conversationId?: string;
  /** How many requests; absent = until it is lifted. */
  readonly times?: number;
  /** A status, a broken line, or no answer at all. */
  readonly with: number | 'reset' | 'silence';
  readonly code?: string;
  /** What the answer's body says beside its code; the code itself unless told. */
  readonly message?: string;
  /** Seconds. */
  readonly retryAfter?: number;
  /** Where the request is sent on to. */
  readonly location?: string;
  /** The message is posted all the same: only its answer is lost. */
  readonly afterPosting?: boolean;
};

export type Failures = {
  /** @returns what lifts it. */
  readonly add: (failure: Failure) => () => void;
  readonly next: (request: ConnectorRequest) => Failure | null;
};

export const createFailures = (further: Failures['next'] = () => null): Failures => {
  const active: { readonly failure: Failure; left: number }[] = [];
  return {
    add: (failure) => {
      const entry = { failure, left: failure.times ?? Number.POSITIVE_INFINITY };
      active.push(entry);
      return () => {
        entry.left = 0;
      };
    },
    next: (request) => {
      const { operation, conversationId } = request;
      const hit = active.find(
        ({ failure, left }) =>
          left > 0 &&
          (failure.operation === undefined || failure.operation === operation) &&
          (failure.conversationId === undefined || failure.conversationId === conversationId),
      );
      if (!hit) return further(request);
      hit.left -= 1;
      return hit.failure;
    },
  };
};
