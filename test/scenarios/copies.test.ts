import assert from 'node:assert/strict';
import { aFile, monday, someDetails } from '../support/build-claim.ts';
import { adam, olivia, otto } from '../support/cast.ts';
import { textOf } from '../support/file-claim.ts';
import type { Specimen } from '../support/lifecycle-table.ts';
import { rawPresser } from '../support/raw-press.ts';
import { seedClaim } from '../support/specimen-claims.ts';
import { startWholeBot, type WholeBot } from '../support/whole-bot.ts';

const details = someDetails({ comments: 'As agreed.', poeSelfCheck: ['missing-products'] });
const subscribed = someDetails({
  solutionArea: 'business-applications',
  activities: ['usage'],
  purchaseChannel: 'web-direct',
  products: ['power-bi'],
  subscriptionIds: { 'power-bi': ['0f0f0f0f-1111-4222-8333-444444444444'] },
  subscriptionEndDates: { 'power-bi': '2026-10-31' },
});
const rejection = { reason: 'partner-request', comment: '', at: monday } as const;

describe('A claim that is copied', function () {
  this.timeout(20_000);
  let bot: WholeBot;
  let ids: Readonly<Record<string, string>>;

  beforeEach(async () => {
    bot = await startWholeBot({ INCENTIVES_ADMINS: `${adam.tenantId}/${adam.id}` }, async (store) => {
      const seed = (specimen: Specimen, more: object = {}) =>
        seedClaim(store, specimen, { details, files: [aFile()], ...more });
      ids = {
        withdrawn: await seed('rejected', { rejection }),
        final: await seed('rejected-final'),
        ended: await seed('ended'),
        expired: await seed('ended', { reason: 'subscription-expired', details: subscribed }),
        open: await seed('under-review', { details: { ...details, customerDomain: 'fabrikam.com' } }),
        official: await seed('official', { details: subscribed }),
      };
    });
  });
  afterEach(() => bot.end());

  const copyOf = async (which: string, title: string, person = bot.teams.person(olivia)) => {
    const before = await bot.claimIds();
    await person.says(`claim ${ids[which]}`);
    await person.presses(person.latest(), title);
    const id = (await bot.claimIds()).find((one) => !before.includes(one)) ?? assert.fail('no copy');
    const { claim } = await bot.stored(id);
    assert.ok(claim.status === 'editing');
    return { claim, text: textOf(person.latest()) };
  };

  for (const which of ['withdrawn', 'final', 'ended'])
    it(`is filed again with everything but evidence and self-check: ${which}`, async () => {
      const { claim, text } = await copyOf(which, 'File again');
      const { poeSelfCheck: _checks, ...kept } = details;
      assert.deepEqual(claim.details, kept);
      assert.deepEqual(claim.files, []);
      assert.equal(claim.renewalOf, undefined);
      assert.equal(claim.form.step, 'evidence');
      assert.match(text, /is a new draft of CPOR-\d+ without its proof of execution/);
    });

  it('asks for the new subscription where the old one is over', async () => {
    const { claim } = await copyOf('expired', 'File again');
    assert.equal(claim.form.step, 'products');
    assert.equal(claim.details.subscriptionIds, undefined);
    assert.equal(claim.details.subscriptionEndDates, undefined);
  });

  it('is the same draft where the button is pressed again, until somebody has touched it', async () => {
    const person = bot.teams.person(olivia);
    const { claim } = await copyOf('official', 'Copy', person);
    const presser = await rawPresser(bot.teams);
    const again = () =>
      presser.press(olivia, { verb: 'claim.copy', data: { claimId: ids.official ?? '', renewal: 'no' } });
    const before = await bot.claimIds();
    await again();
    assert.deepEqual(await bot.claimIds(), before);
    await presser.press(olivia, { verb: 'claim.copy', data: { claimId: ids.official ?? '', renewal: 'yes' } });
    assert.equal((await bot.claimIds()).length, before.length + 1, 'for a renewal it is another one');
    await presser.press(olivia, {
      verb: 'draft.close',
      data: { claimId: claim.id, version: claim.version, step: 'customer', customerDomain: 'fabrikam.com' },
    });
    await again();
    assert.equal((await bot.claimIds()).length, before.length + 2);
  });

  it('stands beside the one that it was copied from, for another customer', async () => {
    const { claim, text } = await copyOf('open', 'Copy');
    assert.equal(claim.form.step, 'customer');
    assert.match(text, /Change what’s different/);
    assert.equal((await bot.stored(ids.open ?? '')).claim.status, 'under-review');
  });

  it('renews nothing unless it is meant to', async () => {
    const { claim } = await copyOf('official', 'Copy');
    assert.equal(claim.renewalOf, undefined);
    assert.deepEqual(claim.details.subscriptionIds, subscribed.subscriptionIds);
  });

  for (const [locale, title, words] of [
    ['en-GB', 'File again', /Add fresh files/],
    ['hu-HU', 'Újbóli benyújtás', /Adjon hozzá friss fájlokat/],
    ['tr-TR', 'Yeniden talep et', /Güncel dosyalar ekleyin/],
  ] as const)
    it(`is offered in the reader’s language (${locale})`, async () => {
      const { text } = await copyOf('withdrawn', title, bot.teams.person({ ...olivia, locale }));
      assert.match(text, words);
    });

  it('is nobody’s of another firm', async () => {
    const stranger = bot.teams.person(otto);
    await stranger.says(`claim ${ids.withdrawn}`);
    assert.doesNotMatch(JSON.stringify(stranger.latest().card), /claim\.copy/);
  });
});
