import assert from 'node:assert/strict';
import fc from 'fast-check';
import { claimCard } from '../../../cards/claim/claim-card.ts';
import { defaultCatalogue as catalogue } from '../../../claims/catalogue.ts';
import { type Claim, endReasons, type RejectionReason, rejectionReasons } from '../../../claims/claim.ts';
import { claimStatuses } from '../../../claims/claim-status.ts';
import { commandsFor } from '../../../claims/transitions.ts';
import { aClaim, admin, anAdmin, aPartner, aReviewer, aRound, monday, someDetails } from '../../support/build-claim.ts';
import { buttonsOf, checkCard, linesOf, ofType, partsOf, verbsOf } from '../../support/check-card.ts';
import { english, nasty, readers } from '../every-reader.ts';

const now = Temporal.Instant.from(monday);
const uploadUrl = 'https://bot.example/poe/t';
const due = '2026-11-24T22:59:59Z';

const variations: readonly Claim[] = [
  ...claimStatuses.map((status) => aClaim(status)),
  ...rejectionReasons.map((reason) =>
    aClaim('rejected', { rejection: { reason, comment: nasty, at: monday, disputeUntil: due } }),
  ),
  ...endReasons.map((reason) => aClaim('ended', { reason, comment: nasty })),
  aClaim('editing', { details: {}, files: [], adminAskedAt: monday }),
  aClaim('submitted', { answered: true, competing: ['CPOR-000777'] }),
  aClaim('approved', { window: { state: 'awaiting-mail' } }),
  aClaim('approved', { window: { state: 'paused', why: 'bounced', pausedAt: monday }, contactInDoubt: 'bounced' }),
  aClaim('official', { subscriptionsEndAt: due }),
  aClaim('partner-action-required', { rounds: [aRound({ comment: nasty })] }),
];

const cardOf = (claim: Claim, actor = anAdmin(), reader = english) =>
  claimCard({ reader, catalogue, claim, now, commands: commandsFor(claim, actor) });

