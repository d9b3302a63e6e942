import type { Log } from './log.ts';

/** What time asks for, done again and again. */
export type Sweep = {
  /** Everything due by now is done. Joins the sweep that is under way. */
  readonly pass: () => Promise<void>;
  /** As `pass`, and what is under way is done before: it may have begun before the clock was moved. */
  readonly passAnew: () => Promise<void>;
  /** Resolves when none is under way. */
  readonly idle: () => Promise<void>;
};

export type SweepParts = {
  /** One after the other; each looks for what is due by itself. */
  readonly works: readonly (() => Promise<void>)[];
  /** Once it answers true nothing further is begun. */
  readonly isStopping: () => boolean;
  readonly newId: () => string;
  readonly log: Log;
};

/** One at a time: a second one would find the same claims due, and the same digest to be sent. */
export const createSweep = ({ works, isStopping, newId, log }: SweepParts): Sweep => {
  let passing: Promise<void> | null = null;

  const passAll = async (): Promise<void> => {
    try {
      for (const work of works) if (!isStopping()) await work();
    } catch (error) {
      log.error({ correlationId: newId(), error }, 'what was due could not be looked up; the next sweep tries again');
    }
  };

  const pass = (): Promise<void> => {
    passing ??= passAll().finally(() => {
      passing = null;
    });
    return passing;
  };

  return {
    pass,
    passAnew: async () => {
      await passing;
      await pass();
    },
    idle: async () => {
      await passing;
    },
  };
};
