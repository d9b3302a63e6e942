import assert from 'node:assert/strict';
import { otherFirm } from '../support/build-claim.ts';
import { colleague, otto } from '../support/cast.ts';
import { claimIdOn, press, textOf } from '../support/file-claim.ts';
import { businessApplicationsUsage, type Filing } from '../support/filing.ts';
import { type FirmChannels, startFirmChannels } from '../support/firm-channels.ts';

/** A filing at another location of the firm, for another customer. */
const elsewhere = (filing: Filing, mpnId: string): Filing =>
  filing.map(([step, answers]) => [
    step,
    step === 'partner'
      ? { ...answers, mpnId }
      : step === 'customer'
        ? { ...answers, customerDomain: 'fabrikam.com' }
        : step === 'contacts'
          ? { ...answers, customerContactEmail: 'clara@fabrikam.com' }
          : answers,
  ]);

/** What stands in a filing and is no channel's business. */
const confidential =
  /Contoso Teams rollout|Clara|clara@|CIO|statement-of-work|Signed on page 3|page 3|No signature|desk note|Rita/;

describe('Channels of a firm', function () {
  this.timeout(20_000);
  let scene: FirmChannels;

  beforeEach(async () => {
    scene = await startFirmChannels();
  });
  afterEach(() => scene.bot.end());

  it('give each claim a thread: the card kept up to date, what is new as replies in order', async () => {
    const { general, roots, root, replies, subscribe, file, reviews, rejects } = scene;
    await subscribe(general);
    const [one, two] = [await file(), await file(businessApplicationsUsage)];
    assert.equal(roots(general).length, 2);
    assert.match(textOf(root(general, one)), /Submitted[\s\S]*contoso\.com[\s\S]*Exchange Online, Microsoft Teams/);
    assert.deepEqual(replies(general, one), []);
    await reviews(one);
    await rejects(one);
    await reviews(two);
    assert.equal(roots(general).length, 2);
    assert.match(textOf(root(general, one)), /Rejected/);
    assert.match(textOf(root(general, two)), /Under review/);
    const [started, rejected, ...more] = replies(general, one);
    assert.match(started ?? '', new RegExp(`${one} · Under review`));
    assert.match(rejected ?? '', new RegExp(`${one} · Rejected\n.*Can be disputed until`));
    assert.deepEqual(more, []);
    assert.equal(replies(general, two).length, 1);
  });

  it('go on after a restart', async () => {
    const { bot, general, roots, replies, subscribe, file, reviews } = scene;
    await subscribe(general);
    const id = await file();
    await bot.restart();
    await reviews(id);
    assert.equal(roots(general).length, 1);
    assert.equal(replies(general, id).length, 1);
  });

  it('hear of a claim that was there before they subscribed when it moves', async () => {
    const { bot, general, roots, root, replies, subscribe, file, reviews } = scene;
    const id = await file();
    await subscribe(general);
    await bot.settled();
    assert.equal(roots(general).length, 0);
    await reviews(id);
    assert.match(textOf(root(general, id)), /Under review/);
    assert.deepEqual(replies(general, id), []);
  });

  it('never see more than number, firm and contact, customer, products, status and dates', async () => {
    const { bot, partner, reviewer, general, inChannel, newest, root, subscribe, file, reviews, rejects } = scene;
    await subscribe(general);
    const subscription = newest(general);
    const id = await file();
    await reviews(id);
    await reviewer.says(`request info ${id}`);
    await reviewer.presses(reviewer.latest(), 'review.request-info', {
      reasons: 'missing-products',
      comment: 'On which page 3?',
    });
    await bot.settled();
    await partner.says(`answer ${id}`);
    await partner.presses(partner.latest(), 'info.answer', { comment: 'On page 3.' });
    await bot.settled();
    await rejects(id);
    for (const text of [
      `claim ${id}`,
      `status ${id}`,
      `history ${id}`,
      `answer ${id}`,
      'my claims',
      'claim',
      `withdraw ${id}`,
      `template ${id}`,
    ])
      await partner.says(text, { in: general });
    await reviewer.says(`claim ${id}`, { in: general });
    await reviewer.says('queue', { in: general });
    await press(partner, root(general, id), 'claim.view');
    await press(partner, root(general, id), 'claim.mute');
    await bot.settled();
    const messages = inChannel(general).filter((message) => message.id !== subscription.id);
    assert.ok(messages.length > 12);
    for (const { card } of messages) assert.doesNotMatch(JSON.stringify(card), confidential);
    assert.match(textOf(root(general, id)), /Rejected/);
  });

  it('are told where to renew, where there is no personal chat to open the form in', async () => {
    const { bot, general, newest, subscribe, file } = scene;
    await subscribe(general);
    const id = await file();
    await bot.teams.person(colleague).says(`renew ${id}`, { in: general });
    assert.match(textOf(newest(general)), /You can renew in our personal chat.*“renew 12”/);
  });

  it('hear of what fits their filter alone', async () => {
    const { general, sales, roots, subscribe, file } = scene;
    await subscribe(general, { mpnId: '1234567', solutionArea: '', statuses: '' });
    await subscribe(sales, { mpnId: '', solutionArea: 'business-applications', statuses: '' });
    const cloud = await file();
    const business = await file(elsewhere(businessApplicationsUsage, '7654321'));
    assert.deepEqual(roots(general).map(claimIdOn), [cloud]);
    assert.deepEqual(roots(sales).map(claimIdOn), [business]);
  });

  it('hear of a claim from the status on that they follow; its card stays when it moves on', async () => {
    const { general, roots, root, replies, subscribe, file, reviews, rejects } = scene;
    await subscribe(general, { mpnId: '', solutionArea: '', statuses: 'under-review' });
    const id = await file();
    assert.equal(roots(general).length, 0);
    await reviews(id);
    assert.match(textOf(root(general, id)), /Under review/);
    await rejects(id);
    assert.match(textOf(root(general, id)), /Rejected/);
    assert.deepEqual(replies(general, id), []);
  });

  it('keep a card that their new filter leaves out, and post no new ones', async () => {
    const { general, newest, roots, root, replies, subscribe, file, reviews } = scene;
    await subscribe(general);
    const id = await file();
    await subscribe(general, { mpnId: '999', solutionArea: '', statuses: '' });
    assert.match(textOf(newest(general)), /MPN ID 999/);
    await reviews(id);
    assert.match(textOf(root(general, id)), /Under review/);
    assert.deepEqual(replies(general, id), []);
    await file(elsewhere(businessApplicationsUsage, '7654321'));
    assert.equal(roots(general).length, 1);
  });

  it('get a root card anew that somebody deleted', async () => {
    const { bot, general, root, replies, subscribe, file, reviews, rejects } = scene;
    await subscribe(general);
    const id = await file();
    const deleted = root(general, id);
    bot.teams.deleteMessage(deleted);
    await reviews(id);
    assert.notEqual(root(general, id).id, deleted.id);
    assert.match(textOf(root(general, id)), /Under review/);
    await rejects(id);
    assert.match(replies(general, id).at(-1) ?? '', /Rejected/);
  });

  it('follow their own firm alone', async () => {
    const { bot, general, roots, subscribe, file } = scene;
    const theirs = bot.teams.channel({ id: '19:theirs@thread.tacv2', tenantId: otherFirm });
    const stranger = bot.teams.person(otto);
    await stranger.says('subscribe', { in: theirs });
    await subscribe(general);
    await file();
    assert.equal(roots(theirs).length, 0);
    assert.equal(roots(general).length, 1);
  });

  it('are found gone, waited for, and told what is still true when the bot is back', async () => {
    const { bot, partner, general, roots, root, replies, subscribe, file, reviews } = scene;
    await subscribe(general);
    bot.teams.removeBot(general.id);
    const id = await file();
    assert.equal(roots(general).length, 0);
    await reviews(id);
    bot.teams.removeBot(general.id, false);
    await partner.says('help', { in: general });
    await bot.settled();
    assert.match(textOf(root(general, id)), /Under review/);
    assert.deepEqual(replies(general, id), []);
  });

  it('do not hold up one another; who comes back is told what is still true', async () => {
    const { bot, partner, general, sales, roots, root, replies, subscribe, file, reviews } = scene;
    await subscribe(general);
    await subscribe(sales);
    bot.teams.removeBot(general.id);
    const id = await file();
    assert.equal(roots(general).length, 0);
    assert.match(textOf(root(sales, id)), /Submitted/);
    assert.deepEqual(replies(sales, id), []);
    await reviews(id);
    const posts = bot.teams.requests.filter(({ conversationId }) => conversationId.startsWith(general.id)).length;
    await bot.settled();
    const later = bot.teams.requests.filter(({ conversationId }) => conversationId.startsWith(general.id)).length;
    assert.equal(later, posts, 'a channel that is gone is asked again');
    bot.teams.removeBot(general.id, false);
    await partner.says('help', { in: general });
    await bot.settled();
    assert.match(textOf(root(general, id)), /Under review/);
    assert.deepEqual([roots(general).length, replies(general, id).length], [1, 0]);
    assert.equal(replies(sales, id).length, 1);
  });
});
