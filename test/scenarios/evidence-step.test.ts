import assert from 'node:assert/strict';
import { olivia, rita } from '../support/cast.ts';
import { claimIdOn, fillIn, press, statementOfWork, textOf } from '../support/file-claim.ts';
import { microsoft365Usage } from '../support/filing.ts';
import { inEveryLanguage } from '../support/our-speakers.ts';
import { elementsWithId } from '../support/teams/card-client.ts';
import { seenCard } from '../support/teams/conversations.ts';
import { startWholeBot, type WholeBot } from '../support/whole-bot.ts';

describe('The evidence of a claim', () => {
  let bot: WholeBot;
  beforeEach(async () => {
    bot = await startWholeBot({ REVIEWERS: rita.id });
  });
  afterEach(() => bot.end());

  for (const { language, person, texts } of inEveryLanguage(olivia))
    it(`says for each product where it is shown, for the reviewer to see, in ${language}`, async () => {
      const [partner, reviewer] = [
        bot.teams.person(person),
        bot.teams.person({ ...rita, locale: person.locale ?? 'en' }),
      ];
      await partner.installs();
      await reviewer.installs();
      const form = await fillIn(partner, microsoft365Usage.slice(0, 5));
      assert.ok(textOf(form).includes(texts('evidence.template')), 'the template is recommended, with its reason');
      assert.ok(textOf(form).includes(texts('ahead.title')));
      const card = seenCard(form);
      assert.ok(card);
      // The customer is in Hungary.
      assert.equal(elementsWithId(card, 'ahead-hu')[0]?.isVisible, true);
      assert.match(textOf(form), /Tisztelt Clara Customer!/);
      assert.match(textOf(form), /Dear Clara Customer,/);
      await partner.sendsFile('statement-of-work.txt', statementOfWork);
      await press(partner, form, 'draft.next', { 'evidencePlace.microsoft-teams': 'statement-of-work.txt, line 1' });
      assert.ok(textOf(form).includes('statement-of-work.txt, line 1'), 'on the review page');
      await press(partner, form, 'claim.submit');
      await reviewer.says(`claim ${claimIdOn(form)}`);
      const read = textOf(reviewer.latest());
      assert.ok(read.includes(texts('desk.fact.evidence-places')));
      assert.ok(/Microsoft Teams\nstatement-of-work\.txt, line 1/.test(read), read);
    });
});
