import assert from 'node:assert/strict';
import { languages } from '../../cards/languages/language.ts';
import { textsOf } from '../../cards/languages/texts.ts';
import { nextStep } from '../../cards/next-step.ts';
import { olivia, rita } from '../support/cast.ts';
import { textOf, verbsOn } from '../support/file-claim.ts';
import { type Specimen, specimenNames, specimens } from '../support/lifecycle-table.ts';
import { seedClaim } from '../support/specimen-claims.ts';
import { startWholeBot, type WholeBot } from '../support/whole-bot.ts';

describe('A refusal for the claim’s status', function () {
  this.timeout(20_000);
  let bot: WholeBot;
  const ids = new Map<Specimen, string>();

  beforeEach(async () => {
    bot = await startWholeBot({ REVIEWERS: rita.id }, async (store) => {
      for (const one of ['submitted', 'answered', 'under-review', 'approved', 'editing'] as const)
        ids.set(one, await seedClaim(store, one));
    });
  });
  afterEach(() => bot.end());

  for (const [locale, start] of [
    ['en-GB', /hasn’t started\. Start it first/],
    ['hu-HU', /az elbírálás még nem kezdődött el\. Előbb kezdje el/],
    ['tr-TR', /inceleme başlamadı\. Önce incelemeyi başlatın/],
  ] as const)
    it(`says to start the review, with the button, where a reviewer would reject before it (${locale})`, async () => {
      const person = bot.teams.person({ ...rita, locale });
      await person.installs();
      await person.says(`reject ${ids.get('submitted')}`);
      assert.match(textOf(person.latest()), start);
      assert.ok(verbsOn(person.latest()).includes('review.start'));
    });

  for (const [specimen, command, by, words] of [
    ['answered', 'review', rita, /Approve the answer, ask again or reject/],
    ['approved', 'reject', rita, /can still opt out/],
    ['submitted', 'answer', olivia, /is waiting for review\. Until then, you can add files or withdraw it/],
    ['approved', 'dispute', olivia, /Until it’s official, you can add files/],
    ['editing', 'withdraw', olivia, /is a draft/],
  ] as const)
    it(`says what can be done instead: ${command} while ${specimen}`, async () => {
      const person = bot.teams.person(by);
      await person.installs();
      await person.says(`${command} ${ids.get(specimen)}`);
      assert.match(textOf(person.latest()), words);
    });

  it('has words for every status, side and language', () => {
    for (const name of specimenNames)
      for (const side of ['desk', 'partner'] as const)
        for (const language of languages) {
          const { key, values } = nextStep(specimens[name], side);
          assert.match(textsOf(language)(key, values), /CPOR-000001/);
        }
  });
});
