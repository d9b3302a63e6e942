import type { Catalogue } from '../../claims/catalogue.ts';
import type { Draft } from '../../claims/claim.ts';
import type { ClaimDetails } from '../../claims/details.ts';
import { fieldIds } from '../../claims/requirements.ts';
import type { StepId } from '../../claims/steps.ts';
import { answerText, productNames } from '../answer-text.ts';
import { fieldLabel } from '../field-label.ts';
import { textsOf } from '../languages/texts.ts';
import type { Reader } from '../reader.ts';
import type { AsideView } from '../shared/aside-view.ts';
import { button, buttonRow } from '../shared/button-view.ts';
import { shorten } from '../shorten.ts';

type Known = {
  readonly reader: Reader;
  readonly catalogue: Catalogue;
  readonly claim: Draft;
  readonly step: StepId;
  /** The earlier claim. */
  readonly claimId: string;
  readonly answers: Partial<ClaimDetails>;
  readonly claimed: readonly string[];
};

const answerCharacters = 60;

/** Offers in one press what was filed for the customer before. */
export const knownCustomerAside = (known: Known): AsideView => {
  const { reader, catalogue, claim, step, claimId, answers, claimed } = known;
  const texts = textsOf(reader.language);
  // What else goes with them (the look-up's result) is no answer.
  const facts = fieldIds.flatMap((field) => {
    if (answers[field] === undefined) return [];
    const answer = answerText(field, answers, texts, catalogue, reader);
    return answer === null ? [] : [`${fieldLabel(field, texts, catalogue)}: ${shorten(answer, answerCharacters)}`];
  });
  const at = { claimId: claim.id, version: claim.version, step };
  return {
    style: 'emphasis',
    lines: [
      texts('known.intro', { claimId }),
      facts.join('\n'),
      ...(claimed.length === 0 ? [] : [texts('known.claimed', { products: productNames(claimed, catalogue) })]),
    ],
    actions: buttonRow({ buttons: [button('draft.use-known', at, texts('button.use-known'))] }),
  };
};
