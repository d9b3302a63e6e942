import assert from 'node:assert/strict';
import { TeamsActivityHandler, type TurnContext } from 'botbuilder';
import { PasswordServiceClientCredentialFactory } from 'botframework-connector';
import { ChannelAuthentication } from '../../../bot/teams/channel-authentication.ts';
import { afterAnswer, TeamsAdapter } from '../../../bot/teams/teams-adapter.ts';
import { sampleCard } from '../../support/teams/teams-room.ts';

const serviceUrl = 'http://127.0.0.1:1/';
const conversation = { id: 'a:1', conversationType: 'personal' };
const message = (id: string) => ({ type: 'message', id, serviceUrl, conversation, text: 'hello' });
const press = (id: string) => ({ ...message(id), type: 'invoke', name: 'adaptiveCard/action' });

type Handler = (context: TurnContext) => Promise<void>;

const clock = { now: () => Temporal.Instant.from('2026-03-02T09:00:00Z') };

const adapterFor = (bot: { readonly run: Handler }, logged: object[] = []): TeamsAdapter => {
  const keep = (detail: object) => void logged.push(detail);
  return new TeamsAdapter({
    authentication: new ChannelAuthentication(
      { appId: '', appType: 'SingleTenant' },
      new PasswordServiceClientCredentialFactory('', ''),
      clock,
    ),
    trustsServiceUrl: (url) => url.startsWith('http://127.0.0.1'),
    bot,
    failureCard: ({ correlationId }) => sampleCard(`failed ${correlationId}`),
    newId: () => 'correlation-1',
    clock,
    log: { info: keep, warn: keep, error: keep },
  });
};

const deliver = (adapter: TeamsAdapter, activity: object) => adapter.receive({ authorization: undefined, activity });

describe('the adapter, where the SDK does otherwise,', () => {
  it("answers 200 around a status that is the answer's own", async () => {
    const error = { statusCode: 403, type: 'application/vnd.microsoft.error', value: { code: '403', message: 'no' } };
    class Refusing extends TeamsActivityHandler {
      protected override async onAdaptiveCardInvoke() {
        return error;
      }
    }
    const value = { action: { type: 'Action.Execute', verb: 'x', data: {} } };
    const answer = await deliver(adapterFor(new Refusing()), { ...press('1'), value });
    assert.deepEqual(answer, { status: 200, body: JSON.stringify(error) });
  });

  it('answers an invoke that no handler knows, and one that fails, with 200 and no word of the error', async () => {
    const unknown = await deliver(adapterFor(new TeamsActivityHandler()), { ...press('1'), name: 'task/fetch' });
    assert.deepEqual(unknown, { status: 200, body: '{}' });
    const logged: object[] = [];
    const failing = adapterFor({ run: () => Promise.reject(new Error('secret detail')) }, logged);
    const { status, body } = await deliver(failing, press('1'));
    assert.equal(status, 200);
    assert.match(body ?? '', /failed correlation-1/);
    assert.doesNotMatch(body ?? '', /secret/);
    assert.deepEqual(await deliver(failing, message('2')), { status: 200 });
    assert.deepEqual(
      logged.map((detail) => [Reflect.get(detail, 'turn'), Reflect.get(detail, 'correlationId')]),
      [
        ['a:1|1', 'correlation-1'],
        ['a:1|2', 'correlation-1'],
      ],
    );
  });

  it('gives the turns of one service URL the same clients', async () => {
    const clients: unknown[] = [];
    const others = new Set<unknown>();
    const adapter = adapterFor({
      run: async ({ turnState }) => {
        clients.push(turnState.get(adapter.ConnectorClientKey));
        others.add(turnState.get(adapter.UserTokenClientKey));
      },
    });
    await deliver(adapter, message('1'));
    await deliver(adapter, message('2'));
    await deliver(adapter, { ...message('3'), serviceUrl: 'http://127.0.0.1:2/' });
    assert.ok(clients[0]);
    assert.equal(clients[0], clients[1]);
    assert.notEqual(clients[0], clients[2]);
    assert.equal(others.size, 1);
  });

  it('reads a body once, and no more of it than what the bot has a use for', async () => {
    let reads = 0;
    const seen: unknown[] = [];
    const adapter = adapterFor({ run: async ({ activity }) => void seen.push(activity.text, activity.deliveryMode) });
    const body = {
      ...message('1'),
      deliveryMode: 'expectReplies',
      get text() {
        reads += 1;
        return 'read once';
      },
    };
    assert.deepEqual(await deliver(adapter, body), { status: 200 });
    assert.equal(reads, 1);
    assert.deepEqual(seen, ['read once', undefined]);
  });
});

describe('work after an answer', () => {
  it('is done once the answer has left, and once, though the activity comes again', async () => {
    const done: string[] = [];
    const adapter = adapterFor({ run: async (context) => afterAnswer(context, async () => void done.push('updated')) });
    const first = await deliver(adapter, message('1'));
    const again = await deliver(adapter, message('1'));
    await adapter.idle();
    assert.deepEqual(done, []);
    assert.equal(again.afterwards, undefined);
    first.afterwards?.();
    await adapter.idle();
    assert.deepEqual(done, ['updated']);
  });

  it('finds the context gone', async () => {
    const logged: object[] = [];
    const adapter = adapterFor(
      { run: async (context) => afterAnswer(context, async () => void (await context.sendActivity('too late'))) },
      logged,
    );
    (await deliver(adapter, message('1'))).afterwards?.();
    await adapter.idle();
    assert.equal(logged.length, 1);
    assert.equal(Reflect.get(logged[0] ?? {}, 'turn'), 'a:1|1');
    assert.match(String(Reflect.get(logged[0] ?? {}, 'error')), /revoked/);
  });
});
