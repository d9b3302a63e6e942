import assert from 'node:assert/strict';
import type { ProfileAge } from '../../../bot/turn.ts';
import type { TeamsPerson } from '../../support/teams/teams-person.ts';
import { alice, openTeamsRoom, replyOf, type TeamsRoom } from '../../support/teams/teams-room.ts';

describe('a message to the bot', () => {
  let room: TeamsRoom;
  let person: TeamsPerson;

  beforeEach(async () => {
    room = await openTeamsRoom();
    person = room.teams.person(alice);
  });
  afterEach(() => room.close());

  it('reaches the bot as a person of the signed tenant, with their language and time zone', async () => {
    const hungarian = room.teams.person({ ...alice, id: alice.id.toUpperCase(), locale: 'hu-HU' });
    await hungarian.says('segítség');
    const turn = room.turns.at(-1);
    assert.deepEqual(turn?.actor.person, { id: alice.id, tenantId: alice.tenantId, name: 'Alice' });
    assert.deepEqual(turn?.reader, { language: 'hu', timeZone: 'Europe/Budapest' });
    assert.deepEqual(turn?.input, { kind: 'message', text: 'segítség', files: [] });
  });

  it('writes the reported settings only when they change, and a chosen language stays', async () => {
    await person.says('one');
    await person.says('two');
    assert.equal(room.people.settingsWrites(), 1);
    await room.people.changeSettings(alice, (stored) => ({ ...stored, language: 'tr' }));
    await person.says('three');
    assert.equal(room.turns.at(-1)?.reader.language, 'tr');
    assert.equal(room.people.settingsWrites(), 2);
  });

  it('keeps a time zone that the runtime does not know out of the settings', async () => {
    await room.teams.person({ ...alice, timeZone: 'Mars/Olympus' }).says('hello');
    assert.equal(room.turns.at(-1)?.reader.timeZone, 'UTC');
  });

  it('from somebody without an Entra identity is answered with that, and nothing is kept', async () => {
    const { from, ...rest } = person.activity({ type: 'message', text: 'help' });
    await room.teams.deliver({ ...rest, from: { id: '29:guest', name: 'Guest' } });
    const outsider = room.teams.person({ ...alice, tenantId: '99999999-0000-4000-8000-000000000000' });
    await outsider.says('help');
    assert.equal(room.turns.length, 0);
    assert.ok(from);
    const said = [...room.teams.messagesOf(person.chat), ...room.teams.messagesOf(outsider.chat)].map((message) =>
      JSON.stringify(message),
    );
    assert.match(said[0] ?? '', /not for you: no-identity/);
    assert.match(said[1] ?? '', /not for you: other-tenant/);
  });

  it('in a channel is read without the mention and answered in its thread', async () => {
    const channel = room.teams.channel();
    await person.says('new  claim', { in: channel, rootId: '17' });
    assert.deepEqual(room.turns.at(-1)?.input, { kind: 'message', text: 'new claim', files: [] });
    const [answer] = room.teams.messagesOf(channel.id);
    assert.equal(answer?.rootId, '17');
    const reference = await room.people.reference('conversation:19:desk@thread.tacv2');
    assert.equal(reference?.conversationType, 'channel');
    assert.equal(reference?.teamsChannelId, channel.id);
    assert.equal(reference?.person, undefined);
  });

  it('brings its files, but not its own formatting', async () => {
    await person.sendsFile('contract.pdf', Buffer.from('x'));
    await person.sendsPicture(Buffer.from('x'));
    const files = room.turns.map(({ input }) => (input.kind === 'message' ? input.files : []));
    assert.deepEqual(
      files.map((each) => each.map(({ name, needsBotToken }) => ({ name, needsBotToken }))),
      [[{ name: 'contract.pdf', needsBotToken: false }], [{ name: null, needsBotToken: true }]],
    );
  });

  it('makes the person reachable again after the bot was thought lost', async () => {
    await person.says('hello');
    const key = room.turns.at(-1)?.reference.key ?? '';
    assert.equal(key, `person:${alice.tenantId}/${alice.id}`);
    await person.uninstalls();
    assert.ok((await room.people.reference(key))?.disabled);
    room.teams.removeBot(person.chat, false);
    await person.says('hello again');
    assert.equal((await room.people.reference(key))?.disabled, undefined);
  });

  it('whose answer Teams refuses disables the person', async () => {
    room.teams.removeBot(person.chat);
    assert.equal((await person.says('hello')).status, 200);
    const reference = await room.people.reference(`person:${alice.tenantId}/${alice.id}`);
    assert.equal(reference?.disabled?.why, '403 BotNotInConversationRoster');
  });

  it('gets the profile that Teams knows, the recent one unless asked, and none where Teams does not answer', async () => {
    const profiles: unknown[] = [];
    let how: ProfileAge | undefined;
    room.answer = async (turn) => {
      profiles.push(await turn.profile(how));
      return replyOf('ok');
    };
    await person.says('hello');
    room.teams.fail({ operation: 'members', with: 500 });
    await person.says('hello');
    how = 'now';
    await person.says('hello');
    const profile = { name: 'Alice', email: 'alice@contoso.example', tenantId: alice.tenantId };
    assert.deepEqual(profiles, [profile, profile, null]);
  });

  it('of another tenant is turned away without being kept', async () => {
    const mallory = room.teams.person({ ...alice, name: 'Mallory', tenantId: 'bbbbbbbb-0000-4000-8000-00000000000b' });
    await mallory.says('new claim');
    assert.equal(room.turns.length, 0);
    assert.match(JSON.stringify(mallory.latest().card), /not for you/);
    assert.equal(room.people.references.size, 0);
    const value = { action: { verb: 'claim.view', data: { claimId: 'CPOR-000001' } } };
    const press = mallory.activity({ type: 'invoke', name: 'adaptiveCard/action', value });
    const { status, body } = await room.teams.deliver(press);
    assert.equal(status, 200);
    assert.match(JSON.stringify(body), /not for you/);
    assert.equal(room.turns.length, 0);
  });

  it('that makes the bot fail is answered 200, logged with its correlation id, and says nothing of the error', async () => {
    room.answer = async () => {
      throw new Error('secret detail');
    };
    const { status, body } = await person.says('hello');
    assert.deepEqual([status, body], [200, '']);
    const value = { action: { verb: 'x', data: {} } };
    const press = await room.teams.deliver(person.activity({ type: 'invoke', name: 'adaptiveCard/action', value }));
    assert.equal(press.status, 200);
    assert.match(JSON.stringify(press.body), /failed correlation-1/);
    assert.doesNotMatch(JSON.stringify(press.body), /secret detail/);
    assert.ok(room.logged.some((detail) => Reflect.get(detail, 'correlationId') === 'correlation-1'));
  });
});
