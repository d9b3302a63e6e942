import assert from 'node:assert/strict';
import { colleague, olivia, otto } from '../support/cast.ts';
import { claimIdOn, fileClaim, fillIn, press, textOf, verbsOn } from '../support/file-claim.ts';
import {
  businessApplicationsUsage,
  type Filing,
  microsoft365Usage,
  presales,
  revenueAssociation,
} from '../support/filing.ts';
import type { TeamsPerson } from '../support/teams/teams-person.ts';
import { startWholeBot, type WholeBot } from '../support/whole-bot.ts';

describe('Filing a claim by chatting', () => {
  let bot: WholeBot;
  let partner: TeamsPerson;

  beforeEach(async () => {
    bot = await startWholeBot();
    partner = bot.teams.person(olivia);
    await partner.installs();
  });
  afterEach(() => bot.end());

  it('greets a newcomer once, with what to do', () => {
    assert.equal(partner.sees().length, 1);
    assert.ok(verbsOn(partner.latest()).includes('claim.new'));
    assert.match(textOf(partner.latest()), /Olivia/);
  });

  const kinds: readonly (readonly [string, Filing, number])[] = [
    ['Microsoft 365 usage', microsoft365Usage, 7],
    ['Business Applications usage', businessApplicationsUsage, 7],
    ['Business Applications presales', presales, 7],
    ['Business Applications revenue association', revenueAssociation, 8],
  ];
  for (const [kind, filing, steps] of kinds) {
    it(`files a claim of ${kind} to the end`, async () => {
      const form = await fillIn(partner, filing);
      const review = textOf(form);
      assert.match(review, new RegExp(`${steps} of ${steps}`));
      for (const [, answers] of filing) {
        for (const [input, value] of Object.entries(answers)) {
          if (/Name$|Title$|Email$|mpnId|comments/.test(input)) assert.ok(review.includes(String(value)), input);
        }
      }
      assert.match(review, /statement-of-work\.txt/);
      await press(partner, form, 'claim.submit');
      assert.match(textOf(form), /Submitted/);
      await bot.settled();
      assert.match(textOf(form), /was submitted/);
      assert.ok(!verbsOn(form).includes('draft.next'));
    });
  }

  it('keeps one message for the whole form', async () => {
    await fileClaim(partner, microsoft365Usage);
    // The welcome, the form, and the answer about the file.
    assert.equal(partner.sees().length, 3);
  });

  it('pre-fills the partner’s contact from Teams', async () => {
    const form = await fillIn(partner, microsoft365Usage.slice(0, 4));
    assert.match(JSON.stringify(form), /olivia@partner\.example/);
  });

  it('redraws a wrong step with the person’s own values and a message at the field, and saves nothing', async () => {
    const form = await fillIn(partner, microsoft365Usage.slice(0, 1));
    const card = await press(partner, form, 'draft.next', { claimName: 'Kept', mpnId: '12a' });
    const drawn = JSON.stringify(card);
    assert.match(drawn, /"Kept"/);
    assert.match(drawn, /"12a"/);
    assert.match(drawn, /digits/i);
    await press(partner, form, 'draft.next', { claimName: 'Kept', mpnId: '12' });
    assert.match(textOf(form), /3 of 7/);
  });

  it('asks on when a choice brings up another question, without reproach', async () => {
    await partner.says('new claim');
    const form = partner.latest();
    const card = await press(partner, form, 'draft.next', { solutionArea: 'business-applications' });
    const drawn = JSON.stringify(card);
    assert.match(drawn, /"id":"activities"/);
    assert.match(drawn, /"id":"purchaseChannel"/);
    assert.match(textOf(form), /1 of/);
  });

  it('stops the CSP purchase channel with its reason', async () => {
    await partner.says('new claim');
    const form = partner.latest();
    const csp = { solutionArea: 'business-applications', activities: 'usage', purchaseChannel: 'csp' };
    await press(partner, form, 'draft.next', csp);
    assert.match(textOf(form), /Volume Licensing/);
    assert.match(textOf(form), /1 of/);
  });

  it('explains a tenant ID that is not the domain’s, and does not go on', async () => {
    const form = await fillIn(partner, microsoft365Usage.slice(0, 2));
    const wrong = { customerDomain: 'contoso.com', customerTenantId: '99999999-2222-4333-8444-555555555555' };
    await press(partner, form, 'draft.next', wrong);
    assert.match(textOf(form), /3 of 7/);
    assert.match(textOf(form), /6f2b1c7e-0d3a-4a55-9a51-2f6b0e9d1001/);
  });

  it('goes on with an unknown domain, marked as not verified', async () => {
    const form = await fillIn(partner, microsoft365Usage.slice(0, 2));
    const unknown = { customerDomain: 'example.org', customerTenantId: '99999999-2222-4333-8444-555555555555' };
    await press(partner, form, 'draft.next', unknown);
    assert.match(textOf(form), /4 of 7/);
    assert.match(textOf(form), /not verified/i);
  });

  it('keeps answers on Back, also those that are not right yet', async () => {
    const form = await fillIn(partner, microsoft365Usage.slice(0, 1));
    await press(partner, form, 'draft.back', { claimName: 'Typed', mpnId: 'not digits' });
    assert.match(textOf(form), /1 of 7/);
    const again = JSON.stringify(await press(partner, form, 'draft.next'));
    assert.match(again, /"Typed"/);
    assert.match(again, /"not digits"/);
  });

  it('edits one step from the review page and returns there', async () => {
    const form = await fillIn(partner, microsoft365Usage);
    await press(partner, form, { verb: 'draft.edit', data: { step: 'partner' } });
    assert.match(textOf(form), /2 of 7/);
    await press(partner, form, 'draft.next', { claimName: 'Renamed', mpnId: '42' });
    assert.match(textOf(form), /7 of 7/);
    assert.match(textOf(form), /Renamed/);
  });

  it('saves and closes, and resumes on another day after a restart', async () => {
    const form = await fillIn(partner, microsoft365Usage.slice(0, 2));
    const id = claimIdOn(form);
    await press(partner, form, 'draft.close', { customerDomain: 'half' });
    assert.ok(verbsOn(form).includes('draft.resume'));
    await bot.restart();
    await bot.advance({ hours: 72 });
    await partner.says(`resume ${id}`);
    assert.match(textOf(partner.latest()), /3 of 7/);
    assert.match(JSON.stringify(partner.latest().card), /"half"/);
  });

  it('keeps several drafts side by side and offers the older ones', async () => {
    await partner.says('new claim');
    const first = claimIdOn(partner.latest());
    await press(partner, partner.latest(), 'draft.next', { solutionArea: 'microsoft-365' });
    await partner.says('new claim');
    const second = partner.latest();
    assert.notEqual(claimIdOn(second), first);
    assert.match(textOf(second), new RegExp(first));
    assert.ok(verbsOn(second).includes('draft.resume'));
    assert.match(textOf(second), /1 of/);
  });

  it('shows a claim in the list, its card and its history afterwards', async () => {
    const id = claimIdOn(await fileClaim(partner, microsoft365Usage));
    await partner.says('my claims');
    assert.match(textOf(partner.latest()), new RegExp(id));
    await partner.says(`status ${id}`);
    assert.match(textOf(partner.latest()), /Submitted/);
    await partner.says(`history ${id}`);
    assert.match(textOf(partner.latest()), /Olivia Owner/);
  });

  it('offers no change of a submitted claim, and refuses a card from before', async () => {
    const form = await fillIn(partner, microsoft365Usage);
    const before = { ...form, answered: null, card: structuredClone(form.answered ?? form.card) };
    await press(partner, form, 'claim.submit');
    await partner.presses(before, { verb: 'draft.edit', data: { step: 'partner' } });
    assert.match(JSON.stringify(before.answered), /Submitted/);
    await partner.says(`history ${claimIdOn(form)}`);
    // Once in the history, once as the claim's status.
    assert.equal(textOf(partner.latest()).match(/submitted/gi)?.length, 2);
  });

  it('lets a press that comes twice or late change nothing and says why', async () => {
    const form = await fillIn(partner, microsoft365Usage.slice(0, 1));
    const before = { ...form, answered: null, card: structuredClone(form.answered ?? form.card) };
    await press(partner, form, 'draft.next', { claimName: 'First', mpnId: '1' });
    await partner.presses(before, 'draft.next', { claimName: 'Second', mpnId: '2' });
    const late = JSON.stringify(before.answered);
    assert.match(late, /nothing was changed/i);
    assert.match(late, /3 of 7/);
  });

  it('refuses another firm’s press on the card and does not show the claim', async () => {
    const form = await fillIn(partner, microsoft365Usage);
    const stranger = bot.teams.person(otto);
    await stranger.installs();
    const card = JSON.stringify(await stranger.presses({ ...form }, 'claim.submit'));
    assert.doesNotMatch(card, /Contoso/);
    await partner.says(`status ${claimIdOn(form)}`);
    assert.match(textOf(partner.latest()), /Editing/);
  });

  it('refuses the same customer and product a second time and links the claim that is there', async () => {
    const first = claimIdOn(await fileClaim(partner, microsoft365Usage));
    // Said at the products first, and gone on from there.
    const second = await fillIn(partner, [
      ...microsoft365Usage.slice(0, 4),
      ['products', {}],
      ...microsoft365Usage.slice(4),
    ]);
    await partner.presses(second, 'claim.submit');
    assert.match(textOf(second), new RegExp(first));
    assert.match(textOf(second), /7 of 7/);
  });

  it('withdraws with a reason', async () => {
    const form = await fileClaim(partner, microsoft365Usage);
    await partner.presses(form, 'claim.withdraw');
    await partner.presses(form, 'claim.withdraw', { reason: '  ' });
    assert.ok(verbsOn(form).includes('claim.withdraw'));
    await press(partner, form, 'claim.withdraw', { reason: 'Filed for the wrong tenant' });
    assert.match(textOf(form), /Withdrawn/);
    assert.match(textOf(form), /wrong tenant/);
  });

  it('discards a draft after a question', async () => {
    const form = await fillIn(partner, microsoft365Usage.slice(0, 1));
    await partner.presses(form, 'draft.discard');
    await press(partner, form, { verb: 'draft.discard', data: { confirm: 'yes' } });
    assert.match(textOf(form), /Discarded/);
  });

  it('hands a claim over to a colleague, who is told', async () => {
    const carl = bot.teams.person(colleague);
    await carl.installs();
    const form = await fileClaim(partner, microsoft365Usage);
    const id = claimIdOn(form);
    await partner.presses(form, 'claim.hand-over');
    await press(partner, form, 'claim.hand-over', { assignee: colleague.id });
    assert.match(textOf(form), /Carl Colleague/);
    await bot.settled();
    assert.match(textOf(carl.latest()), new RegExp(id));
  });

  it('turns a wish for another programme away to the co-op process', async () => {
    for (const wish of ['new claim for Surface', 'I want to file a CSP claim', 'hosting co-op']) {
      await partner.says(wish);
      assert.match(textOf(partner.latest()), /co-op/i, wish);
    }
  });

  it('answers in the person’s language', async () => {
    await partner.says('language hu');
    await partner.says('új igénylés');
    assert.match(textOf(partner.latest()), /Megoldási terület/);
    assert.doesNotMatch(textOf(partner.latest()), /Next|Back|claim/);
  });

  it('carries nothing out for a client that refreshes a card by itself', async () => {
    const form = await fillIn(partner, microsoft365Usage);
    await partner.refreshes(form, 'claim.submit');
    await partner.says(`status ${claimIdOn(form)}`);
    assert.match(textOf(partner.latest()), /Editing/);
  });

  it('takes an old client’s Submit', async () => {
    await partner.says('new claim');
    const form = partner.latest();
    await partner.pressesAsOldClient(form, 'draft.next', { solutionArea: 'microsoft-365', activities: 'usage' });
    await bot.settled();
    assert.match(textOf(form), /2 of 7/);
  });
});
