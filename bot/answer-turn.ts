import { channelNoteCard } from '../cards/channel/channel-note-card.ts';
import { coOpCard } from '../cards/filing/co-op-card.ts';
import { messageCard } from '../cards/shared/message-card.ts';
import { welcomeCard } from '../cards/shared/welcome-card.ts';
import { isVerb, type Verb, verbData } from '../cards/verbs.ts';
import { recogniseCoOp } from '../claims/co-op.ts';
import { isStoreRefusal, StorageFullError } from '../storage/errors.ts';
import { findsClaims, listClaims } from './actions/claim-list.ts';
import { actions } from './actions/index.ts';
import { privateElsewhere } from './channels/private-elsewhere.ts';
import { commands } from './commands/index.ts';
import { notUnderstood } from './commands/not-understood.ts';
import type { CommandName } from './commands/phrases.ts';
import { type ReadCommand, readCommand } from './commands/read-command.ts';
import { elsewhere } from './elsewhere.ts';
import { failureCard } from './failure-card.ts';
import { inputsOf } from './inputs-of.ts';
import { claimReply } from './replies/claim-reply.ts';
import { helpReply } from './replies/help-reply.ts';
import { replyToPresser, replyWith } from './replies/reply.ts';
import { suggestionsReply } from './replies/suggestions-reply.ts';
import type { Services } from './services.ts';
import { answerEmptyMessage, isBeyondReach, takeFiles } from './take-files.ts';
import type { AnswerTurn, Reply, Turn, TurnInput } from './turn.ts';

type ActionInput = Extract<TurnInput, { kind: 'action' }>;
type MessageInput = Extract<TurnInput, { kind: 'message' }>;

/** Presses an action of any verb: the data is parsed by the verb's own schema first. */
const press = async <V extends Verb>(verb: V, input: ActionInput, turn: Turn, services: Services): Promise<Reply> => {
  const parsed = verbData[verb].safeParse(input.data);
  if (!parsed.success) return unreadable(turn);
  const data = parsed.data as Parameters<(typeof actions)[V]>[0]['data'];
  return actions[verb]({ turn, data, inputs: inputsOf(input.data) }, services);
};

const onlyShows: ReadonlySet<Verb> = new Set([
  'claim.view',
  'claim.history',
  'claim.list',
  'draft.resume',
  'review.queue',
]);

const unreadable = (turn: Turn): Reply =>
  replyWith(messageCard({ reader: turn.reader, note: { tone: 'warning', message: { key: 'note.unknown-action' } } }));

const onAction = async (input: ActionInput, turn: Turn, services: Services): Promise<Reply> => {
  if (!isVerb(input.verb)) return unreadable(turn);
  // A client that refreshes a card by itself has decided nothing.
  const verb = input.automatic && !onlyShows.has(input.verb) ? 'claim.view' : input.verb;
  const carryOut = (asking: Turn): Promise<Reply> => press(verb, input, asking, services);
  return (await privateElsewhere(verb, turn, services, carryOut)) ?? carryOut(turn);
};

/** These read what stands beside their words, or it is a greeting. */
const readsItsRest: ReadonlySet<CommandName> = new Set(['help', 'language', 'my claims', 'new claim']);

/** Carries a command out, and says which of its words led to nothing. */
const carryOutCommand = async (
  read: Extract<ReadCommand, { known: true }>,
  turn: Turn,
  services: Services,
): Promise<Reply> => {
  const reply = await commands[read.name](read, turn, services);
  if (read.strange.length === 0 || readsItsRest.has(read.name)) return reply;
  const card = channelNoteCard({ reader: turn.reader, note: notUnderstood(read.strange) });
  return { ...reply, further: [...reply.further, { card }] };
};

const thanked = { tone: 'good', message: { key: 'note.thanks' } } as const;

/** Without a number they list the person's claims. */
const namesClaim: ReadonlySet<CommandName> = new Set(['claim', 'status']);

const onText = async ({ text }: MessageInput, turn: Turn, services: Services): Promise<Reply> => {
  const { reader } = turn;
  const read = readCommand(text);
  if (read.known) {
    const wish = read.claimId === null && namesClaim.has(read.name) ? 'my claims' : read.name;
    const carryOut = (asking: Turn): Promise<Reply> => carryOutCommand(read, asking, services);
    return (await privateElsewhere(wish, turn, services, carryOut)) ?? carryOut(turn);
  }
  const programme = recogniseCoOp(text);
  if (programme) return replyWith(coOpCard({ reader, programme }));
  // Lists and drafts are nobody's business in a channel.
  if (turn.reference.conversationType !== 'personal')
    return read.isThanks
      ? replyWith(channelNoteCard({ reader, note: thanked }))
      : helpReply(turn, services, {
          ...(text.trim() === '' ? {} : { unknownText: text.trim().slice(0, 80) }),
          ...(read.nearest === null ? {} : { didYouMean: read.nearest }),
        });
  if (read.isThanks) return suggestionsReply({ note: thanked }, turn, services);
  // What looks like a claim's number may be part of the claim's ID in Partner Center.
  const search = read.claimId === null ? read.strange.join(' ') : text;
  if (search !== '' && (await findsClaims(search, turn, services))) return listClaims({ search }, turn, services);
  return suggestionsReply({ ...read, text }, turn, services);
};

const onMessage = async (input: MessageInput, turn: Turn, services: Services): Promise<Reply> => {
  const { text, files } = input;
  if (files.length === 0) {
    const isEmpty = text === '' && turn.reference.conversationType === 'personal';
    return isEmpty ? answerEmptyMessage(turn, services) : onText(input, turn, services);
  }
  const taken = await takeFiles(input, turn, services);
  if (!isBeyondReach(files, turn) || !readCommand(text).known) return taken;
  const said = await onText(input, turn, services);
  return { ...said, further: [...said.further, ...(taken.card ? [taken.card] : []), ...taken.further] };
};

const respond = async (turn: Turn, services: Services): Promise<Reply> => {
  const { input, reader, actor } = turn;
  if (input.kind === 'installed') {
    const place = await elsewhere(turn, services);
    const { person, isReviewer } = actor;
    return replyWith(
      welcomeCard({ reader, name: person.name || null, isReviewer, ...(place && { elsewhere: place }) }),
    );
  }
  // The first answer to a redelivered activity is gone with the process that gave it; what it led to is not.
  const done = await services.store.claims.claimOfTurn(turn.key);
  const stored = done === null ? null : await services.desk.view(done, actor);
  if (stored) return claimReply(stored.claim, turn, services);
  if (input.kind === 'action') return onAction(input, turn, services);
  return onMessage(input, turn, services);
};

/**
 * The whole conversation: one turn in, one reply out. What is unexpected is logged and answered with its correlation id; a press
 * keeps its card, and may be repeated with all that was typed. Rejects where the store has failed: it is to come again.
 */
export const createAnswerTurn =
  (services: Services): AnswerTurn =>
  async (turn) => {
    try {
      return await respond(turn, services);
    } catch (error) {
      const isFull = error instanceof StorageFullError;
      if (isStoreRefusal(error) && !isFull) throw error;
      const correlationId = services.newId();
      const what = isFull ? 'the disk is full: a turn was refused' : 'a turn failed';
      services.log.error({ correlationId, turn: turn.key, error }, what);
      const { input, reader } = turn;
      const press = input.kind === 'action' && !input.automatic ? input : undefined;
      const card = failureCard({ error, correlationId, reader, press });
      return press ? replyToPresser(card) : replyWith(card);
    }
  };
