import type { Firm } from '../claims/firm.ts';
import type { Texts } from './languages/texts.ts';
import type { Fact } from './shared/fact-view.ts';

/** A firm with its contact on one line: `Contoso Partners (contoso.com) · Olivia Owner, olivia@contoso.com`. */
export const firmFact = (firm: Firm, mpnId: string | undefined, texts: Texts): Fact => {
  const { name, knownAs, contact } = firm;
  const called = name ?? (mpnId === undefined ? texts('fact.unanswered') : texts('firm.by-mpn', { mpnId }));
  const known = knownAs === null ? '' : ` (${knownAs})`;
  const asks = contact ? ` · ${contact.name}, ${contact.email}` : '';
  return { label: texts('fact.firm'), value: `${called}${known}${asks}` };
};
