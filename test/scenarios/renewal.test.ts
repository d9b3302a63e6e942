import assert from 'node:assert/strict';
import { aFile, ourFirm, someDetails } from '../support/build-claim.ts';
import { adam, olivia } from '../support/cast.ts';
import { textOf } from '../support/file-claim.ts';
import { type RawPresser, rawPresser } from '../support/raw-press.ts';
import { seedClaim } from '../support/specimen-claims.ts';
import { startWholeBot, type WholeBot } from '../support/whole-bot.ts';

const old = '0f0f0f0f-1111-4222-8333-444444444444';
const renewed = '0f0f0f0f-1111-4222-8333-555555555555';
const details = someDetails({
  solutionArea: 'business-applications',
  activities: ['usage'],
  purchaseChannel: 'web-direct',
  products: ['power-bi'],
  subscriptionIds: { 'power-bi': [old] },
  subscriptionEndDates: { 'power-bi': '2027-01-31' },
});

describe('An official association that is renewed', () => {
  let bot: WholeBot;
  let presser: RawPresser;
  let claimId: string;

  beforeEach(async () => {
    bot = await startWholeBot({ INCENTIVES_ADMINS: `${adam.tenantId}/${adam.id}` }, async (store) => {
      const productEnds = { 'power-bi': '2027-01-31T23:59:59Z' };
      claimId = await seedClaim(store, 'official', { details, productEnds, files: [aFile()] });
    });
    presser = await rawPresser(bot.teams);
    for (const person of [olivia, adam]) await bot.teams.person(person).installs();
  });
  afterEach(() => bot.end());

  const press = async (by: typeof adam, verb: string, data: object) => {
    const pressed = await presser.press(by, { verb, data });
    await bot.settled();
    return pressed;
  };
  const at = async () => ({ claimId, version: (await bot.stored(claimId)).claim.version });

  it('has new end dates by an incentives admin, who is shown those that stand', async () => {
    const form = await press(adam, 'claim.renew', await at());
    assert.match(JSON.stringify(form), /subscriptionEndDate\.power-bi/);
    assert.match(JSON.stringify(form), /2027-01-31/);
    await press(adam, 'claim.renew', { ...(await at()), 'subscriptionEndDate.power-bi': '2028-01-31', filled: 'yes' });
    const { claim } = await bot.stored(claimId);
    assert.ok(claim.status === 'official');
    assert.deepEqual(claim.productEnds, { 'power-bi': '2028-01-31T23:59:59Z' });
    assert.ok(claim.reminders?.every(({ at: when }) => when > '2027-11'));
    assert.match(textOf(bot.teams.person(olivia).latest()), /end/i);
  });

  it('is refused to an owner who is none', async () => {
    const refused = await press(olivia, 'claim.renew', await at());
    assert.doesNotMatch(JSON.stringify(refused), /subscriptionEndDate/);
  });

  it('is copied for a new subscription, which is no duplicate of it', async () => {
    await press(adam, 'claim.copy', { claimId });
    const copyId = (await bot.claimIds()).find((id) => id !== claimId) ?? assert.fail();
    const { claim } = await bot.stored(copyId);
    assert.equal(claim.renewalOf, claimId);
    assert.equal(claim.details.subscriptionIds, undefined);
    assert.deepEqual(claim.details.products, ['power-bi']);
    assert.ok(claim.status === 'editing' && claim.form.step === 'products');
    const answers = { 'subscriptionIds.power-bi': renewed, 'subscriptionEndDate.power-bi': '2028-01-31' };
    const draft = { claimId: copyId, version: claim.version };
    await press(adam, 'draft.next', { ...draft, step: 'products', products: 'power-bi', ...answers });
    assert.deepEqual((await bot.stored(copyId)).claim.details.subscriptionIds, { 'power-bi': [renewed] });
  });
});

