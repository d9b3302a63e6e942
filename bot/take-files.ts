import type { CardNote } from '../cards/card-note.ts';
import { chooseClaimCard } from '../cards/filing/choose-claim-card.ts';
import { filesCard } from '../cards/filing/files-card.ts';
import { uploadLinksCard } from '../cards/filing/upload-links-card.ts';
import { type Texts, textsOf } from '../cards/languages/texts.ts';
import { groupHintCard } from '../cards/shared/group-hint-card.ts';

import type { Claim } from '../claims/claim.ts';
import type { PoeProblem, PoeResult } from '../claims/poe.ts';
import type { WaitingFile } from '../storage/document-store.ts';
import { TooManyWaitingError } from '../storage/errors.ts';
import { readCommand } from './commands/read-command.ts';
import { stepOf } from './draft-steps.ts';
import { extensionProblem } from './poe/check-file.ts';
import { displayName, extensionOf } from './poe/display-name.ts';
import type { FetchAttachment } from './poe/fetch-attachment.ts';
import type { ArrivingFile, CheckedFile, Received } from './poe/poe-intake.ts';
import { waitingFileId } from './poe/waiting-file-id.ts';
import { replyWith } from './replies/reply.ts';
import type { Services } from './services.ts';
import type { IncomingFile, LiveCard, Reply, Turn, TurnInput } from './turn.ts';

const withoutPictureExtension = (name: string): string => name.replace(/\.(png|jpe?g|gif|tiff?|heic|heif)$/i, '');

/**
 * What a file of a chat message is called: as its sender called it, with the extension that Teams gives where the name has
 * none. A picture's name and type are the client's, which says png and sends jpeg: its content says what it is.
 */
const named = (
  { name, fileType, isPicture }: IncomingFile,
  texts: Texts,
): Pick<ArrivingFile, 'name' | 'namedByContent'> => {
  const hint = fileType ?? null;
  if (isPicture) {
    const bare = displayName(withoutPictureExtension(name ?? ''));
    return { name: name === null ? texts('file.unnamed-picture') : bare, namedByContent: { hint } };
  }
  const shown = name ?? texts('file.unnamed');
  // A type that is not accepted is not looked past.
  const isUnwanted = hint !== null && extensionOf(shown) === '' && extensionProblem(hint) !== null;
  return isUnwanted ? { name: `${shown}.${hint}` } : { name: shown, namedByContent: { hint } };
};

const arrivingFile = (incoming: IncomingFile, texts: Texts, fetch: FetchAttachment): ArrivingFile => {
  const { url, needsBotToken } = incoming;
  return {
    ...named(incoming, texts),
    open: async () => (url === null ? { problem: 'not-fetchable' } : fetch({ url, needsBotToken })),
  };
};

type MessageInput = Extract<TurnInput, { kind: 'message' }>;
/** Claims that are looked through for one that waits for evidence, and offered when none or several do. */
const looksThrough = 10;

/** Files that one message may bring; Teams itself lets a person attach ten. */
const filesPerMessage = 10;

/** Files that may wait for their person to name a claim. */
const filesWaiting = 20;

/** What the upload page gets past. */
const chatProblems: readonly PoeProblem[] = ['not-fetchable', 'download-failed', 'not-the-file'];

/** A draft that has come to its evidence, or a claim whose answer is asked for. */
const waitsForEvidence = (claim: Claim): boolean =>
  claim.status === 'partner-action-required' ||
  (claim.status === 'editing' && ['evidence', 'review'].includes(stepOf(claim)));

const takesPoe = async (turn: Turn, services: Services) => {
  const page = await services.store.claims.list({
    of: { owner: turn.actor.person },
    statuses: ['editing', 'partner-action-required', 'submitted', 'under-review', 'approved', 'official'],
    limit: looksThrough,
  });
  return page.claims;
};

/** The claim that the message names, else the only one that waits for evidence. */
const whichClaim = async (text: string, turn: Turn, services: Services): Promise<Claim | null> => {
  const { claimId } = readCommand(text);
  if (claimId !== null) return (await services.desk.view(claimId, turn.actor))?.claim ?? null;
  const candidates = (await takesPoe(turn, services)).filter(
    ({ status }) => status === 'editing' || status === 'partner-action-required',
  );
  const claims = await Promise.all(candidates.map(({ id }) => services.desk.view(id, turn.actor)));
  const waiting = claims.flatMap((stored) => (stored && waitsForEvidence(stored.claim) ? [stored.claim] : []));
  return waiting.length === 1 ? (waiting[0] ?? null) : null;
};

