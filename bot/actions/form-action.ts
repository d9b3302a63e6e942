import type { Card } from '../../cards/card.ts';
import type { CardNote } from '../../cards/card-note.ts';
import type { Message } from '../../cards/languages/texts.ts';
import { refusalMessage } from '../../cards/refusal-message.ts';
import type { FormParts } from '../../cards/shared/form-view.ts';
import type { Verb, VerbData } from '../../cards/verbs.ts';
import type { Actor } from '../../claims/actor.ts';
import type { Claim } from '../../claims/claim.ts';
import type { ClaimCommand, CommandType } from '../../claims/command.ts';
import type { FieldProblem } from '../../claims/fields.ts';
import type { Refusal, RefusalReason } from '../../claims/refusal.ts';
import { commandsFor, ruleFor, whyNot } from '../../claims/transitions.ts';
import { causeOf } from '../cause-of.ts';
import { claimCardReply } from '../replies/claim-reply.ts';
import { refusalReply } from '../replies/refusal-reply.ts';
import { replyToPresser } from '../replies/reply.ts';
import { withClaim } from '../replies/with-claim.ts';
import { rememberComment } from '../review/earlier-comments.ts';
import type { Services } from '../services.ts';
import type { Reply, Turn } from '../turn.ts';
import type { Action } from './action.ts';

/** Why a command is not open to somebody now, before they have given its inputs; null when it is. */
const whyNotOpen = (claim: Claim, command: CommandType, actor: Actor): RefusalReason | null => {
  if (commandsFor(claim, actor).includes(command)) return null;
  const rule = ruleFor(claim.status, command);
  return (rule && whyNot(claim, rule, actor)) ?? 'not-in-this-status';
};

type Inputs = Readonly<Record<string, string>>;

/** Verbs whose buttons name a claim as the card had it. */
type VerbOnClaim = { [V in Verb]: VerbData<V> extends { claimId: string; version: number } ? V : never }[Verb];

/** What a form is drawn from. */
export type FormView = FormParts & { readonly turn: Turn; readonly services: Services };

/** An action that asks before it acts: pressed without its inputs it answers with its form, with them it acts. */
export type Form = {
  /** Input ids, of per-product ones what stands before the dot; a press that carries none of them, nor comes from the form, is answered with it. */
  readonly inputs: readonly [string, ...string[]];
  /** The form is shown only to whom this command is open. */
  readonly command: CommandType;
  readonly card: (view: FormView) => Promise<Card> | Card;
  /** The command that the inputs ask for, or what is wrong with them. */
  readonly read: (
    inputs: Inputs,
    claim: Claim,
    services: Services,
    turn: Turn,
  ) => Promise<ClaimCommand | readonly FieldProblem[]> | ClaimCommand | readonly FieldProblem[];
  /** What the claim's card says on top once it is done. */
  readonly done: (claim: Claim) => Message;
  /** Refusals that another answer puts right: said on the form, where this one is still typed. */
  readonly mendable?: readonly RefusalReason[];
  /** A better answer to a refusal than the claim with the reason: a second question. */
  readonly onRefusal?: (refusal: Refusal, view: FormView) => Promise<Card> | null;
};

export type FormAction<V extends Verb> = {
  /** The form, for the typed command; `typed` is what already stands in its inputs. */
  readonly ask: (claimId: string, turn: Turn, services: Services, typed?: Inputs) => Promise<Reply>;
  readonly press: Action<V>;
};

const areProblems = (read: ClaimCommand | readonly FieldProblem[]): read is readonly FieldProblem[] =>
  Array.isArray(read);

/** A reviewer's comment is offered again the next time. */
const keepComment = async ({ comment = '' }: Inputs, { actor }: Turn, { store }: Services): Promise<void> => {
  if (actor.isReviewer && comment.trim() !== '') await rememberComment(comment.trim(), actor.person, store.settings);
};

export const formAction = <V extends VerbOnClaim>(form: Form): FormAction<V> => {
  const show = (view: FormView): Promise<Reply> => {
    const refused = whyNotOpen(view.claim, form.command, view.turn.actor);
    return refused
      ? refusalReply({ refusal: { refused }, claim: view.claim }, view.turn, view.services)
      : Promise.resolve(form.card(view)).then((card) => replyToPresser(card));
  };

  const press = (
    {
      turn,
      data,
      inputs,
    }: { turn: Turn; data: { claimId: string; version: number; filled?: 'yes' | 'no' | undefined }; inputs: Inputs },
    services: Services,
  ): Promise<Reply> =>
    withClaim(data.claimId, turn, services, async ({ claim }) => {
      const view: FormView = { reader: turn.reader, claim, turn, services, problems: [], typed: inputs };
      const hasInputs = Object.keys(inputs).some((id) => form.inputs.includes(id.split('.', 1)[0] ?? id));
      if (data.filled === 'no' || !(data.filled === 'yes' || hasInputs)) return show(view);
      const read = await form.read(inputs, claim, services, turn);
      if (areProblems(read)) return show({ ...view, problems: read });
      const { claimId, version } = data;
      const order = { claimId, command: read, actor: turn.actor, version, ...causeOf(turn) };
      const result = await services.desk.run(order);
      await keepComment(inputs, turn, services);
      if (result.ok) {
        const note: CardNote = { tone: 'good', message: form.done(result.claim) };
        return claimCardReply(result.claim, turn, services, note);
      }
      const second = await form.onRefusal?.(result.refusal, view);
      if (second) return replyToPresser(second);
      // Somebody was faster, and what is typed may still be right.
      const mendable = [...(form.mendable ?? []), 'claim-moved-on'].includes(result.refusal.refused);
      if (!mendable || !result.claim || whyNotOpen(result.claim, form.command, turn.actor) !== null)
        return refusalReply(result, turn, services);
      const refusal: CardNote = { tone: 'warning', message: refusalMessage(result.refusal, turn.reader) };
      return show({ ...view, claim: result.claim, refusal });
    });

  return {
    ask: (claimId, turn, services, typed = {}) =>
      withClaim(claimId, turn, services, ({ claim }) =>
        show({ reader: turn.reader, claim, turn, services, problems: [], typed }),
      ),
    press: press as Action<V>,
  };
};
