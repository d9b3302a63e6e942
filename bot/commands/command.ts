import type { ShownStatus } from '../../claims/shown-status.ts';
import type { Services } from '../services.ts';
import type { Reply, Turn } from '../turn.ts';

/** What followed a command's words. */
export type CommandArguments = {
  readonly claimId: string | null;
  readonly rest: string;
  /** The status that `my claims` is asked for. */
  readonly status?: ShownStatus | undefined;
  /** Words of the rest that say something and belong to no command, as they were written. */
  readonly strange: readonly string[];
};

/** What one chat command does. */
export type Command = (args: CommandArguments, turn: Turn, services: Services) => Promise<Reply>;
