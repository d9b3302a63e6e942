import type { Warning } from '../../cards/filing/warning-asides.ts';
import { defaultCatalogue as catalogue } from '../../claims/catalogue.ts';
import { claimStatuses } from '../../claims/claim-status.ts';
import { informationReasons, solutionAreas } from '../../claims/details.ts';
import type { FieldProblem } from '../../claims/fields.ts';
import { fieldsOf } from '../../claims/form.ts';
import { type ShownStatus, shownStatuses } from '../../claims/shown-status.ts';
import type { StepId } from '../../claims/steps.ts';
import {
  aClaim,
  aDraft,
  aFile,
  anAnsweredRound,
  aPerson,
  aRound,
  monday,
  someDetails,
} from '../support/build-claim.ts';

/** Three bytes a UTF-16 unit, the most that there are. */
export const wide = (characters: number): string => '漢'.repeat(characters);
export const name = wide(100);
export const email = `${'e'.repeat(60)}@${'d'.repeat(60)}.${'c'.repeat(60)}.${'b'.repeat(60)}.example`.slice(-254);
const domain = `${'d'.repeat(60)}.${'c'.repeat(60)}.${'b'.repeat(60)}.${'a'.repeat(55)}.example`;
export const url = `https://bot.example/poe/${'x'.repeat(400)}`;
export const now = Temporal.Instant.from('2026-11-20T12:00:00Z');
export const many = <T>(count: number, make: (index: number) => T): readonly T[] =>
  Array.from({ length: count }, (_, index) => make(index));
export const numbered = (index: number): string => `CPOR-${`${index}`.padStart(12, '9')}`;

export const products = catalogue.ofArea('business-applications').map(({ id }) => id);
export const each = <T>(value: T): Readonly<Record<string, T>> => Object.fromEntries(products.map((id) => [id, value]));
export const details = someDetails({
  claimName: name,
  customerName: name,
  customerDomain: domain,
  customerCountry: 'HU',
  solutionArea: 'business-applications',
  activities: ['revenue-association'],
  purchaseChannel: 'web-direct',
  products,
  subscriptionIds: each(['8d1f3c2a-5b7e-4f60-9a1b-2c3d4e5f6071']),
  subscriptionEndDates: each('2027-06-30'),
  evidencePlaces: each(name),
  customerContactName: name,
  customerContactTitle: name,
  customerContactEmail: email,
  technicalContactName: name,
  technicalContactTitle: name,
  technicalContactEmail: email,
  partnerContactName: name,
  partnerContactEmail: email,
  dynamicsSolutionSellerName: name,
  isvProductName: name,
  comments: wide(2000),
  poeSelfCheck: informationReasons,
});
export const somebody = aPerson({ name });
export const files = many(25, (index) =>
  aFile({ id: `${index}`.padStart(36, '0'), name: `${wide(196)}.pdf`, addedBy: somebody }),
);
export const rounds = [
  aRound({ outcome: 'asked-again' }),
  anAnsweredRound({
    number: 2,
    reasons: informationReasons,
    comment: wide(2000),
    concernedProducts: products,
    askedBy: somebody,
    answer: {
      by: somebody,
      at: monday,
      comment: wide(2000),
      removedProducts: products,
      newFiles: files.map(({ id }) => id),
    },
  }),
];
export const fullest = {
  id: numbered(1),
  owner: somebody,
  submittedBy: somebody,
  details,
  files,
  partnerCenterClaimId: name,
  suggestedContact: { customerContactName: name, customerContactTitle: name, customerContactEmail: email },
  customerAgreedAt: monday,
  contactInDoubt: 'wrong-person',
  assignee: somebody,
  competing: [numbered(7), numbered(8)],
  notes: many(5, () => ({ by: somebody, at: monday, text: wide(2000) })),
} as const;
export const draft = aDraft({ ...fullest });
export const official = aClaim('official', fullest);
export const underReview = aClaim('under-review', fullest);
export const people = many(200, (index) => aPerson({ id: `${index}`.padStart(36, '0'), name }));
export const listed = many(30, (index) => ({
  id: numbered(index),
  claimName: name,
  customerDomain: domain,
  status: 'partner-action-required' as const,
  dueAt: monday,
  recorded: true as const,
  answered: true,
  competing: true,
  assignee: somebody,
}));
export const counts = Object.fromEntries(shownStatuses.map((status) => [status, 123456])) as Record<
  ShownStatus,
  number
>;

/** Longer than any answer may be. */
export const pasted = wide(9000);
export const tooLong = (field: string): FieldProblem => ({
  field,
  problem: 'too-long',
  max: 100,
  count: 9000,
  value: wide(40),
});
export const pastedInto = (...ids: readonly string[]) => ({
  problems: ids.map(tooLong),
  typed: Object.fromEntries(ids.map((id) => [id, pasted])),
});
export const refusal = { tone: 'warning', message: { key: 'refusal.answer-empty' } } as const;
export const earlierComments = many(5, (index) => `${index}${wide(300)}`);
export const recorded = [
  ...fieldsOf('partner', details, catalogue),
  ...fieldsOf('customer', details, catalogue),
  { id: 'subscriptionIds', kind: 'multiline', required: false } as const,
];
export const locations = many(50, (index) => ({ mpnId: `${index}`.padStart(10, '1'), label: name }));
/** Of a firm with a claim for each product. */
const duplicates = products.map(
  (id, index): Warning => ({
    kind: 'own-duplicate',
    claimId: numbered(index),
    version: 4,
    status: 'submitted',
    products: [id],
    maySee: true,
    ends: 'withdraw',
  }),
);
const aboutKeys: readonly Warning[] = [...duplicates, { kind: 'competing' }];
const aboutContact: Warning = { kind: 'foreign-contact', email, domain };
export const warnings = (step: StepId): readonly Warning[] => {
  if (step === 'review') return [...aboutKeys, aboutContact];
  if (step === 'contacts') return [aboutContact];
  return step === 'customer' || step === 'products' ? aboutKeys : [];
};
/** Of a channel. */
export const filter = { mpnIds: many(20, () => '1234567890'), solutionAreas, statuses: claimStatuses };
