import type { Catalogue } from '../claims/catalogue.ts';
import type { Claim } from '../claims/claim.ts';
import { productNames } from './answer-text.ts';
import type { Fact } from './components/facts.ts';
import { type Texts, textsOf } from './languages/texts.ts';
import type { Reader } from './reader.ts';
import { momentText } from './when.ts';

/** What was said last about the claim: why it was rejected or ended, or what is asked for. */
const lastWord = (claim: Claim, texts: Texts): readonly Fact[] => {
  const comment = (value: string): readonly Fact[] => (value === '' ? [] : [{ label: texts('fact.comment'), value }]);
  switch (claim.status) {
    case 'partner-action-required': {
      const round = claim.rounds.at(-1);
      if (!round) return [];
      const asked = round.reasons.map((reason) => texts(`reason.${reason}`)).join('; ');
      return [{ label: texts('fact.asked'), value: asked }, ...comment(round.comment)];
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

/** A claim in a handful of facts. */
export const claimFacts = (claim: Claim, catalogue: Catalogue, reader: Reader): readonly Fact[] => {
  const texts = textsOf(reader.language);
  const { details, files, owner, submittedAt, submittedBy } = claim;
  const when = submittedAt && momentText(submittedAt, reader);
  const unanswered = texts('fact.unanswered');
  return [
    ...lastWord(claim, texts),
    { label: texts('fact.customer'), value: details.customerDomain ?? unanswered },
    {
      label: texts('fact.products'),
      value: details.products ? productNames(details.products, catalogue) : unanswered,
    },
    {
      label: texts('field.activities.label'),
      value: details.activities?.map((activity) => texts(`activity.${activity}`)).join(', ') ?? unanswered,
    },
    { label: texts('fact.files'), value: texts('fact.file-count', { count: files.length }) },
    { label: texts('fact.owner'), value: owner.name },
    ...(when === undefined
      ? []
      : [
          {
            label: texts('fact.submitted'),
            value: submittedBy ? texts('history.line', { who: submittedBy.name, when }) : when,
          },
        ]),
  ];
};
