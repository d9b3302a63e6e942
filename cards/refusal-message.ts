import type { Refusal } from '../claims/refusal.ts';
import type { ShownFact } from '../claims/shown-fact.ts';
import { doerName } from './doer-name.ts';
import { en } from './languages/en.ts';
import { type Message, type Texts, textsOf } from './languages/texts.ts';
import type { Reader } from './reader.ts';
import { momentText } from './when.ts';

const isFact = (type: string): type is ShownFact => Object.hasOwn(en, `history.${type}`);

const changeText = (type: string, texts: Texts): string | null => (isFact(type) ? texts(`history.${type}`) : null);

/** Why a command was not carried out, for people to read. */
export const refusalMessage = ({ refused, claimId, fields, limit, lastChange }: Refusal, reader: Reader): Message => {
  const texts = textsOf(reader.language);
  const change = lastChange ? changeText(lastChange.type, texts) : null;
  if (refused === 'claim-moved-on' && lastChange && change !== null) {
    const values = { change, who: doerName(lastChange.by, texts), when: momentText(lastChange.at, reader) };
    return { key: 'refusal.moved-by', values };
  }
  return {
    key: `refusal.${refused}`,
    values: { claimId: claimId ?? '', count: fields?.length ?? 0, limit: limit ?? 0 },
  };
};
