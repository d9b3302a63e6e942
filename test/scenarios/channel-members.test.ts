import assert from 'node:assert/strict';
import type { Card } from '../../cards/card.ts';
import { otherFirm } from '../support/build-claim.ts';
import { colleague, otto } from '../support/cast.ts';
import { press, textOf, verbsOn } from '../support/file-claim.ts';
import { businessApplicationsUsage } from '../support/filing.ts';
import { type FirmChannels, startFirmChannels } from '../support/firm-channels.ts';

describe('Members of a firm, in its channels', function () {
  this.timeout(20_000);
  let scene: FirmChannels;

  beforeEach(async () => {
    scene = await startFirmChannels();
  });
  afterEach(() => scene.bot.end());

  it('answer forms and lists with where they belong, also when an old card is pressed', async () => {
    const { bot, partner, general, newest, subscribe } = scene;
    await subscribe(general);
    await partner.says('help', { in: general });
    const before = textOf(newest(general));
    // Older versions offered in channels what a personal chat is offered.
    await partner.says('help');
    const old = { ...newest(general), card: partner.latest().card };
    const card = JSON.stringify(await partner.presses(old, 'claim.list'));
    assert.match(card, /personal chat/);
    await bot.settled();
    assert.equal(newest(general).card && textOf({ ...newest(general), answered: null }), before);
  });

  it('let everybody of the firm look, and tell others nothing', async () => {
    const { bot, partner, general, newest, root, subscribe, file } = scene;
    await subscribe(general);
    const id = await file();
    const member = bot.teams.person(colleague);
    await press(member, root(general, id), 'claim.view');
    assert.match(textOf(root(general, id)), /contoso\.com/);
    const stranger = bot.teams.person(otto);
    const answer = JSON.stringify(await stranger.presses({ ...root(general, id) }, 'claim.view'));
    assert.doesNotMatch(answer, /contoso/);
    await bot.settled();
    assert.match(textOf(root(general, id)), /contoso\.com/);
    await partner.says('claim 999', { in: general });
    assert.match(textOf(newest(general)), /don’t have a claim/);
  });

  it('say what is wrong with a filter and keep the one they have', async () => {
    const { partner, general, newest, subscribe } = scene;
    await subscribe(general);
    await press(partner, newest(general), 'channel.subscribe', { mpnId: 'twelve', solutionArea: '', statuses: '' });
    assert.match(textOf(newest(general)), /“twelve” isn’t a number/);
    await press(partner, newest(general), 'channel.subscribe', {
      mpnId: '',
      solutionArea: 'azure',
      statuses: 'editing',
    });
    await partner.says('subscriptions', { in: general });
    assert.match(textOf(newest(general)), /All claims of the company/);
  });

  it('are subscribed, muted and ended by members of their firm alone', async () => {
    const { bot, general, newest, replies, subscribe, file, reviews, root } = scene;
    const guest = bot.teams.person({ ...colleague, id: 'bbbbbbbb-0000-4000-8000-000000000009', isGuest: true });
    const stranger = bot.teams.person(otto);
    for (const person of [guest, stranger]) {
      await person.says('subscribe', { in: general });
      assert.match(textOf(newest(general)), /Only members of the company/);
    }
    await subscribe(general);
    const id = await file();
    for (const person of [guest, stranger]) {
      await person.says('unsubscribe', { in: general });
      assert.match(textOf(newest(general)), /Only members of the company/);
      await person.presses({ ...root(general, id) }, 'claim.mute');
      await person.says('subscriptions', { in: general });
    }
    await stranger.says('subscriptions', { in: general });
    assert.match(textOf(newest(general)), /Only members of the company/);
    await reviews(id);
    assert.equal(replies(general, id).length, 1);
  });

  it('are not subscribed while Teams can’t say who is a guest', async () => {
    const { bot, partner, general, newest, roots, file } = scene;
    const lift = bot.teams.fail({ with: 503, operation: 'members' });
    await partner.says('subscribe', { in: general });
    assert.match(textOf(newest(general)), /couldn’t check/);
    lift();
    await file();
    assert.equal(roots(general).length, 0);
  });

  it('are silent about a muted claim, whose card stays up to date', async () => {
    const { partner, general, sales, newest, root, replies, subscribe, file, reviews, rejects } = scene;
    await subscribe(general);
    await subscribe(sales);
    const id = await file();
    await press(partner, root(general, id), 'claim.mute');
    assert.ok(verbsOn(root(general, id)).includes('claim.unmute'));
    await reviews(id);
    assert.match(textOf(root(general, id)), /Under review/);
    assert.deepEqual(replies(general, id), []);
    assert.equal(replies(sales, id).length, 1);
    await partner.says(`unmute ${id}`, { in: general });
    await rejects(id);
    assert.equal(replies(general, id).length, 1);
    await partner.says('mute', { in: general });
    assert.match(textOf(newest(general)), /Which claim/);
    await partner.says(`mute ${id}`, { in: general });
    await partner.says(`mute ${id}`, { in: general });
    assert.match(textOf(newest(general)), /is already muted in this channel/);
    await partner.says('mute 999', { in: general });
    assert.match(textOf(newest(general)), /don’t have a claim/);
  });

  it('are left alone once they have unsubscribed', async () => {
    const { partner, general, newest, roots, root, subscribe, file, reviews } = scene;
    await subscribe(general);
    const id = await file();
    await partner.says('unsubscribe', { in: general });
    assert.match(textOf(newest(general)), /Unsubscribed/);
    await reviews(id);
    assert.match(textOf(root(general, id)), /Submitted/);
    const answer = JSON.stringify(await partner.presses({ ...root(general, id) }, 'claim.view'));
    assert.match(answer, /doesn’t follow/);
    await file(businessApplicationsUsage);
    assert.equal(roots(general).length, 1);
    await partner.says('unsubscribe', { in: general });
    assert.match(textOf(newest(general)), /doesn’t follow/);
  });

  it('are listed in a personal chat, and ended from there', async () => {
    const { bot, partner, general, sales, roots, subscribe, file } = scene;
    await partner.says('subscriptions');
    assert.match(textOf(partner.latest()), /No channels yet/);
    await subscribe(general);
    await subscribe(sales, { mpnId: '42', solutionArea: '', statuses: '' });
    await partner.says('subscriptions');
    assert.match(textOf(partner.latest()), /All claims of the company[\s\S]*MPN ID 42/);
    const stranger = bot.teams.person(otto);
    await stranger.installs();
    await stranger.says('subscriptions');
    assert.match(textOf(stranger.latest()), /No channels yet/);
    const channel = { channel: `conversation:${general.id}` };
    await press(partner, partner.latest(), { verb: 'channel.unsubscribe', data: channel });
    assert.doesNotMatch(textOf(partner.latest()), /All claims of the company/);
    await file();
    assert.deepEqual([roots(general).length, roots(sales).length], [0, 0]);
  });

  it('are not ended from the personal chat of another firm', async () => {
    const { bot, general, roots, subscribe, file } = scene;
    await subscribe(general);
    const stranger = bot.teams.person(otto);
    await stranger.installs();
    const theirs = bot.teams.channel({ id: '19:theirs@thread.tacv2', tenantId: otherFirm });
    await stranger.says('subscribe', { in: theirs });
    await stranger.says('subscriptions');
    const list = stranger.latest();
    const card: Card = JSON.parse(JSON.stringify(list.card).replaceAll(theirs.id, general.id));
    await stranger.presses({ ...list, card }, 'channel.unsubscribe');
    await file();
    assert.equal(roots(general).length, 1);
  });

  it('are told where these commands work when they are written elsewhere', async () => {
    const { partner } = scene;
    for (const text of ['subscribe', 'mute 1', 'unmute 1']) {
      await partner.says(text);
      assert.match(textOf(partner.latest()), /works only in a channel/);
    }
  });

  it('work beside the review desk where both are one channel', async () => {
    const { bot, partner, reviewer, general, roots, subscribe, file } = scene;
    await reviewer.says('review here', { in: general });
    await subscribe(general);
    await file();
    const rootWith = (verb: string) =>
      roots(general).find((message) => verbsOn(message).includes(verb)) ?? assert.fail(`no card with ${verb}`);
    await press(reviewer, rootWith('review.start'), 'review.start');
    await bot.settled();
    assert.match(textOf(rootWith('review.approve')), /Under review/);
    await press(partner, rootWith('claim.mute'), 'claim.view');
    assert.match(textOf(rootWith('claim.mute')), /Under review/);
    assert.doesNotMatch(textOf(rootWith('claim.mute')), /Clara/);
  });
});
