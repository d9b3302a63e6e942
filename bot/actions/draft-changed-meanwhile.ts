import type { CardNote } from '../../cards/card-note.ts';
import { fieldLabel } from '../../cards/field-label.ts';
import { textsOf } from '../../cards/languages/texts.ts';
import type { Draft } from '../../claims/claim.ts';
import type { ClaimEvent } from '../../claims/event.ts';
import { fieldsOf, inputValues, keptAnswer } from '../../claims/form.ts';
import { samePerson } from '../../claims/person.ts';
import type { StepId } from '../../claims/steps.ts';
import type { StoredClaim } from '../../storage/claim-repository.ts';
import { formCard } from '../replies/form-reply.ts';
import { refusalReply } from '../replies/refusal-reply.ts';
import { replyAbout } from '../replies/reply.ts';
import type { Services } from '../services.ts';
import type { Reply, Turn } from '../turn.ts';
import { saveStep } from './save-step.ts';

type Inputs = Readonly<Record<string, string>>;

/** Somebody else's last step in the draft, if the last one was somebody else's. */
const colleagueOf = (events: readonly ClaimEvent[], turn: Turn): string | null => {
  const last = events.findLast(({ type }) => type === 'StepSaved');
  return last?.by.kind === 'person' && !samePerson(last.by.person, turn.actor.person) ? last.by.person.name : null;
};

/**
 * Two people in one draft: the second press is told who changed what. The step is drawn with the person's own values, to be
 * sent once more, and the other's are named beside them. Null where nobody else changed anything.
 */
export const draftChangedMeanwhile = async (
  draft: Draft,
  { events }: StoredClaim,
  step: StepId,
  inputs: Inputs,
  turn: Turn,
  services: Services,
): Promise<Reply | null> => {
  const who = colleagueOf(events, turn);
  if (who === null || step === 'review') return null;
  const stands = inputValues(draft.details);
  const fields = fieldsOf(step, draft.details, services.catalogue).map(({ id }) => id);
  const typed = Object.fromEntries(fields.flatMap((id) => (inputs[id] === undefined ? [] : [[id, inputs[id]]])));
  const texts = textsOf(turn.reader.language);
  const differing = fields.filter((id) => typed[id] !== undefined && typed[id] !== (stands[id] ?? ''));
  const what = differing.map((id) => `${fieldLabel(id, texts, services.catalogue)}: ${stands[id] ?? '–'}`).join('; ');
  const note: CardNote =
    what === ''
      ? { tone: 'info', message: { key: 'note.changed-elsewhere', values: { who } } }
      : { tone: 'warning', message: { key: 'note.changed-meanwhile', values: { who, what } } };
  const kept = Object.fromEntries(differing.map((id) => [id, keptAnswer(typed[id] ?? '')]));
  const form = { ...draft.form, step, unaccepted: { ...draft.form.unaccepted, ...kept } };
  // Kept as typed, and none of it taken into the claim yet.
  const saved = await saveStep(draft, draft.details, form, turn, services);
  if (!saved.ok) return refusalReply(saved, turn, services);
  if (saved.claim.status !== 'editing') throw new Error('a saved step leaves a draft');
  const card = await formCard(saved.claim, turn, services, { note, offersSaved: what !== '' });
  return replyAbout(saved.claim, 'form', card, services);
};
