import type { CommandName } from '../../../../bot/commands/phrases.ts';

/** As somebody might write it; the command that is meant, null for none; the claim's number. */
export type Sentence = readonly [text: string, command: CommandName | null, number?: number];
