import { createHash } from 'node:crypto';
import { chooseClaimCard } from '../cards/filing/choose-claim-card.ts';
import { filesCard } from '../cards/filing/files-card.ts';
import { groupHintCard } from '../cards/shared/group-hint-card.ts';
import type { Claim } from '../claims/claim.ts';
import type { PoeResult } from '../claims/poe.ts';
import type { WaitingFile } from '../storage/document-store.ts';
import { readCommand } from './commands/read-command.ts';
import { stepOf } from './draft-steps.ts';
import { checkFile } from './poe/check-file.ts';
import type { CheckedFile } from './poe/poe-intake.ts';
import { waitingFileId } from './poe/waiting-file-id.ts';
import { replyWith } from './replies/reply.ts';
import type { Services } from './services.ts';
import type { IncomingFile, Reply, Turn, TurnInput } from './turn.ts';

type MessageInput = Extract<TurnInput, { kind: 'message' }>;
type Fetched = { readonly file: CheckedFile } | { readonly result: PoeResult };

/** Claims that are looked through for one that waits for evidence, and offered when none or several do. */
const looksThrough = 10;

/** Files that one message may bring; Teams itself lets a person attach ten. */
const filesPerMessage = 10;

const fetchOne = async (incoming: IncomingFile, services: Services): Promise<Fetched> => {
  const fetched = await services.fetchAttachment(incoming);
  if ('problem' in fetched) return { result: { name: incoming.name, added: false, why: fetched.problem } };
  const checked = await checkFile(incoming.name, fetched.bytes, services.policy);
  return checked.ok
    ? { file: { name: checked.name, type: checked.type, bytes: fetched.bytes } }
    : { result: { name: incoming.name, added: false, why: checked.why } };
};

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

const keepWaiting = async (file: CheckedFile, turn: Turn, services: Services): Promise<WaitingFile> => {
  const id = waitingFileId(turn.actor.person, createHash('sha256').update(file.bytes).digest('hex'));
  const { sha256, size } = await services.store.documents.put(id, file.bytes);
  const receivedAt = services.clock.now().toString();
  const waiting = { id, name: file.name, type: file.type, size, sha256, receivedAt };
  await services.store.waitingFiles.add(turn.actor.person, waiting);
  return waiting;
};

/**
 * Files that came with a chat message: fetched at once (their links are short-lived), checked, and answered one by one. They
 * go to the claim that is named or waits for evidence; otherwise they wait until the person says where they belong.
 */
export const takeFiles = async (input: MessageInput, turn: Turn, services: Services): Promise<Reply> => {
  const { reader, actor } = turn;
  if (turn.reference.conversationType !== 'personal') return replyWith(groupHintCard({ reader }));
  const [fetched, claim] = await Promise.all([
    Promise.all(input.files.slice(0, filesPerMessage).map((file) => fetchOne(file, services))),
    whichClaim(input.text, turn, services),
  ]);
  const refused = fetched.flatMap((one) => ('result' in one ? [one.result] : []));
  const good = fetched.flatMap((one) => ('file' in one ? [one.file] : []));
  if (claim) {
    const results = [...refused];
    for (const file of good) results.push(await services.addPoe(claim.id, file, actor));
    return replyWith(filesCard({ reader, claim: { id: claim.id, name: claim.details.claimName ?? '' }, results }));
  }
  if (good.length === 0) return replyWith(filesCard({ reader, claim: null, results: refused }));
  const waiting: WaitingFile[] = [];
  for (const file of good) waiting.push(await keepWaiting(file, turn, services));
  const question = chooseClaimCard({ reader, files: waiting, claims: await takesPoe(turn, services) });
  return refused.length === 0
    ? replyWith(question)
    : replyWith(filesCard({ reader, claim: null, results: refused }), { card: question });
};
