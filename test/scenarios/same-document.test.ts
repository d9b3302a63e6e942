import assert from 'node:assert/strict';
import { aFile, aPerson, otherFirm, someDetails } from '../support/build-claim.ts';
import { olivia, rita } from '../support/cast.ts';
import { textOf } from '../support/file-claim.ts';
import { seedClaim } from '../support/specimen-claims.ts';
import { startWholeBot, type WholeBot } from '../support/whole-bot.ts';

const sha256 = 'ab'.repeat(32);

describe('A document that stands on another customer’s claim, too', function () {
  this.timeout(20_000);
  let bot: WholeBot;
  let claimId: string;
  let other: string;

  beforeEach(async () => {
    bot = await startWholeBot({ REVIEWERS: rita.id }, async (store) => {
      claimId = await seedClaim(store, 'submitted', { files: [aFile({ sha256 })] });
      other = await seedClaim(store, 'rejected', {
        owner: aPerson({ tenantId: otherFirm }),
        details: someDetails({ customerTenantId: 'eeeeeeee-1111-4111-8111-eeeeeeeeeeee' }),
        files: [aFile({ sha256, name: 'renamed.pdf' })],
      });
    });
  });
  afterEach(() => bot.end());

  for (const [locale, words] of [
    ['en-GB', 'A document here was also filed for another customer: '],
    ['hu-HU', 'Az egyik dokumentum más ügyfél igénylésénél is szerepel: '],
    ['tr-TR', 'Belgelerden biri başka müşterilerin taleplerinde de var: '],
  ] as const)
    it(`is flagged to the reviewer with that claim’s number (${locale})`, async () => {
      const person = bot.teams.person({ ...rita, locale });
      await person.installs();
      await person.says(`claim ${claimId}`);
      assert.ok(textOf(person.latest()).includes(`${words}${other}.`));
    });

  it('is no news to the partner', async () => {
    const person = bot.teams.person(olivia);
    await person.installs();
    await person.says(`claim ${claimId}`);
    assert.ok(!JSON.stringify(person.latest().card).includes(other));
  });
});
