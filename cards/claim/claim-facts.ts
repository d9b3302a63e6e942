import type { Catalogue } from '../../claims/catalogue.ts';
import type { Claim } from '../../claims/claim.ts';
import { productNames } from '../answer-text.ts';
import { type Texts, textsOf } from '../languages/texts.ts';
import type { Reader } from '../reader.ts';
import type { Fact } from '../shared/fact-view.ts';
import { momentText } from '../when.ts';
import { contactText } from './contact-text.ts';

/** Whom the customer's contact names instead of themselves. */
export const suggestedFacts = ({ suggestedContact }: Claim, texts: Texts): readonly Fact[] =>
  suggestedContact ? [{ label: texts('fact.suggested-contact'), value: contactText(suggestedContact) }] : [];

/** What the customer's contact said so far. */
export const customerWord = (claim: Claim, reader: Reader): readonly Fact[] => {
  const { customerAgreedAt } = claim;
  const texts = textsOf(reader.language);
  return [
    ...(customerAgreedAt === undefined
      ? []
      : [{ label: texts('fact.customer-agreed'), value: momentText(customerAgreedAt, reader) }]),
    ...suggestedFacts(claim, texts),
  ];
};

/** The claim's ID in Partner Center, where it is known. */
export const partnerCenterFact = ({ partnerCenterClaimId }: Claim, texts: Texts): readonly Fact[] =>
  partnerCenterClaimId === undefined
    ? []
    : [{ label: texts('field.partnerCenterClaimId.label'), value: partnerCenterClaimId }];

/** A claim in a handful of facts. */
export const claimFacts = (claim: Claim, catalogue: Catalogue, reader: Reader): readonly Fact[] => {
  const texts = textsOf(reader.language);
  const { details, files, owner, submittedAt, submittedBy } = claim;
  const when = submittedAt && momentText(submittedAt, reader);
  const unanswered = texts('fact.unanswered');
  return [
    ...customerWord(claim, reader),
    { label: texts('fact.customer'), value: details.customerDomain ?? unanswered },
    {
      label: texts('fact.products'),
      value: details.products ? productNames(details.products, catalogue) : unanswered,
    },
    {
      label: texts('field.activities.label'),
      value: details.activities?.map((activity) => texts(`activity.${activity}`)).join(', ') ?? unanswered,
    },
    ...partnerCenterFact(claim, texts),
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
