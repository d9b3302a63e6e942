import assert from 'node:assert/strict';
import { connectToTeams } from '../../../bot/teams/connect-to-teams.ts';
import { alice, openTeamsRoom, replyOf, sampleCard } from '../../support/teams/teams-room.ts';

describe('local mode, without an app id', () => {
  it('takes activities without a token, sends none, and keeps messages up to date', async () => {
    const room = await openTeamsRoom({ withoutTokens: true, allowedTenants: [] });
    const person = room.teams.person(alice);
    await person.says('new claim');
    room.answer = async () => replyOf('second');
    await person.presses(person.latest(), 'Next');
    await room.idle();
    assert.deepEqual(person.latest().card, sampleCard('second'));
    assert.equal(room.teams.tokensGiven(), 0);
    assert.equal(await room.connection.botToken(), null);
    await room.close();
  });

  it('takes none that would have the bot talk to another machine', async () => {
    const room = await openTeamsRoom({ withoutTokens: true, allowedTenants: [] });
    const activity = room.teams.person(alice).activity({ type: 'message', text: 'x', serviceUrl: 'http://10.0.0.1/' });
    assert.equal((await room.teams.deliver(activity)).status, 403);
    assert.equal(room.turns.length, 0);
    await room.close();
  });

  it('is the only mode that goes without an app id', () => {
    const parts = {
      credentials: { appId: '', appType: 'SingleTenant' },
      localMode: false,
      newId: () => '1',
      clock: { now: () => Temporal.Now.instant() },
      log: { info: () => {}, warn: () => {}, error: () => {} },
    } as const;
    assert.throws(() => connectToTeams(parts), /needs an app id/);
  });
});