describe('An official association of which a channel is reminded', function () {
  this.timeout(20_000);
  let bot: WholeBot;
  let claimId: string;

  const languages = [
    ['en-GB', 'I’ve sent you the form in our personal chat.'],
    ['hu-HU', 'Az űrlapot elküldtem Önnek a személyes csevegésünkbe.'],
    ['tr-TR', 'Formu size kişisel sohbetimizde gönderdim.'],
  ] as const;

  beforeEach(async () => {
    bot = await startWholeBot({ INCENTIVES_ADMINS: `${adam.tenantId}/${adam.id}` }, async (store) => {
      const end = '2027-01-31T23:59:59Z';
      const reminders = [
        { id: `subscription-60-days/${end}`, kind: 'subscription-60-days', at: '2026-12-02T09:00:00Z' },
        { id: `subscription-30-days/${end}`, kind: 'subscription-30-days', at: '2027-01-01T09:00:00Z' },
      ] as const;
      const productEnds = { 'power-bi': end };
      claimId = await seedClaim(store, 'official', { details, productEnds, reminders, files: [aFile()] });
    });
    await bot.teams.person(olivia).installs();
  });
  afterEach(() => bot.end());

  const channel = () => bot.teams.channel({ id: '19:general@thread.tacv2', tenantId: ourFirm });
  const posts = () => bot.teams.messagesOf(channel().id);

  for (const [locale, sent] of languages)
    it(`has the form sent to the chat of who presses Renew there (${locale})`, async () => {
      const person = bot.teams.person({ ...adam, locale });
      await person.installs();
      await bot.teams.person(olivia).says('subscribe', { in: channel() });
      await bot.advance({ hours: 30 * 24 + 1 });
      const [root = assert.fail()] = posts().filter(({ card }) => JSON.stringify(card).includes(claimId));
      assert.match(JSON.stringify(root.card), /claim\.renew/);
      await bot.advance({ hours: 30 * 24 });
      const reminder = posts().at(-1) ?? assert.fail();
      assert.equal(reminder.rootId, root.id);
      const answer = await person.presses(reminder, 'claim.renew');
      await bot.settled();
      assert.match(JSON.stringify(answer), new RegExp(sent));
      for (const { card } of posts()) assert.doesNotMatch(JSON.stringify(card), /subscriptionEndDate/);
      const form = person.latest();
      assert.match(JSON.stringify(form.card), /subscriptionEndDate\.power-bi/);
      await person.presses(form, 'claim.renew', { 'subscriptionEndDate.power-bi': '2028-01-31' });
      const { claim } = await bot.stored(claimId);
      assert.ok(claim.status === 'official');
      assert.deepEqual(claim.productEnds, { 'power-bi': '2028-01-31T23:59:59Z' });
    });

  it('has it sent to who writes the command there, and nothing of it to the channel', async () => {
    const person = bot.teams.person(adam);
    await person.installs();
    await bot.teams.person(olivia).says('subscribe', { in: channel() });
    await person.says(`renew ${claimId}`, { in: channel() });
    assert.match(textOf(posts().at(-1) ?? assert.fail()), /I’ve sent you the form in our personal chat/);
    assert.match(JSON.stringify(person.latest().card), /subscriptionEndDate\.power-bi/);
  });

  it('has the reason sent there to who may not renew', async () => {
    await bot.teams.person(olivia).says('subscribe', { in: channel() });
    await bot.teams.person(olivia).says(`renew ${claimId}`, { in: channel() });
    const answer = bot.teams.person(olivia).latest();
    assert.match(textOf(answer), /incentives admin/i);
    assert.doesNotMatch(JSON.stringify(answer.card), /subscriptionEndDate/);
  });
});

describe('An association that predates claims', () => {
  let bot: WholeBot;
  let presser: RawPresser;

  beforeEach(async () => {
    bot = await startWholeBot({ INCENTIVES_ADMINS: `${adam.tenantId}/${adam.id}` });
    presser = await rawPresser(bot.teams);
    for (const person of [olivia, adam]) await bot.teams.person(person).installs();
  });
  afterEach(() => bot.end());

  const record = async (by: typeof adam, more: object = {}) => {
    const data = {
      filled: 'yes',
      claimName: 'Contoso since 2017',
      customerDomain: 'contoso.com',
      customerTenantId: '',
      activities: 'usage',
      products: 'dynamics-365-sales',
      subscriptionIds: old,
      subscriptionEndDate: '2027-01-31',
      ...more,
    };
    const pressed = await presser.press(by, { verb: 'association.record', data });
    await bot.settled();
    return pressed;
  };

  it('is asked for by a command, recorded official at once, and reminded of', async () => {
    const person = bot.teams.person(adam);
    await person.says('record association');
    assert.match(JSON.stringify(person.latest()), /subscriptionEndDate/);
    const { text } = await record(adam);
    assert.match(text, /Recorded/);
    const [claimId = assert.fail()] = await bot.claimIds();
    const { claim } = await bot.stored(claimId);
    assert.ok(claim.status === 'official' && claim.recorded);
    assert.deepEqual(claim.details.subscriptionIds, { 'dynamics-365-sales': [old] });
    assert.equal(claim.reminders?.length, 3);
    await person.says('my claims');
    assert.match(JSON.stringify(person.latest()), new RegExp(claimId));
    assert.match(textOf(person.latest()), /contoso\.com · recorded/);
  });

  it('is not recorded twice', async () => {
    await record(adam);
    await record(adam);
    assert.equal((await bot.claimIds()).length, 1);
  });

  for (const [what, wrong, said] of [
    ['without an end', { subscriptionEndDate: '' }, /Enter the date when the subscription ends/],
    ['that has ended', { subscriptionEndDate: '2026-01-31' }, /“2026-01-31” isn’t in the future/],
    ['of a product that was always claimed', { products: 'power-apps' }, /Select at least one product/],
    ['with activities that exclude each other', { activities: 'usage,revenue-association' }, /attention/],
  ] as const)
    it(`is not recorded ${what}`, async () => {
      assert.match((await record(adam, wrong)).text, said);
      assert.deepEqual(await bot.claimIds(), []);
    });

  it('is not recorded by somebody who is no incentives admin', async () => {
    await record(olivia);
    assert.deepEqual(await bot.claimIds(), []);
  });
});