describe('The claim card', () => {
  for (const reader of readers)
    it(`is sound in every status and for everybody, in ${reader.language}`, () => {
      for (const claim of variations)
        for (const actor of [aPartner(), anAdmin(), aReviewer()]) {
          const named = { ...claim, details: { ...claim.details, claimName: nasty } };
          const note = { tone: 'good', message: { key: 'note.handed-over', values: { name: nasty } } } as const;
          const commands = commandsFor(claim, actor);
          checkCard(claimCard({ reader, catalogue, claim: named, now, commands, note }), nasty);
        }
    });

  it('says until when, in the reader’s time zone', () => {
    const shown = (timeZone: string) =>
      linesOf(cardOf(aClaim('under-review', { decisionDueAt: due }), anAdmin(), { language: 'en', timeZone })).join(
        '\n',
      );
    assert.match(shown('Europe/Budapest'), /Tuesday,? 24 November, 23:59 \(your time\)/);
    assert.match(shown('Asia/Tokyo'), /Wednesday,? 25 November, 07:59 \(your time\)/);
  });

  it('shows the status in a badge by style, never by colour', () => {
    const styles = claimStatuses.map((status) => {
      const badge = ofType(cardOf(aClaim(status)), 'Container').find(({ style }) => style !== undefined);
      return badge?.style;
    });
    assert.ok(styles.every((style) => ['emphasis', 'accent', 'good', 'warning', 'attention'].includes(`${style}`)));
    assert.ok(!JSON.stringify(cardOf(aClaim('official'))).includes('#'));
  });

  it('tells what was withdrawn or declined from what was rejected', () => {
    const rejection = { comment: '', at: monday } as const;
    const badge = (reason: RejectionReason) => {
      const card = cardOf(aClaim('rejected', { rejection: { ...rejection, reason } }));
      const container = ofType(card, 'Container').find(({ style }) => style !== undefined) ?? assert.fail();
      return [...linesOf(container), container.style];
    };
    assert.deepEqual(badge('partner-request'), ['Withdrawn', 'emphasis']);
    assert.deepEqual(badge('customer-declined'), ['Customer declined', 'attention']);
    assert.deepEqual(badge('insufficient-poe'), ['Rejected', 'attention']);
    const withdrawn = { ...rejection, reason: 'partner-request' } as const;
    for (const status of ['rejected', 'rejected-final'] as const)
      assert.doesNotMatch(linesOf(cardOf(aClaim(status, { rejection: withdrawn }))).join('\n'), /reject/i);
  });

  it('leads with the one main move, and marks what can’t be taken back', () => {
    const styled = (claim: Claim, wanted: string) =>
      buttonsOf(cardOf(claim))
        .filter(({ style }) => style === wanted)
        .map(({ verb }) => verb);
    assert.deepEqual(styled(aClaim('partner-action-required'), 'positive'), ['claim.answer']);
    assert.deepEqual(styled(aClaim('rejected'), 'positive'), ['claim.dispute']);
    assert.deepEqual(styled(aClaim('approved', { contactInDoubt: 'bounced' }), 'positive'), ['claim.correct-contact']);
    assert.deepEqual(styled(aClaim('official'), 'positive'), []);
    assert.deepEqual(styled(aClaim('official'), 'destructive'), ['claim.disassociate']);
    assert.deepEqual(styled(aClaim('submitted'), 'destructive'), ['claim.withdraw']);
  });

  it('has at most two buttons side by side, as a phone cuts the titles of more', () => {
    for (const claim of variations) {
      const card = claimCard({
        reader: english,
        catalogue,
        claim,
        now,
        commands: commandsFor(claim, anAdmin()),
        uploadUrl,
      });
      for (const { actions } of ofType(card, 'ActionSet')) assert.ok(Array.isArray(actions) && actions.length <= 2);
      assert.equal(ofType(card, 'Action.OpenUrl').length, 1);
    }
  });

  it('has buttons for what the person may do', () => {
    assert.deepEqual(verbsOf(cardOf(aClaim('editing'))), [
      'draft.resume',
      'claim.history',
      'claim.view',
      'draft.await-signature',
      'claim.hand-over',
      'draft.discard',
    ]);
    assert.ok(verbsOf(cardOf(aClaim('submitted'), aPartner())).includes('claim.withdraw'));
    assert.deepEqual(verbsOf(cardOf(aClaim('rejected-final'))), [
      'claim.history',
      'claim.view',
      'claim.partner-center-id',
    ]);
    assert.ok(!verbsOf(cardOf(aClaim('submitted'), aReviewer())).includes('claim.withdraw'));
  });

  it('never names another firm’s claim', () => {
    const claim = aClaim('under-review', { competing: ['CPOR-000777'], supersedes: ['CPOR-000777'] });
    const json = JSON.stringify(cardOf(claim));
    assert.ok(!json.includes('CPOR-000777'));
    assert.match(json, /a competing claim/);
  });

  it('says who submitted it', () => {
    assert.ok(linesOf(cardOf(aClaim('submitted'))).some((line) => line.startsWith(`${admin.name} · Mon`)));
  });

  it('shows any name as written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 100 }), (claimName) => {
        const card = cardOf(aClaim('submitted', { details: someDetails({ claimName }) }));
        const shown = partsOf(card).some(({ type, text }) => type === 'TextRun' && text === claimName);
        assert.ok(shown || claimName.length > 120);
      }),
      { numRuns: 200, seed: 7 },
    );
  });
});

describe('The claim card of a partner whom the desk has asked or refused', () => {
  it('leads to the answer, the dispute and the end of the association, for whom these are open', () => {
    const moves = (claim: Claim, actor = anAdmin()) => verbsOf(cardOf(claim, actor));
    assert.ok(moves(aClaim('partner-action-required'), aPartner()).includes('claim.answer'));
    assert.ok(moves(aClaim('rejected')).includes('claim.dispute'));
    assert.ok(!moves(aClaim('rejected'), aPartner()).includes('claim.dispute'));
    assert.ok(moves(aClaim('official')).includes('claim.disassociate'));
    assert.ok(!moves(aClaim('official'), aPartner()).includes('claim.disassociate'));
  });

  it('shows what is asked, with the comment whole and the products it concerns', () => {
    const comment = 'c'.repeat(2000);
    const shown = linesOf(cardOf(aClaim('partner-action-required', { rounds: [aRound({ comment })] })));
    assert.ok(shown.includes(`\n${comment}`));
    assert.match(shown.join('\n'), /Affected products\n\nMicrosoft Teams/);
  });

  it('tells who can dispute where the reader can’t', () => {
    const shown = (actor: ReturnType<typeof aPartner>) => linesOf(cardOf(aClaim('rejected'), actor)).join('\n');
    assert.match(shown(aPartner()), /Only an incentives admin at your company can dispute it/);
    assert.doesNotMatch(shown(anAdmin()), /Only an incentives admin at your company can dispute it/);
  });
});
