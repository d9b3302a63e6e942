import type { Claim } from '../../claims/claim.ts';
import type { Card } from '../card.ts';
import { textsOf } from '../languages/texts.ts';
import type { Reader } from '../reader.ts';
import { button } from '../shared/button-view.ts';
import { formCard } from '../shared/form-card.ts';

/** The question before a draft is thrown away. */
export const discardCard = ({ reader, claim }: { readonly reader: Reader; readonly claim: Claim }): Card => {
  const texts = textsOf(reader.language);
  const data = { claimId: claim.id, version: claim.version, confirm: 'yes' } as const;
  return formCard({
    reader,
    claim,
    title: 'discard.title',
    intro: texts('discard.intro'),
    fields: [],
    buttons: [button('draft.discard', data, texts('button.yes-discard'), { style: 'destructive' })],
    cancel: 'button.keep-draft',
    problems: [],
  });
};
