import assert from 'node:assert/strict';
import { Template } from 'adaptivecards-templating/lib/template-engine.js';
import { spy } from 'sinon';
import type { Card } from '../../../cards/card.ts';
import { reviewCard } from '../../../cards/review/review-card.ts';
import { defaultCatalogue as catalogue } from '../../../claims/catalogue.ts';
import type { Claim, rejectionReasons } from '../../../claims/claim.ts';
import { type ClaimStatus, claimStatuses } from '../../../claims/claim-status.ts';
import { informationReasons } from '../../../claims/details.ts';
import { commandsFor } from '../../../claims/transitions.ts';
import {
  aClaim,
  aFile,
  aFirm,
  aPerson,
  aReviewer,
  monday,
  otherFirm,
  reviewer,
  someDetails,
} from '../../support/build-claim.ts';
import { buttonsOf, checkCard, linesOf, ofType, partsOf, verbsOf } from '../../support/check-card.ts';
import { english, nasty, readers } from '../every-reader.ts';
import { documentsOf, everything, pictures, reviewedClaims, urlOf } from './reviewed-claims.ts';

const now = Temporal.Instant.from('2026-11-05T12:00:00Z');
const late = Temporal.Instant.from('2026-11-20T12:00:00Z');

const other = (id: string, addedAt: string): Claim =>
  aClaim('official', {
    id,
    owner: aPerson({ tenantId: otherFirm, name: 'Otto Other' }),
    files: [aFile({ addedAt })],
    details: someDetails({ claimName: nasty, mpnId: '7654321', products: ['microsoft-teams'] }),
  });

type Extra = { readonly competing?: readonly Claim[]; readonly now?: Temporal.Instant };

const cardOf = (claim: Claim, extra: Extra = {}, reader = english): Card =>
  reviewCard({
    reader,
    catalogue,
    claim,
    firm: aFirm(),
    commands: commandsFor(claim, aReviewer()),
    documents: documentsOf(claim),
    competing: extra.competing ?? [],
    now: extra.now ?? now,
  });
const readingOf = (card: Card): string => linesOf(card).join('\n');

