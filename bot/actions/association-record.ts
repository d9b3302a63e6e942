import { recordAssociationCard } from '../../cards/filing/record-association-card.ts';
import { mayPredateClaims } from '../../claims/commands/record-association.ts';
import type { ClaimDetails } from '../../claims/details.ts';
import { answer, complainOf, type FieldProblem, type InputTarget, isComplaint } from '../../claims/fields.ts';
import { type FieldSpec, fieldsOf } from '../../claims/form.ts';
import { causeOf } from '../cause-of.ts';
import { firmOfFiler } from '../filing/firm-of-filer.ts';
import { claimCardReply } from '../replies/claim-reply.ts';
import { refusalReply } from '../replies/refusal-reply.ts';
import { replyWith } from '../replies/reply.ts';
import type { Services } from '../services.ts';
import type { Reply, Turn } from '../turn.ts';
import { verifyTenant } from '../verify-tenant.ts';
import type { Action } from './action.ts';

type Inputs = Readonly<Record<string, string>>;

const area = { solutionArea: 'business-applications' } as const;

/** What is asked, in order: as the form asks it, but of one product, which must be one that may predate claims. */
const fieldsAsked = ({ catalogue }: Services): readonly FieldSpec[] => {
  const asked = (['partner', 'customer', 'programme'] as const).flatMap((step) => fieldsOf(step, area, catalogue));
  const pick = (id: string): readonly FieldSpec[] => asked.filter((spec) => spec.id === id);
  const choices = catalogue
    .ofArea(area.solutionArea)
    .filter(({ id }) => mayPredateClaims(id, { catalogue }))
    .map(({ id, name }) => ({ value: id, productName: name }));
  return [
    ...['claimName', 'customerDomain', 'customerTenantId', 'activities'].flatMap(pick),
    { id: 'products', kind: 'choice', required: true, choices },
    { id: 'subscriptionIds', kind: 'multiline', required: false },
    { id: 'subscriptionEndDate', kind: 'date', required: true },
  ];
};

const targetOf = (id: string, productId: string): InputTarget | null => {
  switch (id) {
    case 'subscriptionIds':
      return { field: 'subscriptionIds', productId };
    case 'subscriptionEndDate':
      return { field: 'subscriptionEndDates', productId };
    case 'claimName':
    case 'customerDomain':
    case 'customerTenantId':
    case 'activities':
    case 'products':
      return { field: id };
    default:
      return null;
  }
};

/** The details that were typed, and what is wrong with them. A per-product answer comes with its product's id or without. */
const read = (inputs: Inputs, services: Services) => {
  const problems: FieldProblem[] = [];
  let details: Partial<ClaimDetails> = area;
  for (const { id, required } of fieldsAsked(services)) {
    const productId = details.products?.[0] ?? '';
    const target = targetOf(id, productId);
    const raw = inputs[id] ?? inputs[`${id}.${productId}`] ?? '';
    if (target === null || (raw.trim() === '' && !required)) continue;
    const parsed = answer(target, raw, { details, catalogue: services.catalogue });
    if (isComplaint(parsed)) problems.push({ field: id, ...parsed });
    else details = parsed.value;
  }
  return { details, problems };
};

const ask = (turn: Turn, services: Services, problems: readonly FieldProblem[] = [], typed: Inputs = {}): Reply =>
  replyWith(
    recordAssociationCard({
      reader: turn.reader,
      catalogue: services.catalogue,
      fields: fieldsAsked(services),
      problems,
      typed,
    }),
  );

/** The form, for the typed command. */
export const askAssociation = async (turn: Turn, services: Services): Promise<Reply> =>
  turn.actor.isIncentivesAdmin
    ? ask(turn, services)
    : refusalReply({ refusal: { refused: 'only-incentives-admins' }, claim: null }, turn, services);

/** A date that was read, and yet is missing, is over. */
const problemAt =
  ({ subscriptionEndDate = '' }: Inputs) =>
  (field: string): FieldProblem =>
    field.startsWith('subscriptionEndDate') && subscriptionEndDate.trim() !== ''
      ? { field, ...complainOf('not-ahead', subscriptionEndDate.trim()) }
      : { field, problem: 'required' };

/** Enters an association that predates claims: official at once. Source: docs/claims.md#recorded-associations. */
export const associationRecord: Action<'association.record'> = async ({ data, turn, inputs }, services) => {
  const isFilled = data.filled === 'yes' || fieldsAsked(services).some(({ id }) => id in inputs);
  if (!isFilled || !turn.actor.isIncentivesAdmin) return askAssociation(turn, services);
  const typed = read(inputs, services);
  const { details, problems } = await verifyTenant(typed.details, inputs.customerTenantId ?? '', services.tenants);
  const wrong = [...typed.problems, ...problems];
  if (wrong.length > 0) return ask(turn, services, wrong, inputs);
  const claimId = await services.store.claims.nextClaimId();
  const firmName = await firmOfFiler(turn, services.tenants);
  const command = { type: 'RecordAssociation', claimId, details, ...(firmName && { firmName }) } as const;
  const result = await services.desk.run({ claimId, command, actor: turn.actor, ...causeOf(turn) });
  if (result.ok)
    return claimCardReply(result.claim, turn, services, { tone: 'good', message: { key: 'note.recorded' } });
  const { refusal } = result;
  return refusal.refused === 'fields-missing'
    ? ask(turn, services, (refusal.fields ?? []).map(problemAt(inputs)), inputs)
    : refusalReply(result, turn, services);
};
