import assert from 'node:assert/strict';
import { aFile, someDetails } from '../support/build-claim.ts';
import { adam, olivia, rita } from '../support/cast.ts';
import { textOf, verbsOn } from '../support/file-claim.ts';
import { seedClaim } from '../support/specimen-claims.ts';
import { startWholeBot, type WholeBot } from '../support/whole-bot.ts';

const details = someDetails();

describe('A dispute to which another claim of the firm stands in the way', function () {
  this.timeout(20_000);
  let bot: WholeBot;
  let rejected: string;
  let duplicate: string;

  beforeEach(async () => {
    const more = { REVIEWERS: rita.id, INCENTIVES_ADMINS: `${adam.tenantId}/${adam.id}` };
    bot = await startWholeBot(more, async (store) => {
      rejected = await seedClaim(store, 'rejected', { details, files: [aFile()] });
      duplicate = await seedClaim(store, 'answered', { details, files: [aFile()] });
    });
    for (const person of [olivia, rita]) await bot.teams.person(person).installs();
  });
  afterEach(() => bot.end());

  const disputes = async (person = bot.teams.person(adam)) => {
    await person.says(`dispute ${rejected}`);
    return person.presses(person.latest(), 'Dispute', { justification: 'It is on page 3.' });
  };

  it('is refused with what was typed still in the form, and the number of the other', async () => {
    const adams = bot.teams.person(adam);
    await adams.installs();
    const answer = JSON.stringify(await disputes());
    assert.match(answer, new RegExp(duplicate));
    assert.match(answer, /It is on page 3/);
    assert.equal((await bot.stored(rejected)).claim.status, 'rejected');
  });

  for (const [locale, words] of [
    ['en-GB', /You can dispute CPOR-000001 again, until .*December/],
    ['hu-HU', /A CPOR-000001 számú igénylés elutasítása ellen ismét benyújtható kifogás\. A határidő: december 3/],
    ['tr-TR', /CPOR-000001 talebinin ret kararına yeniden itiraz edebilirsiniz\. Son tarih: .*Aralık/],
  ] as const)
    it(`is offered again to an admin who withdraws the other (${locale})`, async () => {
      const adams = bot.teams.person({ ...adam, locale });
      await adams.installs();
      await adams.says(`withdraw ${duplicate}`);
      const withdrawn = await adams.presses(adams.latest(), 'claim.withdraw', { reason: 'The older one it is.' });
      assert.match(JSON.stringify(withdrawn), words);
      const form = await adams.presses(adams.latest(), { verb: 'claim.dispute', data: { claimId: rejected } });
      assert.match(JSON.stringify(form), /justification/);
    });

  it('is offered again when the other comes to nothing by a reviewer; not while a third one stands', async () => {
    const adams = bot.teams.person(adam);
    await adams.installs();
    const ritas = bot.teams.person(rita);
    await ritas.says(`reject ${duplicate}`);
    await ritas.presses(ritas.latest(), 'review.reject', { reason: 'insufficient-poe', comment: 'No signature.' });
    await bot.settled();
    await adams.says(`claim ${duplicate}`);
    assert.match(textOf(adams.latest()), /You can dispute CPOR-000001 again/);
    // Both are rejected: whichever is disputed first stands in the way of the other.
    await disputes(adams);
    assert.equal((await bot.stored(rejected)).claim.status, 'disputed');
    await adams.says(`claim ${duplicate}`);
    assert.doesNotMatch(textOf(adams.latest()), /You can dispute CPOR-000001 again/);
  });

  it('is not offered once its time is over, nor to who may not dispute', async () => {
    const olivias = bot.teams.person(olivia);
    await olivias.says(`withdraw ${duplicate}`);
    await olivias.presses(olivias.latest(), 'claim.withdraw', { reason: 'The older one it is.' });
    await olivias.says(`claim ${duplicate}`);
    assert.ok(!verbsOn(olivias.latest()).includes('claim.dispute'));
    await bot.advance({ hours: 24 * 60 });
    const adams = bot.teams.person(adam);
    await adams.says(`claim ${duplicate}`);
    assert.doesNotMatch(textOf(adams.latest()), /You can dispute CPOR-000001 again/);
  });
});
