import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NoticeOutcome } from '../../storage/claim-repository.ts';
import { fillOutbox, type Outbox, openOutbox } from '../support/outbox/open-outbox.ts';
import { claimIdOf, tenantOf } from '../support/outbox/owed.ts';
import type { Failure } from '../support/teams/failures.ts';
import { type FakeTeams, startFakeTeams } from '../support/teams/fake-teams.ts';
import { fastPace } from '../support/virtual-pace.ts';

const conversations = 500;
const claims = 1_000;
const noticesEach = 5;
const tenants = 5;
/** The storm's minutes in seconds. */
const faster = 20;
/** Milliseconds of the wall for the ten seconds that Teams gets: a busy machine must not look like a silent channel. */
const requestTimeout = 6_000;

/** Every way to fail; where an answer is lost the message arrives as often as not. */
const troubles: readonly Failure[] = [
  { with: 429, retryAfter: 1 },
  { with: 429, retryAfter: 3 },
  { with: 429 },
  { with: 412 },
  ...([502, 503, 504, 'reset', 'silence'] as const).flatMap((how) => [
    { with: how, afterPosting: true },
    { with: how, afterPosting: false },
  ]),
];

/** A third of the connector's answers, the same in every run. */
const createTrouble = () => {
  let lost = 0;
  let state = 20_261_102;
  const random = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  const failing = (): Failure | null => {
    const failure = random() < 0.3 ? (troubles[Math.floor(random() * troubles.length)] ?? null) : null;
    if (failure?.afterPosting) lost += 1;
    return failure;
  };
  return { failing, lostAnswers: () => lost };
};

const { failing, lostAnswers } = createTrouble();

describe('5,000 notices over 500 conversations of a channel in trouble', function () {
  this.timeout(240_000);
  const outcomes = new Map<string, NoticeOutcome>();
  const posted = new Map<string, number>();
  let teams: FakeTeams;
  let outbox: Outbox;
  let directory: string;

  before(async () => {
    const pace = fastPace(faster);
    directory = await mkdtemp(join(tmpdir(), 'cpor-storm-'));
    await fillOutbox(directory, claims, noticesEach);
    teams = await startFakeTeams({ withoutTokens: true, now: pace.ticks, failing, latency: 0 });
    teams.enforceLimits(tenantOf);
    const { credentials, serviceUrl } = teams;
    outbox = await openOutbox({ directory, credentials, serviceUrl, conversations, tenants, pace, requestTimeout });
    await outbox.drain();
    for (let number = 1; number <= claims; number += 1) {
      const stored = await outbox.store.claims.load(claimIdOf(number));
      for (const { noticeId, outcome } of stored?.noticeRecords ?? [])
        if (!noticeId.includes('@')) outcomes.set(noticeId, outcome);
    }
    for (const { conversationId } of teams.requests)
      for (const { card } of posted.has(conversationId) ? [] : teams.messagesOf(conversationId)) {
        const id = String(card?.id);
        posted.set(id, (posted.get(id) ?? 0) + 1);
        posted.set(conversationId, 0);
      }
  });
  after(async () => {
    await outbox?.close();
    await teams?.close();
    await rm(directory, { recursive: true, force: true });
  });

  it('are all sent', async () => {
    assert.equal(outcomes.size, claims * noticesEach);
    assert.deepEqual(await outbox.store.claims.owing(9), []);
    for (const [id, outcome] of outcomes) assert.equal(outcome, 'sent', id);
  });

  it('arrive, and twice only where an answer was lost', () => {
    for (const id of outcomes.keys()) assert.ok((posted.get(id) ?? 0) >= 1, id);
    const doubled = [...outcomes.keys()].reduce((sum, id) => sum + (posted.get(id) ?? 0) - 1, 0);
    assert.ok(doubled <= lostAnswers(), `${doubled} came twice, ${lostAnswers()} answers were lost`);
  });

  it('come in order in every conversation', () => {
    for (let number = 0; number < conversations; number += 1) {
      const ids = teams.messagesOf(`a:${number % tenants}-${number}`).map(({ card }) => String(card?.id));
      const times = ids.map((id) => {
        const [claim = '', index = ''] = id.split('/');
        return Number(index) * 100_000 + Number(claim.slice('CPOR-'.length));
      });
      assert.deepEqual(
        times,
        times.toSorted((a, b) => a - b),
      );
    }
  });
});
