import assert from 'node:assert/strict';
import { aClaim, someDetails } from '../support/build-claim.ts';
import { olivia, otto } from '../support/cast.ts';
import { claimIdOn, fileClaim, fillIn, press, textOf, verbsOn } from '../support/file-claim.ts';
import { type Filing, microsoft365Usage } from '../support/filing.ts';
import { inEveryLanguage } from '../support/our-speakers.ts';
import { startWholeBot, type WholeBot } from '../support/whole-bot.ts';

const upTo = (count: number, replace: Filing = []): Filing =>
  microsoft365Usage.slice(0, count).map((step) => replace.find(([id]) => id === step[0]) ?? step);

const abroad: Filing = [['contacts', { ...microsoft365Usage[4]?.[1], customerContactEmail: 'clara@gmail.example' }]];

describe('What stands in a claim’s way is said where it becomes known', () => {
  let bot: WholeBot;
  afterEach(() => bot.end());

  for (const { language, person, texts } of inEveryLanguage(olivia)) {
    it(`an own claim: at the products, on the review page and at submission, to be withdrawn there, in ${language}`, async () => {
      bot = await startWholeBot();
      const partner = bot.teams.person(person);
      await partner.installs();
      const claimId = claimIdOn(await fileClaim(partner, microsoft365Usage));
      const said = texts('warning.own-claim', {
        claimId,
        products: 'Exchange Online, Microsoft Teams',
        status: texts('status.submitted'),
      });
      const form = await fillIn(partner, upTo(3));
      assert.ok(!textOf(form).includes(said));
      await press(partner, form, 'draft.next', { products: 'microsoft-teams,exchange-online' });
      assert.ok(textOf(form).includes(said) && textOf(form).includes(texts('note.look-first')));
      assert.ok(verbsOn(form).includes('claim.withdraw') && !verbsOn(form).includes('claim.disassociate'));
      // Said once, the person may go on.
      await press(partner, form, 'draft.next');
      assert.ok(textOf(form).includes(texts('step.contacts.title')));
      await press(partner, form, 'draft.back');
      await press(partner, form, 'draft.next', { products: 'yammer' });
      assert.ok(textOf(form).includes(texts('step.contacts.title')), 'nothing to say of other products');
      const review = await fillIn(partner, [...upTo(4), ['products', {}], ...microsoft365Usage.slice(4)]);
      assert.ok(textOf(review).includes(said));
      await press(partner, review, 'claim.submit');
      assert.ok(textOf(review).includes(texts('refusal.own-duplicate', { claimId })));
      await partner.presses(review, 'claim.withdraw');
      await partner.presses(review, 'claim.withdraw', { reason: 'Filed anew' });
      await partner.says(`claim ${claimId}`);
      assert.ok(textOf(partner.latest()).includes(texts('status.withdrawn')));
    });

    it(`an own official claim: to be disassociated, not withdrawn, in ${language}`, async () => {
      const official = aClaim('official', {
        details: someDetails({
          products: ['microsoft-teams'],
          customerTenantId: '6f2b1c7e-0d3a-4a55-9a51-2f6b0e9d1001',
        }),
      });
      bot = await startWholeBot({}, async (store) => {
        await store.claims.save({ claim: official, basedOn: 0, events: [], notices: [] });
      });
      const partner = bot.teams.person(person);
      await partner.installs();
      const form = await fillIn(partner, upTo(4));
      const said = texts('warning.own-official', { claimId: official.id, products: 'Microsoft Teams' });
      assert.ok(textOf(form).includes(said), textOf(form));
      assert.ok(verbsOn(form).includes('claim.disassociate') && !verbsOn(form).includes('claim.withdraw'));
    });

    it(`another firm’s claim: that there is one, never whose, in ${language}`, async () => {
      bot = await startWholeBot();
      const [partner, rival] = [bot.teams.person(person), bot.teams.person(otto)];
      await partner.installs();
      await rival.installs();
      const theirs = claimIdOn(await fileClaim(rival, microsoft365Usage));
      const form = await fillIn(partner, upTo(4));
      assert.ok(textOf(form).includes(texts('step.contacts.title')), 'it holds nobody up');
      await press(partner, form, 'draft.back');
      assert.ok(textOf(form).includes(texts('warning.competing')));
      const review = await fillIn(partner, microsoft365Usage);
      assert.ok(textOf(review).includes(texts('warning.competing')));
      assert.ok(!textOf(review).includes(theirs) && !textOf(review).includes('Otto'));
      await press(partner, review, 'claim.submit');
      assert.ok(textOf(review).includes(texts('now.competing')));
    });

    it(`a contact outside the customer’s domain: at the contacts, on review and at submission, in ${language}`, async () => {
      bot = await startWholeBot();
      const partner = bot.teams.person(person);
      await partner.installs();
      const said = texts('warning.foreign-contact', { email: 'clara@gmail.example', domain: 'contoso.com' });
      const form = await fillIn(partner, upTo(5, abroad));
      assert.ok(textOf(form).includes(said) && textOf(form).includes(texts('step.contacts.title')));
      await press(partner, form, 'draft.next');
      await partner.sendsFile('work.txt', new TextEncoder().encode('Statement of work, signed.'));
      await press(partner, form, 'draft.next');
      assert.ok(textOf(form).includes(said));
      await press(partner, form, 'claim.submit');
      const claimId = claimIdOn(form);
      const sent = texts('note.submitted.foreign-contact', {
        claimId,
        email: 'clara@gmail.example',
        domain: 'contoso.com',
      });
      assert.ok(textOf(form).includes(sent), textOf(form));
    });
  }

  it('goes with its reason: an address in a domain below the customer’s is no stranger', async () => {
    bot = await startWholeBot();
    const partner = bot.teams.person(olivia);
    await partner.installs();
    const below = { ...microsoft365Usage[4]?.[1], customerContactEmail: 'clara@hu.contoso.com' };
    const form = await fillIn(partner, upTo(5, [['contacts', below]]));
    assert.match(textOf(form), /6 of 7/);
  });
});