describe('The review card', () => {
  for (const reader of readers)
    it(`is sound whatever the claim, in ${reader.language}`, () => {
      const others = [other('CPOR-000777', monday), other('CPOR-000778', monday)];
      for (const claim of reviewedClaims)
        for (const at of [now, late])
          for (const competing of [[], others]) checkCard(cardOf(claim, { competing, now: at }, reader), nasty);
    });

  it('offers the decisions of each status, and nothing a claim does not allow', () => {
    const decisions = (claim: Claim) =>
      verbsOf(cardOf(claim)).filter((verb) => !['review.assign', 'review.note'].includes(`${verb}`));
    const always = ['claim.history', 'claim.view'];
    const expected: Partial<Record<ClaimStatus, readonly string[]>> = {
      submitted: ['review.start'],
      'under-review': ['review.approve', 'review.request-info', 'review.reject'],
      'partner-action-required': ['review.withdraw-request'],
      disputed: ['review.approve', 'review.reject'],
      official: ['review.end'],
    };
    for (const status of claimStatuses)
      assert.deepEqual(decisions(aClaim(status)), [...(expected[status] ?? []), ...always], status);
    assert.deepEqual(decisions(aClaim('submitted', { answered: true })), [
      'review.approve-answer',
      'review.ask-again',
      'review.reject',
      ...always,
    ]);
  });

  it('says which firm claims, with its contact, for every reader', () => {
    for (const reader of readers) {
      const text = readingOf(cardOf(aClaim('under-review'), {}, reader));
      assert.match(text, /Northwind Consulting · Olivia Owner, olivia@partner\.example/);
    }
  });

  it('shows the decisions after at most two flags, and the rest under them', () => {
    const { body } = cardOf(everything, { competing: [other('CPOR-000777', monday)], now: late });
    const elements = partsOf(body ?? []).filter((part) => Array.isArray(body) && body.includes(part));
    const decisions = elements.findIndex((element) => verbsOf(element).includes('review.approve-answer'));
    const flagLines = (parts: readonly (typeof elements)[number][]): number =>
      parts.filter(({ style }) => style !== undefined).flatMap(linesOf).length;
    assert.equal(flagLines(elements.slice(0, decisions)), 2);
    assert.equal(flagLines(elements.slice(decisions)), 5);
    assert.deepEqual(
      elements.slice(0, decisions).map(({ type }) => type),
      ['ColumnSet', 'Container', 'Container', 'TextBlock'],
    );
  });

  it('makes one decision the main one, and marks what destroys', () => {
    const stylesOf = (claim: Claim): readonly string[] =>
      buttonsOf(cardOf(claim)).flatMap(({ verb, style }) => (style === 'default' ? [] : [`${verb} ${style}`]));
    assert.deepEqual(stylesOf(aClaim('submitted')), ['review.start positive']);
    assert.deepEqual(stylesOf(aClaim('under-review')), ['review.approve positive', 'review.reject destructive']);
    assert.deepEqual(stylesOf(aClaim('disputed')), ['review.approve positive', 'review.reject destructive']);
    assert.deepEqual(stylesOf(aClaim('official')), ['review.end destructive']);
  });

  it('says in the badge what was withdrawn or declined', () => {
    const rejectedFor = (reason: (typeof rejectionReasons)[number]): string =>
      readingOf(cardOf(aClaim('rejected', { rejection: { reason, comment: '', at: monday } })));
    assert.match(rejectedFor('partner-request'), /^Withdrawn$/m);
    assert.match(rejectedFor('customer-declined'), /^Customer declined$/m);
  });

  it('folds each group of facts to a line, and a press on it shows them', () => {
    const card = cardOf(aClaim('under-review'));
    const hidden = partsOf(card).filter(({ isVisible }) => isVisible === false);
    assert.deepEqual(
      hidden.map(({ id }) => id),
      ['facts-customer', 'facts-programme', 'facts-products', 'facts-contacts', 'facts-partner'],
    );
    assert.match(readingOf(card), /▾ Contacts\n · Clara Customer · clara@contoso\.example/);
    const targets = ofType(card, 'Action.ToggleVisibility').flatMap(({ targetElements }) => targetElements ?? []);
    for (const { id } of hidden) assert.ok(targets.includes(id ?? null));
  });

  it('leaves open what the partner wants to be read', () => {
    const card = cardOf(aClaim('under-review', { details: someDetails({ comments: 'See page 3.' }) }));
    assert.equal(partsOf(card).find(({ id }) => id === 'facts-partner')?.isVisible, true);
  });

  it('names the tenant once', () => {
    const { customerTenantId } = someDetails();
    assert.equal(JSON.stringify(cardOf(aClaim('under-review'))).split(`${customerTenantId}`).length, 2);
  });

  it('is expanded twice at most, however much there is', () => {
    const expand = spy(Template.prototype, 'expand');
    try {
      cardOf(everything, { competing: [other('CPOR-000777', monday)] });
      assert.equal(expand.callCount, 2);
    } finally {
      expand.restore();
    }
  });

  it('upholds a rejection on a dispute where it rejects otherwise', () => {
    const titleOf = (claim: Claim) => buttonsOf(cardOf(claim)).find(({ verb }) => verb === 'review.reject')?.title;
    assert.equal(titleOf(aClaim('disputed')), 'Uphold rejection');
    assert.equal(titleOf(aClaim('under-review')), 'Reject the claim');
  });

  it('assigns to whoever presses, to another, or to nobody; to whoever presses only while nobody has it', () => {
    const assigned = (claim: Claim) =>
      buttonsOf(cardOf(claim)).flatMap(({ verb, data }) =>
        verb === 'review.assign' ? [partsOf(data ?? {})[0]?.assignee ?? null] : [],
      );
    assert.deepEqual(assigned(aClaim('submitted')), ['me', null]);
    assert.deepEqual(assigned(aClaim('submitted', { assignee: reviewer })), [null, '']);
    assert.deepEqual(assigned(aClaim('approved')), []);
  });

  it('draws no more buttons in a row than clients show', () => {
    for (const claim of reviewedClaims)
      for (const { actions } of ofType(cardOf(claim), 'ActionSet'))
        assert.ok(Array.isArray(actions) && actions.length <= 5);
  });

  it('gives each file as a link with type, size, hash, who and when', () => {
    const file = aFile({ id: 'poe-9', name: 'sow.pdf', size: 2048, sha256: `abcdef01${'2'.repeat(56)}` });
    const card = cardOf(aClaim('submitted', { files: [file] }));
    const link = ofType(card, 'TextRun').find(({ text }) => text === 'sow.pdf');
    assert.deepEqual(link?.selectAction, { type: 'Action.OpenUrl', url: urlOf('poe-9') });
    assert.match(readingOf(card), /PDF · 2 KB · SHA-256 abcdef01 · Olivia Owner, Mon, 2 Nov 2026, 10:00/);
  });

  it('links all twenty files of the fullest claim', () => {
    const card = cardOf(everything, { competing: [other('CPOR-000777', monday)] });
    assert.equal(ofType(card, 'Action.OpenUrl').length, everything.files.length);
  });

  it('draws pictures of the kinds that clients can, at most three', () => {
    const card = cardOf(aClaim('submitted', { files: pictures }));
    assert.deepEqual(
      ofType(card, 'Image').map(({ url }) => url),
      [3, 2, 1].map((index) => urlOf(pictures[index]?.id ?? '')),
    );
    assert.equal(ofType(cardOf(aClaim('submitted')), 'Image').length, 0);
  });

  it('flags what must not be overlooked', () => {
    const shown = readingOf(cardOf(everything, { now: late }));
    for (const flag of [
      /Overdue since/,
      /2 competing claims from other partners/,
      /Not verified/,
      /opted out of an earlier claim from this partner: CPOR-000009/,
      /CPOR-000777 will supersede this claim/,
      /answered information request 2/,
      /Re-association/,
    ])
      assert.match(shown, flag);
  });

  it('is overdue only when a reviewer’s own deadline has passed', () => {
    assert.doesNotMatch(readingOf(cardOf(aClaim('under-review'))), /Overdue/);
    assert.match(readingOf(cardOf(aClaim('under-review'), { now: late })), /Overdue/);
    assert.doesNotMatch(readingOf(cardOf(aClaim('partner-action-required'), { now: late })), /Overdue/);
  });

  /** In the right-hand column, the competing claim's. */
  const isMarkedBeside = (card: Card): boolean =>
    ofType(card, 'ColumnSet').some(({ columns }) => {
      const [, right] = Array.isArray(columns) ? columns : [];
      return JSON.stringify(right ?? null).includes('(newest)');
    });

  it('lays a competing claim beside this one and marks the newest PoE of all', () => {
    const claim = aClaim('under-review', { competing: ['CPOR-000777'] });
    const newer = readingOf(cardOf(claim, { competing: [other('CPOR-000777', '2026-11-04T09:00:00Z')] }));
    assert.match(newer, /This claim \(CPOR-000001\)/);
    assert.match(newer, /Otto Other/);
    assert.match(newer, /Overlapping products\n+Microsoft Teams/);
    assert.equal(newer.match(/\(newest\)/g)?.length, 1);
    assert.ok(isMarkedBeside(cardOf(claim, { competing: [other('CPOR-000777', '2026-11-04T09:00:00Z')] })));
    assert.ok(!isMarkedBeside(cardOf(claim, { competing: [other('CPOR-000777', '2026-10-01T09:00:00Z')] })));
  });

  it('shows the newest three notes and counts the rest', () => {
    const notes = ['first', 'second', 'third', 'fourth'].map((text) => ({ by: reviewer, at: monday, text }));
    const shown = readingOf(cardOf(aClaim('under-review', { notes })));
    assert.doesNotMatch(shown, /first/);
    assert.match(shown, /fourth[\s\S]*third[\s\S]*second[\s\S]*1 older note/);
  });

  it('says what the partner did not tick of the self-check', () => {
    const ticked = (poeSelfCheck: readonly (typeof informationReasons)[number][]) =>
      readingOf(cardOf(aClaim('submitted', { details: someDetails({ poeSelfCheck }) })));
    assert.equal(ticked(informationReasons).match(/✓/g)?.length, informationReasons.length);
    const shown = ticked(['missing-all-poe']);
    assert.equal(shown.match(/✓/g)?.length, 1);
    assert.equal(shown.match(/^– /gm)?.length, informationReasons.length - 1);
  });
});
