import { refusalMessage } from '../../cards/refusal-message.ts';
import { messageCard } from '../../cards/shared/message-card.ts';
import { type SelfTestFinding, selfTestCard } from '../../cards/shared/self-test-card.ts';
import { systemClock } from '../clock.ts';
import { replyWith } from '../replies/reply.ts';
import { deskPlaces } from '../review/desk-places.ts';
import type { Services } from '../services.ts';
import type { Turn } from '../turn.ts';
import type { Command } from './command.ts';

type Finding = Omit<SelfTestFinding, 'part'>;
type Key = SelfTestFinding['says']['key'];

const well = (key: Key = 'self-test.fine', values: SelfTestFinding['says']['values'] = {}): Finding => ({
  isWell: true,
  says: { key, values },
});
const trouble = (key: Key, values: SelfTestFinding['says']['values'] = {}): Finding => ({
  isWell: false,
  says: { key, values },
});

const minute = 60_000;

/** The bot answers within Teams' patience, whatever it asks. */
const longest = 4_000;

const inTime = async (work: Promise<Finding>, otherwise: Finding): Promise<Finding> => {
  const { promise, resolve } = Promise.withResolvers<Finding>();
  const timer = setTimeout(() => resolve(otherwise), longest);
  work.then(resolve, () => resolve(otherwise));
  return promise.finally(() => clearTimeout(timer));
};

const mail = async ({ mailer }: Services): Promise<Finding> => {
  if (!mailer) return well('self-test.mail.none');
  await mailer.check();
  return well();
};

const clock = async ({ clock: ours }: Services): Promise<Finding> => {
  const off = (ours.now().epochMilliseconds - systemClock.now().epochMilliseconds) / minute;
  return Math.abs(off) < 1 ? well() : well('self-test.clock.moved', { minutes: Math.round(off) });
};

const desk = async (services: Services): Promise<Finding> => {
  const found = await deskPlaces(services);
  if (found.at === 'desk') return well();
  if (found.places.length === 0) return trouble('self-test.desk.nobody');
  return found.why === 'desk-lost' ? trouble('self-test.desk.lost') : well('self-test.desk.none');
};

/** Minutes after which an owed message is a sign of trouble rather than of traffic. */
const tooOld = 60;

const outbox = async ({ store, clock: ours }: Services): Promise<Finding> => {
  const [claimId] = await store.claims.owing(1);
  const notices = claimId === undefined ? [] : ((await store.claims.load(claimId))?.notices ?? []);
  if (notices.length === 0) return well('self-test.outbox.none');
  const since = Math.min(...notices.map(({ at }) => Date.parse(at)));
  const minutes = Math.max(0, Math.floor((ours.now().epochMilliseconds - since) / minute));
  return minutes > tooOld ? trouble('self-test.outbox.age', { minutes }) : well('self-test.outbox.age', { minutes });
};

const findingsOf = async (turn: Turn, services: Services): Promise<readonly SelfTestFinding[]> => {
  const { store } = services;
  const { tenantId } = turn.actor.person;
  const checks: readonly (readonly [SelfTestFinding['part'], Promise<Finding>, Finding])[] = [
    ['store', store.ready().then(() => well()), trouble('self-test.store.failed')],
    [
      'connector',
      turn.profile('now').then((profile) => (profile ? well() : trouble('self-test.connector.failed'))),
      trouble('self-test.connector.failed'),
    ],
    ['mail', mail(services), trouble('self-test.mail.failed')],
    ['clock', clock(services), trouble('self-test.store.failed')],
    ['desk', desk(services), trouble('self-test.store.failed')],
    [
      'references',
      store.conversations
        .peopleOf(tenantId)
        .then(({ length }) => well('self-test.references.count', { count: length })),
      trouble('self-test.store.failed'),
    ],
    ['outbox', outbox(services), trouble('self-test.store.failed')],
  ];
  return Promise.all(checks.map(async ([part, work, otherwise]) => ({ part, ...(await inTime(work, otherwise)) })));
};

/** Reviewers see whether everything that the bot rests on answers. */
export const selfTest: Command = async (_args, turn, services) => {
  const { reader, actor } = turn;
  if (!actor.isReviewer) {
    const message = refusalMessage({ refused: 'only-reviewers' }, reader);
    return replyWith(messageCard({ reader, note: { tone: 'warning', message } }));
  }
  return replyWith(selfTestCard({ reader, findings: await findingsOf(turn, services) }));
};
