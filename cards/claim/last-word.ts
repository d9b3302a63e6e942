import type { Catalogue } from '../../claims/catalogue.ts';
import type { Claim } from '../../claims/claim.ts';
import { productNames } from '../answer-text.ts';
import type { Texts } from '../languages/texts.ts';
import type { Fact } from '../shared/fact-view.ts';

/** What was said last to the partner: why the claim was rejected or ended, or what is asked for. */
export const lastWord = (claim: Claim, catalogue: Catalogue, texts: Texts): readonly Fact[] => {
  const comment = (value: string): readonly Fact[] => (value === '' ? [] : [{ label: texts('fact.comment'), value }]);
  switch (claim.status) {
    case 'partner-action-required': {
      const round = claim.rounds.at(-1);
      if (!round) return [];
      const { reasons, concernedProducts } = round;
      return [
        { label: texts('fact.asked'), value: reasons.map((reason) => texts(`reason.${reason}`)).join('; ') },
        ...comment(round.comment),
        ...(concernedProducts.length === 0
          ? []
          : [{ label: texts('round.concerned'), value: productNames(concernedProducts, catalogue) }]),
      ];
    }
    case 'rejected':
    case 'disputed':
    case 'rejected-final':
      return comment(claim.rejection.comment);
    case 'ended':
      return comment(claim.comment);
    default:
      return [];
  }
};
