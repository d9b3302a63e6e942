import assert from 'node:assert/strict';
import { adam, olivia, otto } from '../support/cast.ts';
import { fileClaim, fillIn, press, textOf, verbsOn } from '../support/file-claim.ts';
import { microsoft365Usage } from '../support/filing.ts';
import { inEveryLanguage } from '../support/our-speakers.ts';
import { elementsWithId } from '../support/teams/card-client.ts';
import { type Message, seenCard } from '../support/teams/conversations.ts';
import { startWholeBot, type WholeBot } from '../support/whole-bot.ts';

const inputOf = (message: Message, id: string) => {
  const card = seenCard(message);
  assert.ok(card);
  return elementsWithId(card, id)[0];
};

const profile = { firmName: 'Example Partner Ltd', mpnLocations: '1234567, Budapest\n7654321, İzmir' };
const onlyAdam = { INCENTIVES_ADMINS: `${adam.tenantId}/${adam.id}` };

describe('What the firm says of itself once', () => {
  let bot: WholeBot;
  afterEach(() => bot.end());

  for (const { language, person, texts } of inEveryLanguage(adam)) {
    it(`is offered beside the programme step of the first claim, and leads back to it, in ${language}`, async () => {
      bot = await startWholeBot(onlyAdam);
      const admin = bot.teams.person(person);
      await admin.installs();
      assert.ok(!verbsOn(admin.latest()).includes('firm.edit'), 'never before the first claim');
      await admin.says(texts('command.new-claim'));
      const form = admin.latest();
      assert.match(textOf(form), new RegExp(texts('firm.offer').slice(0, 20)));
      await admin.presses(form, 'firm.edit');
      assert.ok(inputOf(form, 'firmName') && inputOf(form, 'mpnLocations'));
      await admin.presses(form, 'firm.edit', { ...profile, mpnLocations: 'Budapest' });
      assert.ok(textOf(form).includes(texts('problem.not-digits', { value: 'Budapest' })));
      assert.equal(inputOf(form, 'firmName')?.value, profile.firmName, 'what was typed is kept');
      await admin.presses(form, 'firm.edit', profile);
      assert.ok(textOf(form).includes(texts('note.firm-saved', { name: profile.firmName })));
      assert.ok(verbsOn(form).includes('draft.next'), 'back at the draft');
      assert.ok(!verbsOn(form).includes('firm.edit'), 'offered no more');
    });

    it(`is shown and changed by its command, in ${language}`, async () => {
      bot = await startWholeBot(onlyAdam);
      const admin = bot.teams.person(person);
      await admin.installs();
      await admin.says(texts('command.our-firm'));
      await admin.presses(admin.latest(), 'firm.edit', profile);
      await bot.restart();
      await admin.says(texts('command.our-firm'));
      assert.equal(inputOf(admin.latest(), 'mpnLocations')?.value, profile.mpnLocations);
    });

    it(`gives locations to choose from, the last used first; what is typed wins, in ${language}`, async () => {
      bot = await startWholeBot();
      const partner = bot.teams.person({ ...olivia, locale: person.locale ?? 'en' });
      await partner.installs();
      await partner.says(texts('command.our-firm'));
      await partner.presses(partner.latest(), 'firm.edit', profile);
      const form = await fillIn(partner, microsoft365Usage.slice(0, 1));
      const choices = () => JSON.stringify(inputOf(form, 'mpnLocation')?.choices);
      assert.match(choices(), /Budapest.*İzmir/);
      assert.equal(inputOf(form, 'mpnLocation')?.value, '1234567');
      await press(partner, form, 'draft.next', { claimName: 'Chosen', mpnLocation: '7654321' });
      await press(partner, form, 'draft.back');
      assert.equal(inputOf(form, 'mpnLocation')?.value, '7654321');
      assert.equal(inputOf(form, 'mpnId')?.value, '');
      await press(partner, form, 'draft.next', { mpnId: '99' });
      await press(partner, form, 'draft.back');
      assert.equal(inputOf(form, 'mpnId')?.value, '99');
    });
  }

  it('puts the location and the contact first that were used last', async () => {
    bot = await startWholeBot();
    const partner = bot.teams.person(olivia);
    await partner.installs();
    await partner.says('our company');
    const contact = { partnerContactName: 'Default Person', partnerContactEmail: 'claims@partner.example' };
    await partner.presses(partner.latest(), 'firm.edit', { ...profile, ...contact });
    const filing = microsoft365Usage.map(([step, answers]) => {
      if (step === 'partner') return [step, { claimName: 'First', mpnLocation: '7654321' }] as const;
      return step === 'contacts'
        ? ([
            step,
            { ...answers, partnerContactName: 'Paula Partner', partnerContactEmail: 'paula@partner.example' },
          ] as const)
        : ([step, answers] as const);
    });
    const contacts = await fillIn(partner, filing.slice(0, 4));
    assert.equal(inputOf(contacts, 'partnerContactName')?.value, 'Default Person', 'the firm’s default at first');
    await partner.says('discard');
    await fileClaim(partner, filing);
    const form = await fillIn(partner, [['programme', { solutionArea: 'microsoft-365', activities: 'usage' }]]);
    assert.match(JSON.stringify(inputOf(form, 'mpnLocation')?.choices), /İzmir.*Budapest/);
    assert.equal(inputOf(form, 'mpnLocation')?.value, '7654321');
    const second = microsoft365Usage.slice(1, 4);
    for (const [step, answers] of second)
      await press(partner, form, 'draft.next', step === 'products' ? { products: 'yammer' } : answers);
    assert.equal(inputOf(form, 'partnerContactEmail')?.value, 'paula@partner.example');
  });

  it('is the admins’ to say, of their own firm alone', async () => {
    bot = await startWholeBot(onlyAdam);
    const [admin, member, stranger] = [adam, olivia, otto].map((each) => bot.teams.person(each));
    assert.ok(admin && member && stranger);
    for (const each of [admin, member, stranger]) await each.installs();
    await member.says('new claim');
    assert.ok(!verbsOn(member.latest()).includes('firm.edit'));
    await member.says('our company');
    assert.match(textOf(member.latest()), /incentives admin/);
    await admin.says('our company');
    await admin.presses(admin.latest(), 'firm.edit', profile);
    await stranger.says('our company');
    assert.equal(inputOf(stranger.latest(), 'firmName')?.value, '');
    await stranger.says('new claim');
    assert.ok(verbsOn(stranger.latest()).includes('firm.edit'), 'offered to the other firm');
  });

  it('is not offered any more where the firm has filed before', async () => {
    bot = await startWholeBot();
    const partner = bot.teams.person(olivia);
    await partner.installs();
    await fileClaim(partner, microsoft365Usage);
    await partner.says('new claim');
    assert.ok(!verbsOn(partner.latest()).includes('firm.edit'));
  });
});
