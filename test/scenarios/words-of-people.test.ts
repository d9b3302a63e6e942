import assert from 'node:assert/strict';
import type { Claim } from '../../claims/claim.ts';
import { aClaim, aDraft, deskTenant, otherFirm, owner, someDetails } from '../support/build-claim.ts';
import { olivia, otto, rita } from '../support/cast.ts';
import { claimIdOn, fillIn, statementOfWork, textOf, verbsOn } from '../support/file-claim.ts';
import { inEveryLanguage } from '../support/our-speakers.ts';
import { startWholeBot, type WholeBot } from '../support/whole-bot.ts';

const contoso = aClaim('rejected', { id: 'CPOR-000001' });
const fabrikam = aClaim('submitted', {
  id: 'CPOR-000002',
  details: someDetails({ customerDomain: 'fabrikam.example', claimName: 'Fabrikam' }),
});
const theirs = aClaim('submitted', {
  id: 'CPOR-000003',
  owner: { ...owner, tenantId: otherFirm, id: otto.id },
  details: someDetails({ claimName: 'Contoso of others' }),
});
const draft = aDraft({ id: 'CPOR-000004', details: { claimName: 'Begun', customerDomain: 'contoso.example' } });

const words = {
  en: { rejected: 'my claims rejected', unknown: 'my claims zzyzx', thanks: 'thanks!', resume: 'resume' },
  hu: { rejected: 'igényléseim elutasított', unknown: 'igényléseim zzyzx', thanks: 'köszönöm', resume: 'folytatás' },
  tr: { rejected: 'reddedilen taleplerim', unknown: 'taleplerim zzyzx', thanks: 'teşekkürler', resume: 'devam et' },
} as const;

describe('What people say in their own words', () => {
  let bot: WholeBot;
  const start = async (claims: readonly Claim[] = [contoso, fabrikam, theirs]) => {
    bot = await startWholeBot({ REVIEWERS: rita.id }, async (store) => {
      for (const claim of claims) await store.claims.save({ claim, basedOn: 0, events: [], notices: [] });
    });
  };
  afterEach(() => bot.end());

  for (const { language, person, texts } of inEveryLanguage(olivia)) {
    const say = words[language];

    it(`finds a customer's claims by its name, of the own firm alone, in ${language}`, async () => {
      await start();
      const partner = bot.teams.person(person);
      await partner.installs();
      await partner.says('Contoso');
      const found = textOf(partner.latest());
      assert.ok(found.includes(contoso.id) && found.includes(texts('list.found', { words: 'contoso' })));
      assert.ok(!found.includes(fabrikam.id) && !found.includes(theirs.id));
    });

    it(`filters the list by a status, and says what it did not understand, in ${language}`, async () => {
      await start();
      const partner = bot.teams.person(person);
      await partner.installs();
      await partner.says(say.rejected);
      assert.ok(textOf(partner.latest()).includes(contoso.id) && !textOf(partner.latest()).includes(fabrikam.id));
      await partner.says(say.unknown);
      assert.ok(textOf(partner.latest()).includes(texts('note.not-understood', { words: 'zzyzx' })));
      assert.ok(textOf(partner.latest()).includes(fabrikam.id), 'everything is listed');
    });

    it(`answers what it does not understand, and thanks, with three buttons at most, in ${language}`, async () => {
      await start([contoso, draft]);
      const partner = bot.teams.person(person);
      await partner.installs();
      for (const text of ['flurb wibble', say.thanks]) {
        await partner.says(text);
        assert.deepEqual(verbsOn(partner.latest()), ['draft.resume', 'claim.list', 'claim.new'], text);
        assert.ok(!textOf(partner.latest()).includes(texts('help.command.hand-over')));
      }
      assert.ok(textOf(partner.latest()).includes(texts('note.thanks')));
      await partner.presses(partner.latest(), 'draft.resume');
      assert.ok(textOf(partner.latest()).includes('Begun'));
    });

    it(`opens the only draft, and lists them where there are more, in ${language}`, async () => {
      await start([contoso, draft]);
      const partner = bot.teams.person(person);
      await partner.installs();
      await partner.says(say.resume);
      assert.ok(verbsOn(partner.latest()).includes('draft.close'));
      await partner.says(texts('command.new-claim'));
      await partner.says(say.resume);
      assert.ok(!verbsOn(partner.latest()).includes('draft.close'));
      assert.ok(textOf(partner.latest()).includes(draft.id) && !textOf(partner.latest()).includes(contoso.id));
    });

    it(`takes up a draft that nobody touched instead of making another, in ${language}`, async () => {
      await start([draft]);
      const partner = bot.teams.person(person);
      await partner.installs();
      const begun = async () => {
        await partner.says(texts('command.new-claim'));
        return claimIdOn(partner.latest());
      };
      const first = await begun();
      assert.notEqual(first, draft.id, 'a draft with answers is left alone');
      assert.equal(await begun(), first);
      assert.deepEqual((await bot.claimIds()).length, 2);
      await partner.sendsFile('work.txt', statementOfWork, first);
      assert.notEqual(await begun(), first, 'nor one with proof');
    });
  }

  it('finds for a reviewer every firm’s claims, but no draft', async () => {
    await start([contoso, theirs, draft]);
    const reviewer = bot.teams.person(rita);
    await reviewer.installs();
    await reviewer.says('contoso');
    const found = textOf(reviewer.latest());
    assert.ok(found.includes(contoso.id) && found.includes(theirs.id) && !found.includes(draft.id));
    assert.equal(rita.tenantId, deskTenant);
  });

  it('says which words of a command led to nothing', async () => {
    await start();
    const partner = bot.teams.person(olivia);
    await partner.installs();
    await partner.says('history 1 quickly zzyzx');
    assert.match(textOf(partner.latest()), /didn’t understand “zzyzx”/);
    const form = await fillIn(partner, []);
    assert.ok(claimIdOn(form));
    await partner.says('new claim for zzyzx');
    assert.match(textOf(partner.latest()), /didn’t understand “zzyzx”/);
    assert.ok(verbsOn(partner.latest()).includes('draft.next'));
  });

  it('turns the pages of what was found', async () => {
    const many = Array.from({ length: 12 }, (_, index) =>
      aClaim('ended', { id: `CPOR-0000${10 + index}`, details: someDetails() }),
    );
    await start([...many, fabrikam]);
    const partner = bot.teams.person(olivia);
    await partner.installs();
    await partner.says('contoso');
    await partner.presses(partner.latest(), { verb: 'claim.list', data: { search: 'contoso', status: 'all' } });
    const second = textOf(partner.latest());
    assert.ok(second.includes('CPOR-000010') && !second.includes(fabrikam.id));
  });
});
