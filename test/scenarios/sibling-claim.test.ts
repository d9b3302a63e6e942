import assert from 'node:assert/strict';
import { olivia, otto } from '../support/cast.ts';
import { claimIdOn, fileClaim, press, statementOfWork, textOf, verbsOn } from '../support/file-claim.ts';
import { businessApplicationsUsage, microsoft365Usage, revenueAssociation } from '../support/filing.ts';
import { inEveryLanguage } from '../support/our-speakers.ts';
import { startWholeBot, type WholeBot } from '../support/whole-bot.ts';

describe('After a claim is submitted', () => {
  let bot: WholeBot;
  beforeEach(async () => {
    bot = await startWholeBot();
  });
  afterEach(() => bot.end());

  for (const { language, person, texts } of inEveryLanguage(olivia)) {
    it(`a revenue association is offered beside usage and presales, with what it shares, in ${language}`, async () => {
      const partner = bot.teams.person(person);
      await partner.installs();
      const first = claimIdOn(await fileClaim(partner, businessApplicationsUsage));
      await bot.settled();
      const offer = partner.latest();
      assert.ok(textOf(offer).includes(texts('sibling.revenue-association', { customer: 'contoso.com' })));
      await press(partner, offer, 'claim.sibling');
      assert.ok(textOf(offer).includes(texts('note.sibling', { claimId: first })));
      assert.ok(textOf(offer).includes(texts('step.revenue.title')));
      const names = { dynamicsSolutionSellerName: 'Sonia', customerName: 'Contoso Ltd', isvProductName: 'Ledger' };
      await press(partner, offer, 'draft.next', names);
      await partner.sendsFile('influence.txt', statementOfWork);
      await press(partner, offer, 'draft.next');
      await press(partner, offer, 'claim.submit');
      await bot.settled();
      assert.ok(textOf(offer).includes(texts('status.submitted')), textOf(offer));
      assert.ok(!verbsOn(partner.latest()).includes('claim.sibling'), 'the firm has both now');
    });

    it(`usage and presales are offered beside a revenue association, asked together, in ${language}`, async () => {
      const partner = bot.teams.person(person);
      await partner.installs();
      await fileClaim(partner, revenueAssociation);
      await bot.settled();
      const offer = partner.latest();
      assert.ok(textOf(offer).includes(texts('sibling.business-applications', { customer: 'contoso.com' })));
      await press(partner, offer, 'claim.sibling');
      for (const goal of ['usage', 'presales'] as const)
        assert.ok(textOf(offer).includes(texts(`choice.activities.${goal}`)));
      await press(partner, offer, 'draft.next', { activities: 'usage,presales' });
      assert.ok(textOf(offer).includes(texts('step.evidence.title')), 'nothing else is asked again');
    });
  }

  it('no other kind is offered beside a Microsoft 365 claim', async () => {
    const partner = bot.teams.person(olivia);
    await partner.installs();
    await fileClaim(partner, microsoft365Usage);
    await bot.settled();
    assert.ok(!partner.sees().some((message) => verbsOn(message).includes('claim.sibling')));
  });

  it('makes one draft however often it is pressed, and none for a stranger', async () => {
    const [partner, stranger] = [bot.teams.person(olivia), bot.teams.person(otto)];
    await partner.installs();
    await stranger.installs();
    await fileClaim(partner, businessApplicationsUsage);
    await bot.settled();
    const offer = partner.latest();
    await stranger.presses({ ...offer }, 'claim.sibling');
    assert.equal((await bot.claimIds()).length, 1);
    const once = { ...offer, card: structuredClone(offer.card) };
    await partner.presses(offer, 'claim.sibling');
    await partner.presses(once, 'claim.sibling');
    assert.equal((await bot.claimIds()).length, 2);
  });
});
