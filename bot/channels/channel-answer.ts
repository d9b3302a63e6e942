import type { NoteTone } from '../../cards/card-note.ts';
import { channelNoteCard } from '../../cards/channel/channel-note-card.ts';
import type { MessageValues } from '../../cards/languages/message-texts.ts';
import type { MessageKey } from '../../cards/languages/texts.ts';
import { replyToPresser, replyWith } from '../replies/reply.ts';
import type { Reply, Turn } from '../turn.ts';

/** One line in answer to what was typed; to a press, the presser alone sees it and the message stays as it is. */
export const channelAnswer = (
  { input, reader }: Pick<Turn, 'input' | 'reader'>,
  tone: NoteTone,
  key: MessageKey,
  values?: MessageValues,
): Reply => {
  const card = channelNoteCard({ reader, note: { tone, message: { key, ...(values ? { values } : {}) } } });
  return input.kind === 'action' ? replyToPresser(card) : replyWith(card);
};
