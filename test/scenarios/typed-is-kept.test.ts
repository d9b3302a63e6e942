import assert from 'node:assert/strict';
import type { Store } from '../../storage/store.ts';
import { aFile, reviewer } from '../support/build-claim.ts';
import { adam, olivia, rita, ruben } from '../support/cast.ts';
import { partsOf, verbsOf } from '../support/check-card.ts';
import { incentivesAdmins, reviewers } from '../support/desk-presses.ts';
import { statementOfWork, textOf, verbsOn } from '../support/file-claim.ts';
import { type Pressed, type RawPresser, rawPresser } from '../support/raw-press.ts';
import { seedClaim } from '../support/specimen-claims.ts';
import { seenCard } from '../support/teams/conversations.ts';
import { startWholeBot, type WholeBot } from '../support/whole-bot.ts';

const inputValue = ({ card }: Pressed, id: string): unknown => partsOf(card).find((part) => part.id === id)?.value;
const unsent = [aFile({ id: 'poe-1' }), aFile({ id: 'poe-2', name: 'draft.pdf', unsent: true })];
const evidence = { form: { version: 1, step: 'evidence', returnToReview: false, unaccepted: {} } } as const;

describe('What is typed in a form', () => {
  let bot: WholeBot;
  let presser: RawPresser;
  const ids = { rejected: '', asked: '', draft: '', assigned: '', review: '', submitted: '' };
  const at = async (claimId: string) => ({ claimId, version: (await bot.stored(claimId)).claim.version });

  beforeEach(async () => {
    const seed = async (store: Store): Promise<void> => {
      ids.rejected = await seedClaim(store, 'rejected');
      ids.asked = await seedClaim(store, 'partner-action-required', { files: unsent });
      ids.draft = await seedClaim(store, 'editing', { ...evidence, files: unsent });
      ids.assigned = await seedClaim(store, 'under-review', { assignee: reviewer });
      ids.review = await seedClaim(store, 'under-review', { answeredBy: [] });
      ids.submitted = await seedClaim(store, 'submitted');
    };
    bot = await startWholeBot({ REVIEWERS: reviewers, INCENTIVES_ADMINS: incentivesAdmins }, seed);
    presser = await rawPresser(bot.teams);
  });
  afterEach(() => bot.end());

  it('stays when a dispute is refreshed, and the file that came since is there', async () => {
    const partner = bot.teams.person(adam);
    await partner.installs();
    await partner.says(`dispute ${ids.rejected}`);
    const form = partner.latest();
    assert.doesNotMatch(JSON.stringify(seenCard(form)), /second\.txt/);
    const before = (await bot.stored(ids.rejected)).claim.version;
    await partner.sendsFile('second.txt', statementOfWork, ids.rejected);
    await bot.settled();
    assert.equal((await bot.stored(ids.rejected)).claim.version, before);
    assert.match(JSON.stringify(seenCard(form)), /None yet/, 'the form is not replaced');
    await partner.presses(form, 'Refresh', { justification: 'half a sentence' });
    assert.match(JSON.stringify(seenCard(form)), /second\.txt/);
    assert.match(JSON.stringify(seenCard(form)), /half a sentence/);
    assert.equal((await bot.stored(ids.rejected)).claim.status, 'rejected');
    await partner.presses(form, 'Dispute', { justification: 'It is on page 3.' });
    assert.equal((await bot.stored(ids.rejected)).claim.status, 'disputed');
  });

  it('stays in the answer to a request when a file comes: the form is not replaced, and Refresh brings both together', async () => {
    const partner = bot.teams.person(olivia);
    await partner.installs();
    const request = { filled: 'yes', reasons: 'missing-products', comment: 'Which ones, please?' };
    await presser.press(ruben, { verb: 'review.request-info', data: { ...(await at(ids.review)), ...request } });
    await bot.settled();
    const form = partner.sees().find((message) => verbsOn(message).includes('info.answer')) ?? assert.fail();
    const { updates } = form;
    await partner.sendsFile('second.txt', statementOfWork, ids.review);
    await bot.settled();
    assert.equal(form.updates, updates);
    assert.doesNotMatch(textOf(form), /second\.txt/);
    await partner.presses(form, 'Refresh', { comment: 'half a sentence' });
    assert.match(textOf(form), /second\.txt/);
    assert.match(JSON.stringify(seenCard(form)), /half a sentence/);
    assert.equal((await bot.stored(ids.review)).claim.status, 'partner-action-required');
  });

  it('stays when a file is taken off beside it', async () => {
    const answer = await presser.press(adam, {
      verb: 'poe.remove',
      data: { claimId: ids.asked, fileId: 'poe-2', comment: 'half a sentence' },
    });
    assert.equal(inputValue(answer, 'comment'), 'half a sentence');
    assert.doesNotMatch(answer.json, /draft\.pdf/);
    const draft = await presser.press(adam, {
      verb: 'poe.remove',
      data: { claimId: ids.draft, fileId: 'poe-2', comments: 'half a sentence', poeSelfCheck: 'missing-products' },
    });
    assert.equal(inputValue(draft, 'comments'), 'half a sentence');
    assert.equal(inputValue(draft, 'poeSelfCheck'), 'missing-products');
    assert.doesNotMatch(draft.json, /draft\.pdf/);
    const { claim } = await bot.stored(ids.draft);
    assert.equal(claim.details.comments, 'half a sentence');
  });

  it('stays when somebody was faster and it may still be sent, and who was faster is said', async () => {
    const stale = await at(ids.submitted);
    await presser.press(rita, { verb: 'review.start', data: stale });
    const { version } = (await bot.stored(ids.submitted)).claim;
    assert.notEqual(version, stale.version, 'the claim has moved on');
    const told = await presser.press(adam, {
      verb: 'claim.withdraw',
      data: { ...stale, filled: 'yes', reason: 'Filed twice.' },
    });
    assert.equal(inputValue(told, 'reason'), 'Filed twice.');
    assert.match(told.text, /Rita Reviewer/);
    assert.ok(
      partsOf(told.card).some(
        ({ verb, data }) => verb === 'claim.withdraw' && JSON.stringify(data).includes(`"version":${version}`),
      ),
    );
    assert.equal((await bot.stored(ids.submitted)).claim.status, 'under-review');
  });

  it('is offered to a reviewer again when the claim is no longer to be decided', async () => {
    const stale = await at(ids.review);
    const request = { reasons: 'missing-products', comment: 'Which ones, please?' };
    await presser.press(ruben, { verb: 'review.request-info', data: { ...stale, filled: 'yes', ...request } });
    const late = await presser.press(rita, {
      verb: 'review.reject',
      data: { ...stale, filled: 'yes', reason: 'insufficient-poe', comment: 'No signature on page 3.' },
    });
    assert.ok(!verbsOf(late.card).includes('review.reject'));
    const next = await presser.press(rita, { verb: 'review.reject', data: await at(ids.assigned) });
    assert.match(next.json, /No signature on page 3\./);
  });

  it('is not taken for a release when nobody is chosen; Release has its own mark', async () => {
    const asked = await presser.press(rita, {
      verb: 'review.assign',
      data: { ...(await at(ids.assigned)), filled: 'yes', assignee: '' },
    });
    assert.match(asked.text, /Select a person\./);
    assert.equal((await bot.stored(ids.assigned)).claim.assignee?.id, reviewer.id);
    await presser.press(rita, { verb: 'review.assign', data: { ...(await at(ids.assigned)), assignee: '' } });
    assert.equal((await bot.stored(ids.assigned)).claim.assignee, undefined);
  });
});
