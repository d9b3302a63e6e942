import assert from 'node:assert/strict';
import { stepIds } from '../../claims/steps.ts';
import type { Store } from '../../storage/store.ts';
import { monday, otherFirm } from '../support/build-claim.ts';
import { adam, connie, olivia, otto, rita } from '../support/cast.ts';
import { incentivesAdmins, reviewers, waitingFile } from '../support/desk-presses.ts';
import { statementOfWork } from '../support/file-claim.ts';
import { type RawPresser, rawPresser } from '../support/raw-press.ts';
import { claimData, personOf, seedClaim } from '../support/specimen-claims.ts';
import { startWholeBot, type WholeBot } from '../support/whole-bot.ts';

const atStep = (step: 'partner' | 'review') => ({
  form: { version: 1, step, returnToReview: false, unaccepted: {} } as const,
});

describe('What a press carries beyond what its card has', () => {
  let bot: WholeBot;
  let presser: RawPresser;
  const ids = { draft: '', onReview: '', smuggled: '', submitted: '', drafted: '', handedOver: '', attached: '' };

  const seed = async (store: Store): Promise<void> => {
    ids.draft = await seedClaim(store, 'editing', atStep('partner'));
    ids.onReview = await seedClaim(store, 'editing', atStep('review'));
    ids.smuggled = await seedClaim(store, 'editing', atStep('partner'));
    ids.submitted = await seedClaim(store, 'submitted');
    ids.drafted = await seedClaim(store, 'submitted', { draftedBy: personOf(rita), answeredBy: [] });
    ids.handedOver = await seedClaim(store, 'submitted', { submittedBy: personOf(rita), answeredBy: [] });
    ids.attached = await seedClaim(store, 'submitted');
    const file = { id: waitingFile(otto, ids.attached), name: 'more.txt', type: 'txt', receivedAt: monday };
    await store.waitingFiles.add(
      otto,
      { ...file, documentId: file.id, ...(await store.documents.put(file.id, statementOfWork)) },
      20,
    );
  };

  before(async () => {
    bot = await startWholeBot({ REVIEWERS: reviewers, INCENTIVES_ADMINS: incentivesAdmins }, seed);
    presser = await rawPresser(bot.teams);
  });
  after(() => bot.end());

  const unchanged = async (
    claimId: string,
    press: () => Promise<unknown>,
    what = 'something changed',
  ): Promise<void> => {
    const before = await bot.stored(claimId);
    await press();
    assert.deepEqual(await bot.stored(claimId), before, what);
  };

  for (const verb of ['draft.next', 'draft.back', 'draft.close'] as const) {
    it(`takes no answers by ${verb} of a step at which the draft does not stand`, async () => {
      for (const step of stepIds.filter((one) => one !== 'partner')) {
        const data = { claimId: ids.draft, version: 3, step, claimName: 'Elsewhere', products: 'yammer' };
        await unchanged(ids.draft, () => presser.press(olivia, { verb, data }), step);
      }
    });
  }

  it('opens no step that the claim’s kind does not ask', async () => {
    const data = { claimId: ids.onReview, version: 3, step: 'revenue' };
    await unchanged(ids.onReview, () => presser.press(olivia, { verb: 'draft.edit', data }));
  });

  it('goes nowhere by Next from the review page, which has no Next', async () => {
    const data = { claimId: ids.onReview, version: 3, step: 'review' };
    await unchanged(ids.onReview, () => presser.press(olivia, { verb: 'draft.next', data }));
  });

  it('takes from a step its own answers and nothing else', async () => {
    const smuggled = {
      status: 'approved',
      owner: 'Otto Other',
      customerTenantId: 'eeeeeeee-0000-4000-8000-000000000000',
      customerDomain: 'other.example',
      products: 'yammer',
      tenantVerification: 'verified',
      files: 'none',
      notes: 'none',
    };
    const { claim: before } = await bot.stored(ids.smuggled);
    const data = { claimId: ids.smuggled, version: 3, step: 'partner', claimName: 'Mine', mpnId: '42', ...smuggled };
    await presser.press(olivia, { verb: 'draft.next', data });
    const { claim } = await bot.stored(ids.smuggled);
    assert.deepEqual(claim.details, { ...before.details, claimName: 'Mine', mpnId: '42' });
    assert.deepEqual([claim.status, claim.owner, claim.files], [before.status, before.owner, before.files]);
  });

  it('knows no claim, and grows no powers, by the prototype of its data', async () => {
    const own = `{"claimId":"${ids.submitted}","version":3,"isReviewer":true,"comment":"x"}`;
    for (const verb of ['review.start', 'review.note', 'claim.withdraw', 'info.answer']) {
      for (const key of ['__proto__', 'constructor', 'prototype']) {
        const forge = (json: string) => json.replace('"DATA"', `{"${key}":${own}}`);
        await unchanged(ids.submitted, () => presser.pressText(rita, { verb, data: 'DATA' }, forge), `${verb} ${key}`);
        await unchanged(ids.submitted, () => presser.pressText(otto, { verb, data: 'DATA' }, forge), `${verb} ${key}`);
      }
    }
    assert.equal(Reflect.get({}, 'isReviewer'), undefined);
    assert.equal(Reflect.get({}, 'claimId'), undefined);
  });

  it('takes nobody’s word for who they are', async () => {
    const data = { claimId: ids.submitted, version: 3, reason: 'x', comment: 'x', actor: rita, isReviewer: true };
    const person = { from: rita, tenantId: rita.tenantId, tenant: { id: rita.tenantId } };
    for (const verb of ['review.start', 'review.note', 'claim.withdraw', 'claim.view']) {
      await unchanged(ids.submitted, async () => {
        const { json } = await presser.press(otto, { verb, data: { ...data, ...person } });
        assert.doesNotMatch(json, claimData);
      });
    }
  });

  it('takes nobody for the owner who has the owner’s object id in another tenant', async () => {
    for (const person of [olivia, adam]) {
      for (const verb of ['claim.withdraw', 'claim.view', 'claim.history', 'claim.hand-over']) {
        await unchanged(ids.submitted, async () => {
          const data = { claimId: ids.submitted, version: 3, reason: 'x' };
          const { json } = await presser.press({ ...person, tenantId: otherFirm }, { verb, data });
          assert.doesNotMatch(json, claimData);
        });
      }
    }
  });

  it('lets no reviewer decide a claim that they drafted or submitted', async () => {
    for (const claimId of [ids.drafted, ids.handedOver]) {
      await unchanged(claimId, async () => {
        const { text } = await presser.press(rita, { verb: 'review.start', data: { claimId, version: 3 } });
        assert.match(text, /You worked on this claim/);
      });
    }
  });

  it('gives nobody’s waiting file to somebody else’s claim', async () => {
    const data = { claimId: ids.attached, fileIds: waitingFile(otto, ids.attached) };
    for (const person of [olivia, adam, connie, otto]) {
      await unchanged(ids.attached, () => presser.press(person, { verb: 'poe.attach', data }), person.name);
    }
  });
});
