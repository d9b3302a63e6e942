import type { Language } from '../../cards/languages/language.ts';
import { languageCard } from '../../cards/shared/language-card.ts';
import { messageCard } from '../../cards/shared/message-card.ts';
import { replyWith } from '../replies/reply.ts';
import type { Services } from '../services.ts';
import type { Reply, Turn } from '../turn.ts';
import type { Action } from './action.ts';

/** A person's own choice beats their client's locale from then on. */
export const setLanguage = async (language: Language | undefined, turn: Turn, services: Services): Promise<Reply> => {
  if (!language) return replyWith(languageCard({ reader: turn.reader }));
  await services.store.settings.changeSettings(turn.actor.person, (stored) => ({ ...stored, language }));
  const note = { tone: 'good', message: { key: 'note.language-set' } } as const;
  return replyWith(messageCard({ reader: { ...turn.reader, language }, note }));
};

export const languageSet: Action<'language.set'> = ({ turn, data }, services) =>
  setLanguage(data.language, turn, services);
