import assert from 'node:assert/strict';
import { olivia, rita } from '../support/cast.ts';
import { claimIdOn, fileClaim, press, textOf } from '../support/file-claim.ts';
import { microsoft365Usage } from '../support/filing.ts';
import type { TeamsPerson } from '../support/teams/teams-person.ts';
import { startWholeBot, type WholeBot } from '../support/whole-bot.ts';

describe('What the bot says by itself', function () {
  this.timeout(60_000);
  let bot: WholeBot;
  let partner: TeamsPerson;
  let reviewer: TeamsPerson;
  let claimId: string;

  const texts = (): string => partner.sees().map(textOf).join('\n');
  const reviewStarts = async (): Promise<void> => {
    await reviewer.says(`review ${claimId}`);
    await bot.settled();
  };

  beforeEach(async () => {
    bot = await startWholeBot({ REVIEWERS: rita.id, METRICS_TOKEN: 'a token for the numbers' });
    [partner, reviewer] = [bot.teams.person(olivia), bot.teams.person(rita)];
    await partner.installs();
    await reviewer.installs();
    claimId = claimIdOn(await fileClaim(partner, microsoft365Usage));
    await bot.settled();
  });
  afterEach(() => bot.end());

  describe('to somebody in the middle of a form', () => {
    beforeEach(async () => {
      await partner.says('new claim');
      await reviewStarts();
    });

    it('waits', () => {
      assert.doesNotMatch(texts(), /review of CPOR-000001 has started/i);
    });

    it('comes when they close the form', async () => {
      await press(partner, partner.latest(), 'draft.close');
      await bot.settled();
      assert.match(texts(), /review of CPOR-000001 has started/i);
    });

    it('comes after five minutes without a word from them', async () => {
      await bot.advance({ minutes: 4 });
      assert.doesNotMatch(texts(), /review of CPOR-000001 has started/i);
      await bot.advance({ minutes: 1 });
      assert.match(texts(), /review of CPOR-000001 has started/i);
    });
  });

  describe('to somebody who has removed it', () => {
    beforeEach(async () => {
      await partner.uninstalls();
      await reviewStarts();
    });

    it('comes when they install it again', async () => {
      const before = partner.sees().length;
      await partner.installs();
      await bot.settled();
      assert.ok(partner.sees().length > before);
      assert.match(texts(), /review of CPOR-000001 has started/i);
    });

    it('comes after a restart of the bot too', async () => {
      await bot.restart();
      await partner.installs();
      await bot.settled();
      assert.match(texts(), /review of CPOR-000001 has started/i);
    });
  });

  it('comes once although the channel throttles it for a while', async () => {
    bot.teams.fail({ operation: 'send', conversationId: partner.chat, with: 429, retryAfter: 2, times: 3 });
    await reviewStarts();
    assert.equal(partner.sees().filter((message) => /review of .* has started/i.test(textOf(message))).length, 1);
  });

  it('brings a card up to date although the channel fails it for a while', async () => {
    bot.teams.fail({ operation: 'update', conversationId: partner.chat, with: 503, times: 3 });
    await reviewStarts();
    const filed = bot.teams.requests.filter(({ operation }) => operation === 'update').length;
    assert.ok(filed >= 4);
    for (const message of partner.sees()) assert.doesNotMatch(textOf(message), /^Submitted\n(?!Olivia)/m);
  });

  describe('to its operator', () => {
    const metrics = (init?: RequestInit) => bot.open('https://claims.partner.example/metrics', init);

    it('is numbers, for the machine itself', async () => {
      await reviewStarts();
      const text = await (await metrics()).text();
      assert.match(text, /cpor_claims\{status="under-review"\} 1/);
      assert.match(text, /cpor_notices_total\{outcome="sent"\} \d/);
      assert.match(text, /cpor_turns_total\{kind="action"\} \d/);
      assert.match(text, /cpor_errors_total 0/);
      assert.match(text, /cpor_oldest_owed_notice_seconds 0/);
    });

    it('is the age of the oldest message owed', async () => {
      await partner.uninstalls();
      await reviewStarts();
      await bot.advance({ minutes: 10 });
      assert.match(await (await metrics()).text(), /cpor_oldest_owed_notice_seconds 600/);
    });

    it('is nothing for somebody behind a proxy without the token', async () => {
      const forwarded = { 'x-forwarded-for': '203.0.113.7' };
      assert.equal((await metrics({ headers: forwarded })).status, 401);
      const wrong = { ...forwarded, authorization: 'Bearer a guess' };
      assert.equal((await metrics({ headers: wrong })).status, 401);
      const right = { ...forwarded, authorization: 'Bearer a token for the numbers' };
      assert.equal((await metrics({ headers: right })).status, 200);
    });
  });

  describe('when asked to test itself', () => {
    it('shows a reviewer what answers', async () => {
      await reviewer.says('self-test');
      assert.match(textOf(reviewer.latest()), /Self-test/);
      assert.match(textOf(reviewer.latest()), /All checks passed/);
    });

    it('shows what does not', async () => {
      bot.teams.fail({ operation: 'members', with: 500 });
      await reviewer.says('self test');
      assert.match(textOf(reviewer.latest()), /doesn’t answer the bot/);
    });

    it('says nothing of it to anybody else', async () => {
      await partner.says('self-test');
      assert.match(textOf(partner.latest()), /Only a reviewer/);
    });
  });
});
