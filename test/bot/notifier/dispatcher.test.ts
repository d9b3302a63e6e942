import assert from 'node:assert/strict';
import sinon from 'sinon';
import type { Messenger, SendResult } from '../../../bot/messenger.ts';
import { createDispatcher, type Dispatcher, type Plan } from '../../../bot/notifier/dispatcher.ts';
import type { Notice } from '../../../claims/notices.ts';
import { type ConversationReference, personKey } from '../../../storage/people-repository.ts';
import type { Store } from '../../../storage/store.ts';
import { aClaim, monday, owner } from '../../support/build-claim.ts';
import { temporaryStore } from '../../support/temporary-store.ts';

const reference: ConversationReference = {
  key: personKey(owner),
  conversationId: 'chat-1',
  conversationType: 'personal',
  tenantId: owner.tenantId,
  serviceUrl: 'https://smba.trafficmanager.net/emea/',
  botId: '28:bot',
  channelId: 'msteams',
  person: owner,
};

const aNotice = (number: number, overrides: Partial<Notice> = {}): Notice => ({
  id: `CPOR-000001/${number}/owner`,
  claimId: 'CPOR-000001',
  audience: 'owner',
  subject: 'ReviewStarted',
  version: 3,
  status: 'under-review',
  urgent: false,
  at: monday,
  ...overrides,
});

describe('The dispatcher', () => {
  let store: Store;
  let end: () => Promise<void>;
  let post: sinon.SinonStub<Parameters<Messenger['post']>, Promise<SendResult>>;
  let plan: sinon.SinonStub<[Notice], Promise<Plan>>;
  let wait: sinon.SinonStub<[number], Promise<void>>;

  const aDispatcher = (): Dispatcher => {
    const messenger: Messenger = {
      post,
      postInThread: () => assert.fail('a post in a thread'),
      update: () => assert.fail('an update'),
    };
    const log = { info: () => {}, warn: () => {}, error: (detail: object) => assert.fail(JSON.stringify(detail)) };
    const clock = { now: () => Temporal.Instant.from(monday) };
    return createDispatcher({ store, messenger, plan: (notice) => plan(notice), clock, wait, log });
  };
  const owe = (...notices: readonly Notice[]) =>
    store.claims.save({ claim: aClaim('under-review'), basedOn: 0, events: [], notices });
  const sendAll = async (): Promise<void> => {
    const dispatcher = aDispatcher();
    await dispatcher.takeUp();
    await dispatcher.idle();
  };
  const outcomes = async () =>
    Object.fromEntries(
      ((await store.claims.load('CPOR-000001'))?.noticeRecords ?? []).map(({ noticeId, outcome }) => [
        noticeId,
        outcome,
      ]),
    );
  const owedStill = async () => (await store.claims.load('CPOR-000001'))?.notices.map(({ id }) => id);

  beforeEach(async () => {
    ({ store, end } = await temporaryStore());
    await store.people.rememberReference(reference);
    post = sinon.stub<Parameters<Messenger['post']>, Promise<SendResult>>();
    post.callsFake(async () => ({ outcome: 'sent', activityId: `activity-${post.callCount}` }));
    wait = sinon.stub<[number], Promise<void>>().resolves();
    plan = sinon.stub<[Notice], Promise<Plan>>();
    plan.callsFake(async ({ id }) => ({
      deliveries: [{ reference, card: { type: 'AdaptiveCard', id }, about: { claimId: 'CPOR-000001', kind: 'claim' } }],
    }));
  });
  afterEach(() => end());

  it('sends what a claim owes in order, records it, and owes it no more', async () => {
    await owe(aNotice(1), aNotice(2), aNotice(3));
    await sendAll();
    assert.deepEqual(
      post.args.map(([, card]) => card.id),
      [1, 2, 3].map((number) => aNotice(number).id),
    );
    assert.deepEqual(await owedStill(), []);
    assert.equal((await outcomes())[aNotice(1).id], 'sent');
  });

  it('sends nothing twice, however often it is told', async () => {
    await owe(aNotice(1));
    const dispatcher = aDispatcher();
    for (let times = 0; times < 5; times += 1) dispatcher.owed('CPOR-000001');
    await dispatcher.idle();
    dispatcher.owed('CPOR-000001');
    await dispatcher.idle();
    assert.equal(post.callCount, 1);
  });

  it('remembers the card that it posted', async () => {
    await owe(aNotice(1));
    await sendAll();
    assert.deepEqual(
      (await store.cards.ofClaim('CPOR-000001')).map(({ activityId }) => activityId),
      ['activity-1'],
    );
  });

  it('takes up after a crash what was not yet begun, and marks what was being sent as unknown', async () => {
    await owe(aNotice(1), aNotice(2));
    const begun = { noticeId: `${aNotice(1).id}@${reference.key}`, outcome: 'sending', at: monday } as const;
    await store.claims.recordNotices('CPOR-000001', [begun]);
    await sendAll();
    assert.deepEqual(
      post.args.map(([, card]) => card.id),
      [aNotice(2).id],
    );
    assert.equal((await outcomes())[aNotice(1).id], 'unknown');
    assert.deepEqual(await owedStill(), []);
  });

  it('waits as long as a throttled channel says, then sends', async () => {
    await owe(aNotice(1));
    post.onFirstCall().resolves({ outcome: 'throttled', retryAfterMs: 7_000 });
    post.onSecondCall().resolves({ outcome: 'throttled', retryAfterMs: null });
    await sendAll();
    assert.equal(post.callCount, 3);
    assert.deepEqual(
      wait.args.map(([milliseconds]) => milliseconds),
      [7_000, 2_000],
    );
    assert.equal((await outcomes())[aNotice(1).id], 'sent');
  });

  it('gives up on a channel that goes on throttling, and says so in the record', async () => {
    await owe(aNotice(1));
    post.resolves({ outcome: 'throttled', retryAfterMs: null });
    await sendAll();
    assert.equal(post.callCount, 5);
    assert.equal((await outcomes())[aNotice(1).id], 'failed');
  });

  for (const outcome of ['unknown', 'failed'] as const) {
    it(`records a post whose fate is ${outcome} and does not repeat it`, async () => {
      await owe(aNotice(1));
      post.resolves({ outcome, detail: 'HTTP 502' });
      await sendAll();
      await sendAll();
      assert.equal(post.callCount, 1);
      assert.equal((await outcomes())[aNotice(1).id], outcome);
    });
  }

  it('disables a recipient that is gone and goes on owing the notice', async () => {
    await owe(aNotice(1));
    post.resolves({ outcome: 'recipient-disabled', detail: 'BotNotInConversationRoster' });
    await sendAll();
    assert.equal((await store.people.reference(reference.key))?.disabled?.why, 'BotNotInConversationRoster');
    assert.deepEqual(await owedStill(), [aNotice(1).id]);
  });

  it('records a notice that the claim has overtaken without sending it', async () => {
    await owe(aNotice(1));
    plan.resolves({ settled: 'dropped', detail: 'the claim is rejected by now' });
    await sendAll();
    assert.equal(post.callCount, 0);
    assert.equal((await outcomes())[aNotice(1).id], 'dropped');
    assert.deepEqual(await owedStill(), []);
  });
});
