import type { Catalogue } from '../catalogue.ts';
import type { ClaimDetails } from '../details.ts';
import { isBlank } from '../fields/clean-text.ts';
import type { FieldProblemCode } from '../fields/field-parser.ts';
import { answer, type FieldProblem, type InputTarget, isComplaint, keptCharacters, targetOf } from '../fields.ts';
import { decidingFields, type FieldId } from '../requirements/requirement.ts';
import type { StepId } from '../steps.ts';
import { dropUnasked, withoutAnswer } from './drop-unasked.ts';
import { type FieldSpec, fieldsOf } from './field-specs.ts';
import { inputValues } from './input-values.ts';

export type StepOutcome = {
  readonly details: Partial<ClaimDetails>;
  readonly problems: readonly FieldProblem[];
  /** As typed, by input id, as much of it as is kept: what has a problem, to be shown again. */
  readonly unaccepted: Readonly<Record<string, string>>;
  /** The answers brought up a required question that the person has not seen yet: draw the step again, without reproach. */
  readonly asksMore: boolean;
  /** The same of an optional question (a subscription's end date). */
  readonly offersMore: boolean;
};

/** What is kept of an answer that was not taken. */
export const keptAnswer = (raw: string): string => raw.slice(0, keptCharacters).toWellFormed();

const deciding: ReadonlySet<FieldId> = new Set(decidingFields);

/** Misfits of an answer that the person gave before its question changed with another answer. */
const outdated: ReadonlySet<FieldProblemCode> = new Set(['activity-not-in-area', 'product-not-in-area']);

const sameQuestion = (a: FieldSpec, b: FieldSpec): boolean => {
  const [left, right] = [a.choices ?? [], b.choices ?? []];
  return left.length === right.length && left.every(({ value }, index) => value === right[index]?.value);
};

/** What is typed, or what is chosen in its place; a choice of one chooses itself. */
const rawOf = (
  { id, chosenBy, required, choices }: FieldSpec,
  inputs: Readonly<Record<string, string>>,
): string | undefined => {
  const own = (input: string) => (Object.hasOwn(inputs, input) ? inputs[input] : undefined);
  const typed = own(id);
  if (required && choices?.length === 1 && isBlank(typed ?? '')) return choices[0]?.value;
  return chosenBy === undefined || !isBlank(typed ?? '') ? typed : (own(chosenBy) ?? typed);
};

const clear = (target: InputTarget, details: Partial<ClaimDetails>): Partial<ClaimDetails> => {
  if (!('productId' in target)) return withoutAnswer(details, target.field);
  const { [target.productId]: _cleared, ...rest } = details[target.field] ?? {};
  const kept = withoutAnswer(details, target.field);
  return Object.keys(rest).length === 0 ? kept : { ...kept, [target.field]: rest };
};

/**
 * Takes one press of a step's inputs into the details. The questions are asked anew of each answer that decides on them, so one
 * press may carry a choice and the answers to what that choice brings up. An input that fails leaves its field unanswered.
 * Inputs that the step does not ask for are ignored.
 */
export const acceptStep = (
  step: StepId,
  details: Partial<ClaimDetails>,
  inputs: Readonly<Record<string, string>>,
  catalogue: Catalogue,
): StepOutcome => {
  let asked = fieldsOf(step, details, catalogue);
  const askedBefore = new Map(asked.map((spec) => [spec.id, spec]));
  const problems: FieldProblem[] = [];
  const unaccepted: Record<string, string> = {};
  const newQuestions: FieldSpec[] = [];
  const done = new Set<string>();
  let working = details;
  /** Whether all that is answered is asked for. */
  let tidy = false;
  const leaveOut = (target: InputTarget): void => {
    working = clear(target, working);
    if (!deciding.has(target.field)) return;
    asked = fieldsOf(step, working, catalogue);
    tidy = false;
  };
  const take = (target: InputTarget, answered: Partial<ClaimDetails>): void => {
    working = answered;
    if (tidy && !deciding.has(target.field)) return;
    working = dropUnasked(answered, catalogue);
    asked = fieldsOf(step, working, catalogue);
    tidy = true;
  };
  const next = (): FieldSpec | undefined => asked.find(({ id }) => !done.has(id));
  for (let spec = next(); spec !== undefined; spec = next()) {
    const { id } = spec;
    done.add(id);
    const target = targetOf(id);
    if (target === null) throw new Error(`The form asks for ${id}, which is no field of a claim`);
    const before = askedBefore.get(id);
    const isNew = before === undefined || !sameQuestion(before, spec);
    const raw = rawOf(spec, inputs);
    if (raw === undefined && isNew) {
      newQuestions.push(spec);
      continue;
    }
    // Clients leave empty inputs out.
    if (raw === undefined || isBlank(raw)) {
      leaveOut(target);
      if (spec.required) problems.push({ field: id, problem: 'required' });
      continue;
    }
    const answered = answer(target, raw, { details: working, catalogue });
    if (!isComplaint(answered)) {
      take(target, answered.value);
      continue;
    }
    leaveOut(target);
    if (before !== undefined && isNew && outdated.has(answered.problem)) {
      newQuestions.push(spec);
      continue;
    }
    problems.push({ field: id, ...answered });
    unaccepted[id] = keptAnswer(raw);
  }
  const isSameTenant =
    working.customerDomain === details.customerDomain && working.customerTenantId === details.customerTenantId;
  const accepted = isSameTenant ? working : withoutAnswer(working, 'tenantVerification');
  const values = newQuestions.length === 0 ? {} : inputValues(accepted);
  const open = newQuestions.filter(({ id }) => values[id] === undefined);
  return {
    details: accepted,
    problems,
    unaccepted,
    asksMore: open.some(({ required }) => required),
    offersMore: open.some(({ required, kind }) => !required && kind === 'date'),
  };
};
