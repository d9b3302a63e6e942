import assert from 'node:assert/strict';
import { aClaim, owner } from '../support/build-claim.ts';
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

  it('is in one digest although two sweeps come at once', async () => {
    for (let day = 0; day < 9; day += 1) await bot.advance({ hours: 24 });
    const before = digests().length;
    await Promise.all([bot.advance({ hours: 24 }), bot.settled(), bot.settled()]);
    assert.equal(digests().length, before + 1);
  });

  it('lets the bot end in the middle of a sweep, and is in the digest of the next process', async () => {
    for (let day = 0; day < 9; day += 1) await bot.advance({ hours: 24 });
    const before = digests().length;
    const sweep = bot.advance({ hours: 24 });
    await bot.restart();
    await sweep;
    await bot.settled();
    assert.equal(digests().length, before + 1);
  });
});

describe('The digest', () => {
  it('counts everything that is overdue, and names the longest overdue', async () => {
    const ids = Array.from({ length: 450 }, (_, index) => `CPOR-${String(index + 1).padStart(6, '0')}`);
    const bot = await startWholeBot({ REVIEWERS: rita.id }, async ({ claims }) => {
      for (const id of ids) {
        const number = Number(id.slice(-3));
        // The lowest numbers are the ones that have waited least.
        const reviewDueAt = Temporal.Instant.from('2026-11-02T09:00:00Z')
          .subtract({ hours: 100 + number })
          .toString();
        const tenantId = `aaaaaaaa-0000-4000-8000-${id.slice(-6).padStart(12, '0')}`;
        const claim = { ...aClaim('submitted', { id }), reviewDueAt, owner: { ...owner, tenantId } };
        await claims.save({ claim, basedOn: 0, events: [], notices: [] });
      }
    });
    const reviewer = bot.teams.person(rita);
    await reviewer.installs();
    await bot.advance({ hours: 24 });
    const digest =
      reviewer
        .sees()
        .map(textOf)
        .find((text) => /overdue/.test(text)) ?? '';
    assert.match(digest, /450 claims are overdue/);
    assert.match(digest, /CPOR-000450/);
    assert.doesNotMatch(digest, /CPOR-000001\b/);
    await bot.end();
  });
});
