import type { CardNote } from '../../cards/card-note.ts';
import type { Draft } from '../../claims/claim.ts';
import type { ClaimDetails } from '../../claims/details.ts';
import type { FieldProblem } from '../../claims/fields.ts';
import { keptAnswer, type StepOutcome } from '../../claims/form.ts';
import type { StepId } from '../../claims/steps.ts';
import { saveStep } from '../actions/save-step.ts';
import { stepAfter } from '../draft-steps.ts';
import { formCard } from '../replies/form-reply.ts';
import { refusalReply } from '../replies/refusal-reply.ts';
import { replyAbout } from '../replies/reply.ts';
import type { Services } from '../services.ts';
import type { Reply, Turn } from '../turn.ts';
import { newlyKnown, warningsOf } from './warnings.ts';

type Inputs = Readonly<Record<string, string>>;

/** The step as it was typed, with what is wrong at each field; nothing is saved. */
export const drawProblems = async (
  draft: Draft,
  step: StepId,
  details: Partial<ClaimDetails>,
  problems: readonly FieldProblem[],
  { inputs, unaccepted }: { readonly inputs: Inputs; readonly unaccepted: Inputs },
  turn: Turn,
  services: Services,
): Promise<Reply> => {
  const typed = Object.fromEntries(
    problems.flatMap(({ field }) => {
      const value = inputs[field];
      return value === undefined ? [] : [[field, keptAnswer(value)]];
    }),
  );
  const form = { ...draft.form, step, unaccepted: { ...unaccepted, ...typed } };
  const asTyped: Draft = { ...draft, details, form };
  return replyAbout(draft, 'form', await formCard(asTyped, turn, services, { problems }), services);
};

type Answered = Pick<StepOutcome, 'details' | 'unaccepted' | 'asksMore' | 'offersMore'> & {
  readonly step: StepId;
  readonly knownTaken?: true | undefined;
  readonly note?: CardNote | undefined;
};

/** Why the form stays at the step; null where it goes on. */
const whyStay = async (
  draft: Draft,
  { step, details, asksMore, offersMore }: Answered,
  turn: Turn,
  services: Services,
): Promise<CardNote | null> => {
  if (asksMore) return { tone: 'info', message: { key: 'note.asks-more' } };
  const before = await warningsOf(step, draft, turn.actor, services);
  const now = await warningsOf(step, { ...draft, details }, turn.actor, services);
  if (newlyKnown(before, now)) return { tone: 'warning', message: { key: 'note.look-first' } };
  return offersMore ? { tone: 'info', message: { key: 'note.offers-more' } } : null;
};

/** Saves a step's answers and leads on, or stays and says why: more is asked, or something became known that is worth a look. */
export const goOn = async (draft: Draft, answered: Answered, turn: Turn, services: Services): Promise<Reply> => {
  const { step, details, unaccepted } = answered;
  const { returnToReview } = draft.form;
  const knownTaken = answered.knownTaken ?? draft.form.knownTaken;
  const flags = { returnToReview, ...(knownTaken && { knownTaken }) };
  const stays = await whyStay(draft, answered, turn, services);
  const next = stays ? step : stepAfter(step, details, flags, services.catalogue);
  const form = { ...flags, step: next, returnToReview: next !== 'review' && returnToReview, unaccepted };
  const saved = await saveStep(draft, details, form, turn, services);
  if (!saved.ok) return refusalReply(saved, turn, services);
  if (saved.claim.status !== 'editing') throw new Error('a saved step leaves a draft');
  const note = stays ?? answered.note;
  return replyAbout(saved.claim, 'form', await formCard(saved.claim, turn, services, note ? { note } : {}), services);
};
