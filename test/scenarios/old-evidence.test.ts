import assert from 'node:assert/strict';
import { aFile } from '../support/build-claim.ts';
import { olivia } from '../support/cast.ts';
import { textOf } from '../support/file-claim.ts';
import { seedClaim } from '../support/specimen-claims.ts';
import { startWholeBot } from '../support/whole-bot.ts';

const reminder = {
  id: 'evidence-ageing/2026-12-03T23:59:59Z',
  kind: 'evidence-ageing',
  at: '2026-11-03T09:00:00Z',
} as const;

describe('Evidence that gets old', function () {
  this.timeout(20_000);

  for (const [locale, words, add] of [
    [
      'en-GB',
      /The newest proof of execution for CPOR-000001 will soon be 12 months old\. Add a new document/,
      'Add files',
    ],
    [
      'hu-HU',
      /legfrissebb teljesítésigazolása hamarosan 12 hónapos lesz\. Adjon hozzá friss dokumentumot/,
      'Fájlok hozzáadása',
    ],
    ['tr-TR', /en yeni yürütme kanıtı yakında 12 aylık olacak.*yeni bir belge ekleyin/, 'Dosya ekle'],
  ] as const)
    it(`is mentioned to the owner of an official claim once, with the way to add some (${locale})`, async () => {
      const bot = await startWholeBot({}, async (store) => {
        await seedClaim(store, 'official', { reminders: [reminder], files: [aFile()] });
      });
      try {
        const person = bot.teams.person({ ...olivia, locale });
        await person.installs();
        await bot.advance({ hours: 25 });
        assert.match(textOf(person.latest()), words);
        assert.ok(textOf(person.latest()).includes(add));
        const before = person.sees().length;
        await bot.advance({ hours: 24 * 40 });
        assert.ok(
          !person
            .sees()
            .slice(before)
            .some((message) => words.test(textOf(message))),
        );
      } finally {
        await bot.end();
      }
    });
});
