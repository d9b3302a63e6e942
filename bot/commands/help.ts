import { helpCard } from '../../cards/shared/help-card.ts';
import { replyWith } from '../replies/reply.ts';
import type { Command } from './command.ts';

export const help: Command = async (_args, turn) =>
  replyWith(helpCard({ reader: turn.reader, isReviewer: turn.actor.isReviewer }));
