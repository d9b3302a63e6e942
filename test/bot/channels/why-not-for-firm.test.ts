import assert from 'node:assert/strict';
import { whyNotForFirm } from '../../../bot/channels/why-not-for-firm.ts';
import type { Profile, Turn } from '../../../bot/turn.ts';
import { aPartner, otherFirm, ourFirm, owner } from '../../support/build-claim.ts';

const turnIn = (hostTenant: string, profile: Profile | null): Turn => ({
  key: 'k',
  actor: aPartner(owner),
  reader: { language: 'en', timeZone: 'UTC' },
  reference: {
    key: 'conversation:19:x',
    conversationId: '19:x',
    conversationType: 'channel',
    tenantId: hostTenant,
    serviceUrl: 'https://smba.trafficmanager.net/emea/',
    botId: '28:bot',
    channelId: 'msteams',
  },
  profile: async () => profile,
  input: { kind: 'message', text: 'subscribe', files: [] },
});
const member: Profile = { name: 'Olivia', email: null };

describe('Deciding what a firm’s channel posts', () => {
  it('is open to members of the firm, also where Teams names no tenant', async () => {
    assert.equal(await whyNotForFirm(turnIn(ourFirm, member)), null);
    assert.equal(await whyNotForFirm(turnIn(ourFirm, { ...member, tenantId: ourFirm })), null);
  });

  it('is closed to guests and to people of another tenant', async () => {
    for (const profile of [{ ...member, isGuest: true } as const, { ...member, tenantId: otherFirm }])
      assert.equal(await whyNotForFirm(turnIn(ourFirm, profile)), 'channel.note.other-firm');
  });

  it('is closed in a channel that another firm shares', async () => {
    assert.equal(await whyNotForFirm(turnIn(otherFirm, member)), 'channel.note.other-firm');
  });

  it('is closed while nobody can tell', async () => {
    assert.equal(await whyNotForFirm(turnIn(ourFirm, null)), 'channel.note.not-checked');
  });
});
