import type { Catalogue } from '../../claims/catalogue.ts';
import type { Firm } from '../../claims/firm.ts';
import type { Card } from '../card.ts';
import type { Language } from '../languages/language.ts';
import { textsOf } from '../languages/texts.ts';
import { type ButtonsView, button, buttonRow } from '../shared/button-view.ts';
import { cardTemplate } from '../shared/card-template.ts';
import { type FormParts, type FormView, formView } from '../shared/form-view.ts';
import { dateQuestion } from '../shared/question-view.ts';
import template from './await-signature-card.json' with { type: 'json' };
import { type TextAheadView, textAheadView } from './text-ahead-view.ts';

type AwaitSignature = FormParts & {
  readonly catalogue: Catalogue;
  readonly templateUrl: string;
  readonly ahead: { readonly firm: Firm; readonly language: Language };
};

type AwaitSignatureView = FormView & {
  readonly template: readonly ButtonsView[];
  readonly ahead: readonly TextAheadView[];
};

const draw = cardTemplate<AwaitSignatureView>(template);

/** Asks until when a draft waits for the customer's signature: input `signatureUntil`; beside it what to send the customer meanwhile. */
export const awaitSignatureCard = (view: AwaitSignature): Card => {
  const { reader, claim, catalogue, problems, typed, refusal, templateUrl, ahead } = view;
  const texts = textsOf(reader.language);
  const at = { claimId: claim.id, version: claim.version };
  const awaited = claim.status === 'editing' ? claim.signature : undefined;
  const until = dateQuestion({
    texts,
    problems,
    typed: { signatureUntil: awaited?.until ?? '', ...typed },
    id: 'signatureUntil',
    label: texts('field.signatureUntil.label'),
    missing: texts('field.signatureUntil.missing'),
    required: true,
  });
  const wait = button('draft.await-signature', { ...at, filled: 'yes' }, texts('button.save'), { style: 'positive' });
  const stop = button('draft.signature-stop', at, texts('button.signature-stop'), { sendsInputs: false });
  return draw({
    ...formView({
      reader,
      claim,
      title: 'await-signature.title',
      intro: texts('await-signature.intro'),
      fields: [until],
      hint: [texts('evidence.template')],
      buttons: awaited ? [wait, stop] : [wait],
      problems,
      refusal,
    }),
    template: buttonRow({ links: [{ title: texts('button.template'), url: templateUrl }] }),
    ahead: [textAheadView({ reader, catalogue, claim, ...ahead })],
  });
};
