import assert from 'node:assert/strict';
import { olivia, rita } from '../support/cast.ts';
import { textOf } from '../support/file-claim.ts';
import { seedClaim } from '../support/specimen-claims.ts';
import { startWholeBot } from '../support/whole-bot.ts';

describe('The ID that a claim has in Partner Center', function () {
  this.timeout(20_000);

  for (const [locale, command, saved, label] of [
    ['en-GB', 'partner center id', 'The Partner Center ID was saved.', 'Partner Center claim ID'],
    ['hu-HU', 'partnerközpont-azonosító', 'A Partnerközpont-azonosítót mentettük.', 'azonosítója a Partnerközpontban'],
    ['tr-TR', 'iş ortağı merkezi kimliği', 'İş Ortağı Merkezi kimliği kaydedildi.', 'İş Ortağı Merkezi talep kimliği'],
  ] as const)
    it(`is kept by its owner, shown to both sides and found by search (${locale})`, async () => {
      let id = '';
      const bot = await startWholeBot({ REVIEWERS: rita.id }, async (store) => {
        id = await seedClaim(store, 'official');
        await seedClaim(store, 'official');
      });
      try {
        const person = bot.teams.person({ ...olivia, locale });
        await person.installs();
        await person.says(`${command} ${id}`);
        const form = person.latest();
        const card = await person.presses(form, 'claim.partner-center-id', {
          partnerCenterClaimId: '  PCR-2026-004711 ',
        });
        assert.ok(JSON.stringify(card).includes(saved));
        await person.says(id);
        assert.ok(textOf(person.latest()).includes(label));
        assert.match(textOf(person.latest()), /PCR-2026-004711/);
        await person.says('pcr-2026-0047');
        assert.ok(textOf(person.latest()).includes(id), textOf(person.latest()));
        const reviewer = bot.teams.person({ ...rita, locale });
        await reviewer.installs();
        await reviewer.says(id);
        assert.match(textOf(reviewer.latest()), /PCR-2026-004711/);

        await person.says(`${command} ${id}`);
        await person.presses(person.latest(), 'claim.partner-center-id', { partnerCenterClaimId: '' });
        assert.equal((await bot.stored(id)).claim.partnerCenterClaimId, undefined);
      } finally {
        await bot.end();
      }
    });

  it('is refused where it is too long, and what was typed stays', async () => {
    let id = '';
    const bot = await startWholeBot({}, async (store) => {
      id = await seedClaim(store, 'submitted');
    });
    try {
      const person = bot.teams.person(olivia);
      await person.installs();
      await person.says(`partner center id ${id}`);
      const form = person.latest();
      const card = await person.presses(form, 'claim.partner-center-id', {
        partnerCenterClaimId: `PCR-${'0'.repeat(500)}`,
      });
      assert.match(JSON.stringify(card), /504 characters/);
      assert.match(JSON.stringify(card), /PCR-0{200}/);
      assert.equal((await bot.stored(id)).claim.partnerCenterClaimId, undefined);
    } finally {
      await bot.end();
    }
  });
});
