import { helpReply } from '../replies/help-reply.ts';
import type { Command } from './command.ts';

export const help: Command = (_args, turn, services) => helpReply(turn, services);
