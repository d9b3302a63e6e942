import type { Services } from '../services.ts';
import type { Reply, Turn } from '../turn.ts';

/** What followed a command's words. */
export type CommandArguments = { readonly claimId: string | null; readonly rest: string };

/** What one chat command does. */
export type Command = (args: CommandArguments, turn: Turn, services: Services) => Promise<Reply>;
