import Counter from 'prom-client/lib/counter.js';
import Gauge from 'prom-client/lib/gauge.js';
import Registry from 'prom-client/lib/registry.js';
import type { NoticeOutcome } from '../../storage/claim-repository.ts';
import type { Store } from '../../storage/store.ts';
import type { Clock } from '../clock.ts';
import type { Log } from '../log.ts';
import type { AnswerTurn } from '../turn.ts';

/** Numbers for whoever runs the bot; no names, no ids. */
export type Metrics = {
  readonly noticed: (outcome: NoticeOutcome) => void;
  /** Answers turns as `answer` does, and counts them. */
  readonly counting: (answer: AnswerTurn) => AnswerTurn;
  /** Logs as `log` does, and counts errors. */
  readonly loggingTo: (log: Log) => Log;
  /** In the format that Prometheus reads. */
  readonly read: () => Promise<{ readonly contentType: string; readonly text: string }>;
};

/** Seconds since the oldest notice that is owed, 0 when none is. */
const oldestOwed = async ({ claims }: Pick<Store, 'claims'>, clock: Clock): Promise<number> => {
  const [claimId] = await claims.owing(1);
  const stored = claimId === undefined ? null : await claims.load(claimId);
  const since = Math.min(...(stored?.notices ?? []).map(({ at }) => Date.parse(at)));
  return Number.isFinite(since) ? Math.max(0, (clock.now().epochMilliseconds - since) / 1_000) : 0;
};

export const createMetrics = (clock: Clock): Metrics & { readonly watch: (store: Pick<Store, 'claims'>) => void } => {
  const registry = new Registry();
  const registers = [registry];
  const notices = new Counter({
    name: 'cpor_notices_total',
    help: 'Notices by what became of them.',
    labelNames: ['outcome'],
    registers,
  });
  const turns = new Counter({
    name: 'cpor_turns_total',
    help: 'Turns of the conversation by kind.',
    labelNames: ['kind'],
    registers,
  });
  const errors = new Counter({ name: 'cpor_errors_total', help: 'Errors that were logged.', registers });
  const age = new Gauge({
    name: 'cpor_oldest_owed_notice_seconds',
    help: 'Age of the oldest notice that is still owed; 0 when none is.',
    registers,
  });
  const owing = new Gauge({ name: 'cpor_claims_owing_notices', help: 'Claims that owe notices.', registers });
  const claims = new Gauge({ name: 'cpor_claims', help: 'Claims by status.', labelNames: ['status'], registers });
  let store: Pick<Store, 'claims'> | null = null;

  return {
    watch: (watched) => {
      store = watched;
    },
    noticed: (outcome) => notices.inc({ outcome }),
    counting: (answer) => (turn) => {
      turns.inc({ kind: turn.input.kind });
      return answer(turn);
    },
    loggingTo: (log) => ({
      ...log,
      info: (detail, message) => log.info(detail, message),
      warn: (detail, message) => log.warn(detail, message),
      error: (detail, message) => {
        errors.inc();
        log.error(detail, message);
      },
    }),
    read: async () => {
      if (store) {
        age.set(await oldestOwed(store, clock));
        owing.set((await store.claims.owing(Number.MAX_SAFE_INTEGER)).length);
        for (const [status, count] of Object.entries(await store.claims.countByStatus({ everyFirm: true })))
          claims.set({ status }, count);
      }
      return { contentType: registry.contentType, text: await registry.metrics() };
    },
  };
};
