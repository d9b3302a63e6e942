import assert from 'node:assert/strict';
import { olivia, rita } from '../support/cast.ts';
import { claimIdOn, fileClaim, press } from '../support/file-claim.ts';
import { microsoft365Usage } from '../support/filing.ts';
import { type OpenDesk, openDesk } from '../support/open-desk.ts';
import type { TeamsPerson } from '../support/teams/teams-person.ts';
import { startWholeBot, type WholeBot } from '../support/whole-bot.ts';

describe('What Teams shows as the notification of a message', function () {
  this.timeout(60_000);
  let bot: WholeBot;
  let partner: TeamsPerson;
  let desk: OpenDesk;

  beforeEach(async () => {
    bot = await startWholeBot({ REVIEWERS: rita.id });
    partner = bot.teams.person(olivia);
    await partner.installs();
    desk = await openDesk(bot);
  });
  afterEach(() => bot.end());

  const approve = async (): Promise<void> => {
    const id = claimIdOn(await fileClaim(partner, microsoft365Usage));
    await bot.settled();
    const root = desk.rootCard(id);
    await press(desk.reviewer, root, 'review.start');
    await desk.reviewer.presses(root, 'review.approve');
    await desk.reviewer.presses(root, 'review.approve', { comment: 'Fine.' });
    await bot.settled();
  };

  it('is what happened, on every message that comes by itself', async () => {
    await approve();
    const summaries = partner.sees().map(({ summary }) => summary);
    assert.ok(
      summaries.includes('CPOR-000001 approved. contoso.com can opt out until Monday 9 November'),
      summaries.join('\n'),
    );
    assert.ok(summaries.includes('The review of CPOR-000001 has started.'), summaries.join('\n'));
    const atDesk = desk.messages().map(({ summary }) => summary);
    assert.ok(atDesk.includes('Olivia Owner submitted CPOR-000001.'), atDesk.join('\n'));
  });

  for (const [language, approved] of [
    ['hu', /^CPOR-000001 jóváhagyva\. Az ügyfél \(contoso\.com\) eddig utasíthatja vissza: november 9\., hétfő$/],
    ['tr', /^CPOR-000001 onaylandı\. contoso\.com şu güne kadar geri çevirebilir: 9 Kasım Pazartesi$/],
  ] as const)
    it(`is in the reader’s language: ${language}`, async () => {
      await partner.says(`language ${language}`);
      await approve();
      const summaries = partner.sees().map(({ summary }) => summary);
      assert.ok(
        summaries.some((summary) => approved.test(summary)),
        summaries.join('\n'),
      );
    });

  it('is never the fallback of the card, nor empty', async () => {
    await approve();
    for (const { summary, card } of [...partner.sees(), ...desk.messages()]) {
      assert.notEqual(summary, '');
      assert.notEqual(summary, card?.fallbackText);
    }
  });
});
