import assert from 'node:assert/strict';
import { adam, olivia } from '../support/cast.ts';
import { fileByHand } from '../support/file-by-hand.ts';
import { claimIdOn, fileClaim, fillIn, press, textOf, verbsOn } from '../support/file-claim.ts';
import { type Filing, microsoft365Usage, revenueAssociation } from '../support/filing.ts';
import { inEveryLanguage } from '../support/our-speakers.ts';
import { elementsWithId } from '../support/teams/card-client.ts';
import { type Message, seenCard } from '../support/teams/conversations.ts';
import type { TeamsPerson } from '../support/teams/teams-person.ts';
import { startWholeBot, type WholeBot } from '../support/whole-bot.ts';

const inputValue = (message: Message, id: string) => {
  const card = seenCard(message);
  assert.ok(card);
  return elementsWithId(card, id)[0]?.value;
};
const withdraw = async (partner: TeamsPerson, claim: Message): Promise<void> => {
  await partner.presses(claim, 'claim.withdraw');
  await press(partner, claim, 'claim.withdraw', { reason: 'Another project' });
};
const answersOf = (filing: Filing): Record<string, string> =>
  Object.assign({}, ...filing.map(([, answers]) => answers), { comments: '', hasSeveralSubscriptions: 'none' });

describe('Filing again for a customer that is known', () => {
  let bot: WholeBot;
  beforeEach(async () => {
    bot = await startWholeBot();
  });
  afterEach(() => bot.end());

  for (const { language, person, texts } of inEveryLanguage(olivia)) {
    it(`offers contacts, country and products in one press, in ${language}`, async () => {
      const partner = bot.teams.person(person);
      await partner.installs();
      const first = await fileClaim(partner, microsoft365Usage);
      const claimId = claimIdOn(first);
      await withdraw(partner, first);
      const form = await fillIn(partner, [
        ['programme', { solutionArea: 'microsoft-365' }],
        ['partner', { claimName: 'Again', mpnId: '1234567' }],
        ['customer', { customerDomain: 'contoso.com' }],
      ]);
      const read = textOf(form);
      for (const told of [texts('known.intro', { claimId }), 'clara@contoso.com', 'Exchange Online'])
        assert.ok(read.includes(told), told);
      await press(partner, form, 'draft.use-known');
      assert.ok(textOf(form).includes(texts('step.evidence.title')), 'nothing else is left to answer');
      await press(partner, form, { verb: 'draft.back', data: {} });
      assert.equal(inputValue(form, 'customerContactEmail'), 'clara@contoso.com');
      assert.ok(!verbsOn(form).includes('draft.use-known'), 'offered once');
    });

    it(`leaves out what is claimed already, and says so, in ${language}`, async () => {
      const partner = bot.teams.person(person);
      await partner.installs();
      await fileClaim(partner, microsoft365Usage);
      const form = await fillIn(partner, [
        ['programme', { solutionArea: 'microsoft-365' }],
        ['partner', { claimName: 'Again', mpnId: '1234567' }],
        ['customer', { customerDomain: 'contoso.com' }],
      ]);
      assert.ok(textOf(form).includes(texts('known.claimed', { products: 'Exchange Online, Microsoft Teams' })));
      await press(partner, form, 'draft.use-known');
      assert.ok(textOf(form).includes(texts('note.asks-more')), 'the same step, and why');
      await press(partner, form, 'draft.next', { products: 'yammer' });
      assert.ok(textOf(form).includes(texts('step.evidence.title')));
    });

    it(`takes few presses and few typed values, in ${language}`, async () => {
      const partner = bot.teams.person(person);
      await partner.installs();
      for (const [filing, products, presses, typed] of [
        [microsoft365Usage, 'yammer', 7, 3],
        [revenueAssociation, 'dynamics-365-sales', 9, 6],
      ] as const) {
        const answers = answersOf(filing);
        await fileByHand(partner, answers);
        const again = await fileByHand(partner, { ...answers, claimName: 'Again', products });
        assert.ok(again.presses <= presses, `${again.presses} presses`);
        assert.ok(again.typed <= typed, `typed: ${again.typedIds}`);
      }
    });
  }

  it('lets what is typed win', async () => {
    const partner = bot.teams.person(olivia);
    await partner.installs();
    const first = await fileClaim(partner, microsoft365Usage);
    await withdraw(partner, first);
    const form = await fillIn(partner, [
      ['programme', { solutionArea: 'microsoft-365' }],
      ['partner', { claimName: 'Again', mpnId: '1234567' }],
      ['customer', { customerDomain: 'contoso.com', customerCountry: 'TR' }],
    ]);
    await press(partner, form, 'draft.use-known', { products: 'yammer' });
    await press(partner, form, 'draft.next');
    const review = textOf(form);
    assert.match(review, /Yammer/);
    assert.doesNotMatch(review, /Exchange Online/);
    assert.match(review, /TR/);
  });

  it('offers a member who is no admin only what they filed themselves', async () => {
    await bot.end();
    bot = await startWholeBot({ INCENTIVES_ADMINS: `${adam.tenantId}/${adam.id}` });
    const [admin, member] = [bot.teams.person(adam), bot.teams.person(olivia)];
    await admin.installs();
    await member.installs();
    await fileClaim(admin, microsoft365Usage);
    const form = await fillIn(member, microsoft365Usage.slice(0, 3));
    assert.ok(!verbsOn(form).includes('draft.use-known'));
    assert.doesNotMatch(textOf(form), /CPOR-000001/);
  });
});

describe('A step of the form', () => {
  let bot: WholeBot;
  beforeEach(async () => {
    bot = await startWholeBot();
  });
  afterEach(() => bot.end());

  for (const { language, person, texts } of inEveryLanguage(olivia))
    it(`chooses the only activity itself, and never comes back unchanged without a reason, in ${language}`, async () => {
      const partner = bot.teams.person(person);
      await partner.installs();
      const form = await fillIn(partner, [['programme', { solutionArea: 'microsoft-365' }]]);
      assert.ok(textOf(form).includes(texts('step.partner.title')), 'straight to the next step');
      await press(partner, form, 'draft.refresh');
      assert.ok(textOf(form).includes(texts('note.refreshed')));
      await press(partner, form, 'draft.back');
      await press(partner, form, 'draft.next', { solutionArea: 'business-applications' });
      assert.ok(textOf(form).includes(texts('note.asks-more')));
      const dates = await fillIn(partner, revenueAssociation.slice(0, 4));
      assert.ok(textOf(dates).includes(texts('note.offers-more')));
    });
});
