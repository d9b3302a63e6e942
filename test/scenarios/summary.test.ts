import assert from 'node:assert/strict';
import { olivia, otto, rita } from '../support/cast.ts';
import { textOf, verbsOn } from '../support/file-claim.ts';
import { seedClaim } from '../support/specimen-claims.ts';
import { startWholeBot } from '../support/whole-bot.ts';

describe('The summary for Partner Center', function () {
  this.timeout(20_000);

  for (const [locale, command, pages] of [
    [
      'en-GB',
      'summary',
      [
        '1. Partner location and customer',
        '2. Solution area',
        '3. Claim details',
        '4. Products',
        '5. Contacts',
        '6. Proof',
      ],
    ],
    [
      'hu-HU',
      'összefoglaló',
      [
        '1. Partnertelephely és ügyfél',
        '2. Megoldási terület',
        '3. Az igénylés',
        '4. Termékek',
        '5. Kapcsolat',
        '6. Telj',
      ],
    ],
    [
      'tr-TR',
      'özet',
      ['1. İş ortağı konumu', '2. Çözüm alanı', '3. Talep bilgileri', '4. Ürünler', '5. İlgili kişiler', '6. Yürütme'],
    ],
  ] as const)
    it(`shows a claim in the order of its pages (${locale})`, async () => {
      let id = '';
      const bot = await startWholeBot({ REVIEWERS: rita.id }, async (store) => {
        id = await seedClaim(store, 'official');
      });
      try {
        const person = bot.teams.person({ ...olivia, locale });
        await person.installs();
        await person.says(`${command} ${id}`);
        const text = textOf(person.latest());
        const places = pages.map((page) => text.indexOf(page));
        assert.ok(!places.includes(-1), text);
        assert.deepEqual(
          places,
          places.toSorted((a, b) => a - b),
        );
        const { details, files } = (await bot.stored(id)).claim;
        for (const value of [
          details.mpnId,
          details.customerDomain,
          details.customerTenantId,
          details.claimName,
          details.customerContactEmail,
          details.partnerContactName,
          files[0]?.name,
        ])
          assert.ok(value !== undefined && text.includes(value), String(value));
        assert.ok(verbsOn(person.latest()).includes('claim.partner-center-id'));

        await person.says(id);
        assert.ok(verbsOn(person.latest()).includes('claim.summary'));
      } finally {
        await bot.end();
      }
    });

  it('is shown to nobody who may not see the claim', async () => {
    let id = '';
    const bot = await startWholeBot({}, async (store) => {
      id = await seedClaim(store, 'official');
    });
    try {
      const stranger = bot.teams.person(otto);
      await stranger.installs();
      await stranger.says(`summary ${id}`);
      assert.match(textOf(stranger.latest()), /don’t have a claim with this number/);
    } finally {
      await bot.end();
    }
  });
});