/** Of several that are received at once none is left behind when the store fails for one. */
const receiveAll = async (files: readonly IncomingFile[], turn: Turn, services: Services): Promise<Received[]> => {
  const texts = textsOf(turn.reader.language);
  const receive = (file: IncomingFile) => services.receiveFile(arrivingFile(file, texts, services.fetchAttachment));
  const settled = await Promise.allSettled(files.map(receive));
  const received = settled.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
  const failure = settled.find((one) => one.status === 'rejected');
  if (!failure) return received;
  for (const one of received) if (one.ok) await services.store.documents.remove(one.file.id);
  throw failure.reason;
};

/** Null when as many wait already as may. */
const keepWaiting = async (file: CheckedFile, turn: Turn, services: Services): Promise<WaitingFile | null> => {
  const { waitingFiles, documents } = services.store;
  const { id: documentId, ...rest } = file;
  const { person } = turn.actor;
  const receivedAt = services.clock.now().toString();
  const waiting = { id: waitingFileId(person, file.sha256), documentId, ...rest, receivedAt };
  try {
    const earlier = await waitingFiles.add(person, waiting, filesWaiting);
    if (earlier) await documents.remove(earlier.documentId);
    return waiting;
  } catch (error) {
    await documents.remove(documentId);
    if (error instanceof TooManyWaitingError) return null;
    throw error;
  }
};

/** The upload pages of the claims that take files from this person. */
const uploadLinks = async (turn: Turn, services: Services, note?: CardNote): Promise<LiveCard> => {
  const { reader, actor } = turn;
  const page = await takesPoe(turn, services);
  const links = page.map(async ({ id: claimId, claimName }) => {
    const url = await services.links.uploadUrl({ claimId, person: actor.person, language: reader.language });
    return { claimId, claimName, url };
  });
  return { card: uploadLinksCard({ reader, links: await Promise.all(links), ...(note ? { note } : {}) }) };
};

/** A message without text and files: what was sent is something that Teams passes on to no bot. */
export const answerEmptyMessage = async (turn: Turn, services: Services): Promise<Reply> => ({
  card: await uploadLinks(turn, services, { tone: 'warning', message: { key: 'note.empty-message' } }),
  further: [],
});

/** Why files were not taken, and where they are, in case the chat itself is the reason. */
const refusals = async (
  claim: Claim | null,
  results: readonly PoeResult[],
  turn: Turn,
  services: Services,
): Promise<LiveCard[]> => {
  const { reader } = turn;
  const about = claim && { id: claim.id, name: claim.details.claimName ?? '' };
  const cards = [{ card: filesCard({ reader, claim: about, results }) }];
  const isOfChat = results.some((result) => !result.added && chatProblems.includes(result.why));
  return isOfChat ? [...cards, await uploadLinks(turn, services)] : cards;
};

const asReply = ([card, ...further]: readonly LiveCard[]): Reply => ({ card: card ?? null, further });

/** Nothing of them can be had: said beside what the message itself asks for. */
export const isBeyondReach = (files: readonly IncomingFile[], turn: Turn): boolean =>
  turn.reference.conversationType === 'personal' && files.every(({ url }) => url === null);

/**
 * Files that came with a chat message: fetched at once (their links are short-lived), checked, and answered one by one. They
 * go to the claim that is named or waits for evidence; otherwise they wait until the person says where they belong.
 */
export const takeFiles = async (input: MessageInput, turn: Turn, services: Services): Promise<Reply> => {
  const { reader, actor } = turn;
  if (turn.reference.conversationType !== 'personal') return replyWith(groupHintCard({ reader }));
  const [received, claim] = await Promise.all([
    receiveAll(input.files.slice(0, filesPerMessage), turn, services),
    whichClaim(input.text, turn, services),
  ]);
  const results: PoeResult[] = received.flatMap((one) =>
    one.ok ? [] : [{ name: one.name, added: false, why: one.why }],
  );
  const unnamed = textsOf(reader.language)('file.unnamed');
  for (const { name } of input.files.slice(filesPerMessage))
    results.push({ name: name ?? unnamed, added: false, why: 'too-many-at-once' });
  const good = received.flatMap((one) => (one.ok ? [one.file] : []));
  if (claim) {
    for (const file of good) results.push(await services.addPoe(claim.id, file, actor, turn.reference.conversationId));
    return asReply(await refusals(claim, results, turn, services));
  }
  const waiting: WaitingFile[] = [];
  for (const file of good) {
    const kept = await keepWaiting(file, turn, services);
    if (kept) waiting.push(kept);
    else results.push({ name: file.name, added: false, why: 'too-many-waiting' });
  }
  const refused = results.length === 0 ? [] : await refusals(null, results, turn, services);
  if (waiting.length === 0) return asReply(refused);
  const question = chooseClaimCard({ reader, files: waiting, claims: await takesPoe(turn, services) });
  return asReply([...refused, { card: question }]);
};
