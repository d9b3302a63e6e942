import assert from 'node:assert/strict';
import { olivia, rita, ruben } from '../support/cast.ts';
import { claimIdOn, fileClaim, press, statementOfWork, textOf, verbsOn } from '../support/file-claim.ts';
import { microsoft365Usage } from '../support/filing.ts';
import { type OpenDesk, openDesk } from '../support/open-desk.ts';
import type { Message } from '../support/teams/conversations.ts';
import type { TeamsPerson } from '../support/teams/teams-person.ts';
import { startWholeBot, type WholeBot } from '../support/whole-bot.ts';

const request = {
  reasons: 'missing-or-old-dates,missing-products',
  comment: 'Which year?',
  concernedProducts: 'exchange-online',
};

describe('Reviewing a claim in a channel', () => {
  let bot: WholeBot;
  let partner: TeamsPerson;
  let reviewer: TeamsPerson;
  let desk: OpenDesk;
  let form: Message;
  let id: string;

  const rootCard = (): Message => desk.rootCard(id);
  const latestAtDesk = (): Message => desk.messages().at(-1) ?? assert.fail('the desk is empty');

  beforeEach(async () => {
    bot = await startWholeBot({ REVIEWERS: `${rita.id},${ruben.id}` });
    partner = bot.teams.person(olivia);
    await partner.installs();
    desk = await openDesk(bot);
    ({ reviewer } = desk);
    form = await fileClaim(partner, microsoft365Usage);
    id = claimIdOn(form);
    await bot.settled();
  });
  afterEach(() => bot.end());

  it('brings a submitted claim to the desk with everything to decide on it', () => {
    const text = textOf(rootCard());
    for (const part of ['Contoso Teams rollout', 'contoso.com', 'statement-of-work.txt', 'Clara Customer', '1234567']) {
      assert.ok(text.includes(part), part);
    }
    assert.ok(verbsOn(rootCard()).includes('review.start'));
    assert.ok(!verbsOn(rootCard()).includes('review.approve'));
  });

  it('goes from request to answer, ask again, answer, approval of the answer and of the claim', async () => {
    await press(reviewer, rootCard(), 'review.start');
    assert.match(textOf(rootCard()), /Under review/);
    await bot.settled();
    assert.match(textOf(form), /Under review/);

    await reviewer.presses(rootCard(), 'review.request-info');
    await reviewer.presses(rootCard(), 'review.request-info', request);
    await bot.settled();
    assert.match(textOf(rootCard()), /Partner action required/);
    const asked = partner.latest();
    assert.match(textOf(asked), /Which year\?/);

    await partner.sendsFile('second.txt', new TextEncoder().encode('Statement of work, second edition, 2026.'));
    await bot.settled();
    await partner.presses(asked, 'info.answer', { comment: 'In 2026.', removedProducts: 'exchange-online' });
    await bot.settled();
    const answer = latestAtDesk();
    assert.equal(answer.rootId, rootCard().id);
    assert.match(textOf(answer), /In 2026\./);
    assert.match(textOf(answer), /second\.txt/);

    await reviewer.presses(answer, 'review.ask-again');
    await reviewer.presses(answer, 'review.ask-again', {
      ...request,
      concernedProducts: '',
      comment: 'And the signature?',
    });
    await bot.settled();
    const again = partner.latest();
    assert.match(textOf(again), /And the signature\?/);
    await partner.presses(again, 'info.answer', { comment: 'On page 3.' });
    await bot.settled();

    await reviewer.presses(latestAtDesk(), 'review.approve-answer');
    await reviewer.presses(latestAtDesk(), 'review.approve-answer', { comment: 'Fine.' });
    await bot.settled();
    assert.match(textOf(rootCard()), /Under review/);
    await reviewer.presses(rootCard(), 'review.approve');
    await reviewer.presses(rootCard(), 'review.approve', { comment: 'Well documented.' });
    await bot.settled();
    assert.match(textOf(rootCard()), /Approved/);
    assert.match(textOf(partner.latest()), /Approved/);
    await bot.advance({ hours: 24 * 12 });
    assert.match(textOf(rootCard()), /Official/);
  });

  it('says on the form itself what an answer or a dispute lacks', async () => {
    await press(reviewer, rootCard(), 'review.start');
    await bot.settled();
    await reviewer.presses(rootCard(), 'review.request-info');
    await reviewer.presses(rootCard(), 'review.request-info', request);
    await bot.settled();
    const asked = partner.latest();
    await partner.presses(asked, 'info.answer', { comment: ' ' });
    assert.match(textOf(asked), /The answer is empty.*\nSend$/m);
    assert.ok(verbsOn(asked).includes('info.answer'));
    await partner.presses(asked, 'info.answer', { comment: 'In 2026.' });
    await bot.settled();
    await reviewer.presses(rootCard(), 'review.reject');
    await reviewer.presses(rootCard(), 'review.reject', { reason: 'insufficient-poe', comment: 'No signature.' });
    await bot.settled();
    const told = partner.latest();
    await partner.presses(told, 'claim.dispute');
    await partner.presses(told, 'Dispute', { justification: ' ' });
    assert.match(textOf(told), /Enter a justification or add a file.*\nDispute$/m);
    assert.match(textOf(told), /Why is the rejection wrong\?/);
  });

  it('goes from rejection to dispute to the final rejection', async () => {
    await press(reviewer, rootCard(), 'review.start');
    await reviewer.presses(rootCard(), 'review.reject');
    await reviewer.presses(rootCard(), 'review.reject', { reason: 'insufficient-poe', comment: 'No signature.' });
    await bot.settled();
    const told = partner.latest();
    assert.match(textOf(told), /No signature\./);
    await partner.presses(told, 'claim.dispute');
    await partner.presses(told, 'Dispute', { justification: 'It is on page 3.' });
    await bot.settled();
    assert.match(textOf(rootCard()), /Disputed/);
    assert.match(textOf(rootCard()), /It is on page 3\./);
    await reviewer.presses(rootCard(), 'review.reject');
    await reviewer.presses(rootCard(), 'review.reject', { comment: 'Page 3 is blank.' });
    await bot.settled();
    assert.match(textOf(rootCard()), /Rejected \(final\)/);
    assert.match(textOf(partner.latest()), /Rejected \(final\)/);
  });

  it('lets one of two reviewers win and tells the other who did what', async () => {
    const other = bot.teams.person(ruben);
    await other.installs();
    const seen = { ...rootCard() };
    await press(reviewer, rootCard(), 'review.start');
    const card = JSON.stringify(await other.presses(seen, 'review.start'));
    assert.match(card, /Rita Reviewer/);
  });

  it('shows a posted card that was deleted anew', async () => {
    bot.teams.deleteMessage(rootCard());
    await partner.sendsFile(`for-${id}.txt`, statementOfWork, id);
    await bot.settled();
    await partner.says(`withdraw ${id}`);
    await partner.presses(partner.latest(), 'claim.withdraw', { reason: 'Filed by mistake' });
    await bot.settled();
    assert.match(textOf(rootCard()), /Withdrawn/);
  });

  it('refuses the partner at the desk', async () => {
    await partner.presses({ ...rootCard() }, 'review.start');
    assert.match(textOf(rootCard()), /Submitted/);
  });

  it('serves a document by its link for a day, as a download', async () => {
    const link = /https:\/\/claims\.partner\.example\/documents\/[\w.-]+/.exec(JSON.stringify(rootCard().card))?.[0];
    assert.ok(link);
    const response = await bot.open(link);
    assert.equal(response.status, 200);
    assert.match(response.headers.get('content-disposition') ?? '', /^attachment/);
    assert.equal(response.headers.get('x-content-type-options'), 'nosniff');
    assert.deepEqual(new Uint8Array(await response.arrayBuffer()), statementOfWork);
    await bot.advance({ hours: 25 });
    assert.equal((await bot.open(link)).status, 410);
  });

  it('has every decision as a typed command, too', async () => {
    await reviewer.says(`review ${id}`);
    await reviewer.says(`request info ${id}`);
    await reviewer.presses(reviewer.latest(), 'review.request-info', request);
    await partner.says(`answer ${id}`);
    await partner.presses(partner.latest(), 'info.answer', { comment: 'In 2026.' });
    await reviewer.says(`approve answer ${id}`);
    await reviewer.presses(reviewer.latest(), 'review.approve-answer', { comment: '' });
    await reviewer.says(`approve ${id}`);
    await reviewer.presses(reviewer.latest(), 'review.approve', { comment: '' });
    await reviewer.says(`status ${id}`);
    assert.match(textOf(reviewer.latest()), /Approved/);
  });
});

describe('Reviewing without a desk', () => {
  let bot: WholeBot;

  beforeEach(async () => {
    bot = await startWholeBot({ REVIEWERS: rita.id });
  });
  afterEach(() => bot.end());

  it('brings claims to the reviewers’ personal chats and says why', async () => {
    const [partner, reviewer] = [bot.teams.person(olivia), bot.teams.person(rita)];
    await partner.installs();
    await reviewer.installs();
    const id = claimIdOn(await fileClaim(partner, microsoft365Usage));
    await bot.settled();
    assert.match(textOf(reviewer.latest()), new RegExp(id));
    assert.match(textOf(reviewer.latest()), /review here/);
  });

  it('does so when the desk is lost, too', async () => {
    const partner = bot.teams.person(olivia);
    await partner.installs();
    const { reviewer, channel } = await openDesk(bot);
    bot.teams.removeBot(channel.id);
    const id = claimIdOn(await fileClaim(partner, microsoft365Usage));
    await bot.settled();
    assert.match(textOf(reviewer.latest()), new RegExp(id));
  });
});
