import assert from 'node:assert/strict';
import { AuthenticationConstants } from 'botframework-connector';
import sinon from 'sinon';
import { startFakeTeams } from '../../support/teams/fake-teams.ts';
import { alice, openTeamsRoom, type TeamsRoom } from '../../support/teams/teams-room.ts';

describe('an activity that comes with a token', () => {
  let room: TeamsRoom;
  const hello = () => room.teams.person(alice).activity({ type: 'message', text: 'hello' });

  before(async () => {
    // The SDK prints what is wrong with a token.
    sinon.stub(console, 'error');
    room = await openTeamsRoom();
  });
  after(async () => {
    sinon.restore();
    await room.close();
  });

  it('is taken when Teams signed it', async () => {
    const before = room.turns.length;
    assert.equal((await room.teams.deliver(hello())).status, 200);
    assert.equal(room.turns.length, before + 1);
  });

  const refused = {
    'of another audience': { audience: '99999999-2222-4333-8444-555555555555' },
    'of another issuer': { issuer: 'https://login.example/' },
    'for another service URL': { serviceUrl: 'https://smba.trafficmanager.net/emea/' },
    'that has expired': { expiresIn: -3600 },
    'signed with another key': { forged: true },
  } as const;
  for (const [what, token] of Object.entries(refused)) {
    it(`is refused with a token ${what}`, async () => {
      const before = room.turns.length;
      const { status, body } = await room.teams.deliver(hello(), token);
      assert.equal(status, 401);
      assert.equal(body, 'not authorised\n');
      assert.equal(room.turns.length, before);
    });
  }

  it('is refused without a token, or with what is none', async () => {
    const activity = JSON.stringify(hello());
    assert.equal((await room.teams.post(activity)).status, 401);
    assert.equal((await room.teams.post(activity, { authorization: 'Bearer x' })).status, 401);
    assert.equal((await room.teams.post(activity, { authorization: 'Bearer a.b.c' })).status, 401);
    assert.equal((await room.teams.post(activity, { authorization: 'Basic eDp5' })).status, 401);
  });

  it('is taken five minutes past the end of its token, for clocks that differ', async () => {
    assert.equal((await room.teams.deliver(hello(), { expiresIn: -240 })).status, 200);
  });

  it('is refused when its service URL is none of Teams, whatever was signed', async () => {
    const serviceUrl = 'https://connector.example/';
    const { status } = await room.teams.deliver({ ...hello(), serviceUrl }, { serviceUrl });
    assert.equal(status, 403);
  });

  it('asks for a token of its own once for many messages', async () => {
    await Promise.all([1, 2, 3].map(() => room.teams.deliver(hello())));
    assert.equal(room.teams.tokensGiven(), 1);
    assert.equal(typeof (await room.connection.botToken()), 'string');
    assert.equal(room.teams.tokensGiven(), 1);
  });
});

describe('an activity whose signing key cannot be fetched', () => {
  for (const kind of ['reset', 500] as const)
    it(`is to come again, and is taken then (the keys' service: ${kind})`, async () => {
      let outage: typeof kind | null = kind;
      const room = await openTeamsRoom({ keyOutage: () => outage });
      const hello = room.teams.person(alice).activity({ type: 'message', text: 'hello' });
      try {
        assert.equal((await room.teams.deliver(hello)).status, 503);
        assert.equal(room.turns.length, 0);
        assert.equal(room.logged.length, 1);
        assert.equal((await room.teams.post(JSON.stringify(hello))).status, 401);
        outage = null;
        assert.equal((await room.teams.deliver(hello)).status, 200);
        assert.equal(room.turns.length, 1);
      } finally {
        await room.close();
      }
    });
});

describe('an activity whose signing key is known while none can be fetched', () => {
  it('is taken for five days from when the keys were fetched, and is to come again then', async () => {
    let outage: 500 | null = null;
    const room = await openTeamsRoom({ keyOutage: () => outage });
    const says = () =>
      room.teams.deliver(room.teams.person(alice).activity({ type: 'message', text: 'hello' })).then((to) => to.status);
    try {
      assert.equal(await says(), 200);
      outage = 500;
      room.advance(25 * 3_600_000);
      assert.equal(await says(), 200);
      room.advance(94 * 3_600_000);
      assert.equal(await says(), 200);
      room.advance(3_600_000);
      assert.equal(await says(), 503);
      outage = null;
      assert.equal(await says(), 200);
    } finally {
      await room.close();
    }
  });
});

describe('an activity with a token as the Emulator gets it', () => {
  it('is refused, though its signature and audience are good', async () => {
    sinon.stub(console, 'error');
    // The Emulator's keys are Teams' own here, so that the token is one that the SDK takes.
    const emulator = await startFakeTeams();
    sinon.stub(AuthenticationConstants, 'ToBotFromEmulatorOpenIdMetadataUrl').value(`${emulator.url}/openid`);
    const room = await openTeamsRoom();
    const issuer = 'https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/';
    const claims = { ver: '1.0', appid: room.teams.credentials.appId };
    const hello = room.teams.person(alice).activity({ type: 'message', text: 'hello' });
    assert.equal((await room.teams.deliver(hello, { issuer, claims })).status, 401);
    assert.equal(room.turns.length, 0);
    sinon.restore();
    await room.close();
    await emulator.close();
  });
});
