import assert from 'node:assert/strict';
import { olivia, rita } from '../support/cast.ts';
import { claimIdOn, fileClaim, textOf } from '../support/file-claim.ts';
import { microsoft365Usage } from '../support/filing.ts';
import type { TeamsPerson } from '../support/teams/teams-person.ts';
import { startWholeBot, type WholeBot } from '../support/whole-bot.ts';

describe('A claim that nobody reviews', () => {
  let bot: WholeBot;
  let reviewer: TeamsPerson;
  let id: string;

  const digests = () => reviewer.sees().filter((message) => /overdue\. The oldest/.test(textOf(message)));

  beforeEach(async () => {
    bot = await startWholeBot({ REVIEWERS: rita.id });
    reviewer = bot.teams.person(rita);
    await reviewer.installs();
    const partner = bot.teams.person(olivia);
    await partner.installs();
    id = claimIdOn(await fileClaim(partner, microsoft365Usage));
    await bot.settled();
  });
  afterEach(() => bot.end());

  it('is in one digest a business day from the second day on, over restarts', async () => {
    // Due on Monday 9 November; the 11th is a public holiday.
    for (let day = 0; day < 10; day += 1) await bot.advance({ hours: 24 });
    const first = digests().length;
    assert.ok(first >= 1);
    assert.match(textOf(digests()[0] ?? assert.fail('no digest')), new RegExp(id));
    await bot.restart();
    await bot.settled();
    assert.equal(digests().length, first);
    await bot.advance({ hours: 24 });
    assert.equal(digests().length, first + 1);
  });
});
