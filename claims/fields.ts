import { type ClaimDetails, informationReasons, solutionAreas } from './details.ts';
import {
  oneOf,
  parseActivities,
  parseProducts,
  parsePurchaseChannel,
  parseSeveral,
  parseSeveralSubscriptions,
  parseToggle,
} from './fields/choice-fields.ts';
import {
  parseCustomerCountry,
  parseCustomerDomain,
  parseSubscriptionIds,
  parseTenantId,
} from './fields/customer-fields.ts';
import { type FieldContext, type FieldParser, isComplaint, type Parsed, tooLong } from './fields/field-parser.ts';
import { linesUpTo, lineUpTo, parseEmail, parseIsoDate, parseMpnId } from './fields/text-fields.ts';
import type { FieldId } from './requirements/requirement.ts';

export type { Complaint, FieldProblem, FieldProblemCode, Parsed } from './fields/field-parser.ts';
export { complainOf, fieldProblemCodes, isComplaint, tooLong } from './fields/field-parser.ts';

/** Characters at most, of names, titles and the claim's own name. Source: docs/claims.md#fields. */
export const nameCharacters = 100;
export const commentCharacters = 2000;

/** UTF-16 units of an answer that are read at all: more is a document that was pasted by mistake, and costs too much to clean. */
export const readCharacters = 8_000;
/** UTF-16 units that are kept, to be shown again, of an answer that was not taken. */
export const keptCharacters = 4_000;

/** Asked once for each product: under `subscriptionIds.<productId>`, `subscriptionEndDate.<productId>`, `evidencePlace.<productId>`. */
type PerProductField = 'subscriptionIds' | 'subscriptionEndDates' | 'evidencePlaces';

const perProductInputs: Readonly<Record<string, PerProductField>> = {
  subscriptionIds: 'subscriptionIds',
  subscriptionEndDate: 'subscriptionEndDates',
  evidencePlace: 'evidencePlaces',
};
export type SingleField = Exclude<FieldId, PerProductField>;

const name = lineUpTo(nameCharacters);

/** One parser a field, by the input's id. A forgotten field does not compile. */
export const fieldParsers: { readonly [F in SingleField]: FieldParser<NonNullable<ClaimDetails[F]>> } = {
  claimName: name,
  mpnId: parseMpnId,
  customerDomain: parseCustomerDomain,
  customerTenantId: parseTenantId,
  customerCountry: parseCustomerCountry,
  solutionArea: oneOf(solutionAreas),
  activities: parseActivities,
  products: parseProducts,
  purchaseChannel: parsePurchaseChannel,
  hasSeveralSubscriptions: parseSeveralSubscriptions,
  reassociation: parseToggle,
  customerContactName: name,
  customerContactTitle: name,
  customerContactEmail: parseEmail,
  technicalContactName: name,
  technicalContactTitle: name,
  technicalContactEmail: parseEmail,
  partnerContactName: name,
  partnerContactEmail: parseEmail,
  dynamicsSolutionSellerName: name,
  customerName: name,
  isvProductName: name,
  comments: linesUpTo(commentCharacters),
  poeSelfCheck: (raw) => parseSeveral(raw, informationReasons),
};

/** An input's id taken apart: a field, or a product's part of one. Null for an id that is no claim field. */
export type InputTarget =
  | { readonly field: SingleField }
  | { readonly field: PerProductField; readonly productId: string };

export const targetOf = (inputId: string): InputTarget | null => {
  if (isSingleField(inputId)) return { field: inputId };
  const dot = inputId.indexOf('.');
  const [head, productId] = [inputId.slice(0, dot), inputId.slice(dot + 1)];
  if (dot < 0 || productId === '') return null;
  const field = Object.hasOwn(perProductInputs, head) ? perProductInputs[head] : undefined;
  return field === undefined ? null : { field, productId };
};

const isSingleField = (id: string): id is SingleField => Object.hasOwn(fieldParsers, id);

const answerSingle = <F extends SingleField>(
  field: F,
  raw: string,
  context: FieldContext,
): Parsed<Partial<ClaimDetails>> => {
  const parsed = fieldParsers[field](raw, context);
  return isComplaint(parsed) ? parsed : { value: { ...context.details, [field]: parsed.value } };
};

/** The details with this answer in them, or what is wrong with it. */
export const answer = (target: InputTarget, raw: string, context: FieldContext): Parsed<Partial<ClaimDetails>> => {
  const { details } = context;
  if (raw.length > readCharacters) {
    const max = 'productId' in target ? undefined : fieldParsers[target.field].max;
    const complaint = tooLong(raw, max ?? readCharacters);
    if (complaint) return complaint;
  }
  switch (target.field) {
    case 'subscriptionIds': {
      const parsed = parseSubscriptionIds(raw, context);
      if (isComplaint(parsed)) return parsed;
      return {
        value: { ...details, subscriptionIds: { ...details.subscriptionIds, [target.productId]: parsed.value } },
      };
    }
    case 'subscriptionEndDates': {
      const parsed = parseIsoDate(raw);
      if (isComplaint(parsed)) return parsed;
      const subscriptionEndDates = { ...details.subscriptionEndDates, [target.productId]: parsed.value };
      return { value: { ...details, subscriptionEndDates } };
    }
    case 'evidencePlaces': {
      const parsed = name(raw, context);
      if (isComplaint(parsed)) return parsed;
      const evidencePlaces = { ...details.evidencePlaces, [target.productId]: parsed.value };
      return { value: { ...details, evidencePlaces } };
    }
    default:
      return answerSingle(target.field, raw, context);
  }
};
