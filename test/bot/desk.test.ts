import assert from 'node:assert/strict';
import { createDesk, type Desk, type DeskOrder } from '../../bot/desk.ts';
import type { Claim } from '../../claims/claim.ts';
import type { Store } from '../../storage/store.ts';
import {
  aClaim,
  aContext,
  aDraft,
  admin,
  anAdmin,
  aPartner,
  aPerson,
  aReviewer,
  otherFirm,
  owner,
  someDetails,
} from '../support/build-claim.ts';
import { temporaryStore } from '../support/temporary-store.ts';

describe('The desk', () => {
  let store: Store;
  let end: () => Promise<void>;
  let desk: Desk;
  let commits: { claim: Claim; order: DeskOrder }[];

  const keep = async (claim: Claim) => store.claims.save({ claim, basedOn: 0, events: [], notices: [] });

  beforeEach(async () => {
    ({ store, end } = await temporaryStore());
    commits = [];
    desk = createDesk({ claims: store.claims, context: () => aContext() });
    desk.onCommitted((commit) => commits.push(commit));
  });
  afterEach(() => end());

  it('commits events, claim and notices together, and tells of it once', async () => {
    await keep(aDraft());
    const result = await desk.run({ claimId: 'CPOR-000001', command: { type: 'SubmitClaim' }, actor: anAdmin() });
    assert.ok(result.ok);
    const stored = await store.claims.load('CPOR-000001');
    assert.equal(stored?.claim.status, 'submitted');
    assert.deepEqual(
      stored?.events.map(({ type }) => type),
      ['ClaimSubmitted'],
    );
    assert.ok(stored?.notices.some(({ audience }) => audience === 'desk'));
    assert.equal(commits.length, 1);
  });

  it('refuses a card of another version, names the last change and changes nothing', async () => {
    await keep(aDraft());
    const first = { type: 'AskAdmin' } as const;
    await desk.run({ claimId: 'CPOR-000001', command: first, actor: aPartner() });
    const late = { claimId: 'CPOR-000001', command: { type: 'DiscardDraft' }, actor: aPartner(), version: 3 } as const;
    const result = await desk.run(late);
    assert.ok(!result.ok);
    assert.equal(result.refusal.refused, 'claim-moved-on');
    assert.equal(result.refusal.lastChange?.type, 'AdminAsked');
    assert.equal((await store.claims.load('CPOR-000001'))?.claim.status, 'editing');
  });

  it('calls the last change a withdrawal where the partner withdrew', async () => {
    await keep(aClaim('submitted'));
    const withdraw = { type: 'WithdrawClaim', reason: 'A mistake.' } as const;
    await desk.run({ claimId: 'CPOR-000001', command: withdraw, actor: aPartner() });
    const late = await desk.run({ claimId: 'CPOR-000001', command: withdraw, actor: aPartner(), version: 1 });
    assert.ok(!late.ok);
    assert.equal(late.refusal.lastChange?.type, 'ClaimWithdrawn');
  });

  it('tells a stranger the same of a claim that is and of one that is not', async () => {
    await keep(aDraft());
    const stranger = anAdmin(aPerson({ id: 'bbbbbbbb-0000-4000-8000-000000000001', tenantId: otherFirm }));
    for (const actor of [stranger, aReviewer()]) {
      for (const claimId of ['CPOR-000001', 'CPOR-000999']) {
        const result = await desk.run({ claimId, command: { type: 'DiscardDraft' }, actor });
        assert.deepEqual(result, { ok: false, refusal: { refused: 'not-your-claim' }, claim: null });
      }
    }
  });

  it('lets one of twenty racing presses win and shows the others the claim as it is', async () => {
    await keep(aDraft());
    const press = { claimId: 'CPOR-000001', command: { type: 'SubmitClaim' }, actor: anAdmin(), version: 3 } as const;
    const results = await Promise.all(Array.from({ length: 20 }, () => desk.run(press)));
    assert.equal(results.filter(({ ok }) => ok).length, 1);
    for (const result of results) {
      if (!result.ok) assert.equal(result.claim?.status, 'submitted');
    }
    assert.equal((await store.claims.load('CPOR-000001'))?.events.length, 1);
  });

  it('refuses the second of two claims of one firm on one key that race to be submitted', async () => {
    await keep(aDraft());
    await keep(aDraft({ id: 'CPOR-000002' }));
    const results = await Promise.all(
      ['CPOR-000001', 'CPOR-000002'].map((claimId) =>
        desk.run({ claimId, command: { type: 'SubmitClaim' }, actor: anAdmin() }),
      ),
    );
    const refused = results.flatMap((result) => (result.ok ? [] : [result.refusal]));
    assert.equal(refused.length, 1);
    assert.equal(refused[0]?.refused, 'own-duplicate');
  });

  it('flags another firm’s claim on the same key and refuses nothing', async () => {
    await keep(aDraft());
    const theirs = aPerson({ id: 'bbbbbbbb-0000-4000-8000-000000000001', tenantId: otherFirm });
    await keep(aDraft({ id: 'CPOR-000002', owner: theirs, draftedBy: theirs, details: someDetails() }));
    await desk.run({ claimId: 'CPOR-000001', command: { type: 'SubmitClaim' }, actor: anAdmin() });
    const result = await desk.run({
      claimId: 'CPOR-000002',
      command: { type: 'SubmitClaim' },
      actor: anAdmin(theirs),
    });
    assert.ok(result.ok);
    assert.deepEqual(result.claim.competing, ['CPOR-000001']);
  });

  it('remembers the Teams activity with the commit', async () => {
    await keep(aDraft());
    const command = { type: 'AskAdmin' } as const;
    await desk.run({ claimId: 'CPOR-000001', command, actor: aPartner(owner), turn: 'chat|activity-1' });
    assert.equal(await store.claims.claimOfTurn('chat|activity-1'), 'CPOR-000001');
  });

  it('shows a draft to its owner and the firm’s admins only', async () => {
    await keep(aDraft());
    assert.ok(await desk.view('CPOR-000001', aPartner(owner)));
    assert.ok(await desk.view('CPOR-000001', anAdmin(admin)));
    assert.equal(await desk.view('CPOR-000001', aReviewer()), null);
    assert.equal(await desk.view('CPOR-000001', aPartner(aPerson())), null);
  });
});
