import assert from 'node:assert/strict';
import type { TeamsPerson } from '../../support/teams/teams-person.ts';
import { alice, openTeamsRoom, type TeamsRoom } from '../../support/teams/teams-room.ts';

describe('the bot being installed', () => {
  let room: TeamsRoom;
  let person: TeamsPerson;

  beforeEach(async () => {
    room = await openTeamsRoom();
    person = room.teams.person(alice);
  });
  afterEach(() => room.close());

  it('greets once, though Teams tells of it twice', async () => {
    await person.installs();
    assert.deepEqual(
      room.turns.map(({ input }) => input.kind),
      ['installed'],
    );
    assert.equal(person.sees().length, 1);
  });

  it('greets again when it is installed again', async () => {
    await person.installs();
    await person.uninstalls();
    await person.installs();
    assert.equal(room.turns.length, 2);
  });

  it('greets again by the same event, and by the other one later', async () => {
    const update = (action: string) => room.teams.deliver(person.activity({ type: 'installationUpdate', action }));
    await update('add');
    await update('add');
    room.advance(61_000);
    const membersAdded = [{ id: room.teams.botId }];
    await room.teams.deliver(person.activity({ type: 'conversationUpdate', membersAdded }));
    assert.equal(room.turns.length, 3);
  });

  it('remembers the chat at once, with the name that the roster knows', async () => {
    const from = { id: '29:x', aadObjectId: alice.id };
    await room.teams.deliver(person.activity({ type: 'installationUpdate', action: 'add', from }));
    const reference = await room.people.reference(`person:${alice.tenantId}/${alice.id}`);
    assert.equal(reference?.conversationId, person.chat);
    assert.equal(reference?.person?.name, '');
    const known = { id: person.member.id, aadObjectId: alice.id };
    await room.teams.deliver(person.activity({ type: 'installationUpdate', action: 'add', from: known }));
    const named = await room.people.reference(`person:${alice.tenantId}/${alice.id}`);
    assert.equal(named?.person?.name, 'Alice');
  });

  it('says nothing when it is upgraded, or when somebody else joins', async () => {
    await room.teams.deliver(person.activity({ type: 'installationUpdate', action: 'add-upgrade' }));
    const membersAdded = [{ id: '29:somebody' }];
    await room.teams.deliver(person.activity({ type: 'conversationUpdate', membersAdded }));
    assert.equal(room.turns.length, 0);
  });
});

describe('an activity that the bot has no use for', () => {
  let room: TeamsRoom;
  before(async () => {
    room = await openTeamsRoom();
  });
  after(() => room.close());

  const activities = [
    { type: 'messageReaction', reactionsAdded: [{ type: 'like' }] },
    { type: 'messageUpdate', text: 'edited' },
    { type: 'messageDelete' },
    { type: 'typing' },
    { type: 'event', name: 'application/vnd.microsoft.meetingStart' },
    { type: 'conversationUpdate', channelData: { eventType: 'channelCreated' } },
    { type: 'conversationUpdate', membersAdded: 'nobody' },
    { type: 'installationUpdate' },
    { type: 'endOfConversation' },
    { type: 'somethingNew', extra: { deep: [1, 2] } },
  ];
  for (const activity of activities) {
    it(`(${activity.type}) is taken and ignored`, async () => {
      const { status } = await room.teams.deliver(room.teams.person(alice).activity(activity));
      assert.equal(status, 200);
      assert.equal(room.turns.length, 0);
    });
  }

  it('(an invoke of another name) gets an answer that is not empty', async () => {
    for (const name of ['task/fetch', 'composeExtension/query', 'fileConsent/invoke', undefined]) {
      const activity = room.teams.person(alice).activity({ type: 'invoke', name, value: {} });
      assert.deepEqual(await room.teams.deliver(activity), { status: 200, body: {} });
    }
  });
});
