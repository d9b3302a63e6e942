import assert from 'node:assert/strict';
import { historyCard } from '../../../cards/claim/history-card.ts';
import { defaultCatalogue as catalogue } from '../../../claims/catalogue.ts';
import type { ClaimFactType } from '../../../claims/event.ts';
import { aClaim, monday } from '../../support/build-claim.ts';
import { buttonsOf, checkCard, linesOf } from '../../support/check-card.ts';
import { everyEvent } from '../../support/every-event.ts';
import { english, nasty, readers } from '../every-reader.ts';

const claim = aClaim('official');
const pageOf = (events = everyEvent(), overrides: Partial<Parameters<typeof historyCard>[0]> = {}) =>
  historyCard({ reader: english, catalogue, claim, events, page: 0, pageCount: 1, ...overrides });

describe('The history card', () => {
  for (const reader of readers)
    it(`is sound for every event, in ${reader.language}`, () => {
      for (const event of everyEvent(nasty))
        for (const showInternal of [false, true]) checkCard(pageOf([event], { reader, showInternal }), nasty);
    });

  for (const reader of readers)
    it(`keeps under Teams’ limit with a page of the longest comments, in ${reader.language}`, () => {
      checkCard(pageOf(everyEvent('漢'.repeat(2000)), { reader, showInternal: true }));
    });

  it('says what, who and when, as written', () => {
    const disputed = everyEvent(nasty).filter(({ type }) => type === 'ClaimDisputed');
    const lines = linesOf(pageOf(disputed));
    assert.ok(lines.includes('Rejection disputed'));
    assert.ok(lines.includes(nasty));
    assert.ok(lines.some((line) => /Olivia Owner · Mon,? 2 Nov 2026, 10:00/.test(line)));
  });

  it('keeps notes and other claims’ numbers from the partner', () => {
    for (const event of everyEvent()) {
      const shown = JSON.stringify(pageOf([event]));
      assert.ok(!shown.includes('secret'), event.type);
      assert.ok(!shown.includes('CPOR-000777'), event.type);
    }
  });

  it('keeps reminders from the partner that went to the reviewers, or to nobody', () => {
    const kinds = ['answer-half-time', 'answer-last-day', 'decision-last-day'] as const;
    const events = kinds.map((kind, index) => ({
      type: 'ReminderDue' as const,
      id: kind,
      kind,
      ...(index === 0 && { overtaken: true as const }),
      at: monday,
      by: { kind: 'time' as const },
    }));
    const [answer, decision, unsent] = ['Answer to the information request', 'Decision', 'Not sent: no longer needed'];
    const about = (showInternal: boolean) =>
      linesOf(pageOf(events, { showInternal })).filter((line) => /^(Answer to|Decision)/.test(line));
    assert.deepEqual(about(false), [answer]);
    assert.deepEqual(about(true), [`${answer} · ${unsent}`, answer, decision]);
  });

  it('shows them to a reviewer', () => {
    const internal = everyEvent().filter(({ type }) => type === 'NoteAdded' || type === 'CompetingClaimFound');
    const lines = linesOf(pageOf(internal, { showInternal: true }));
    assert.ok(lines.includes('secret A comment.') && lines.includes('CPOR-000777'));
  });

  it('names a reviewer and products as people know them', () => {
    const detailOf = (type: ClaimFactType, reader = english): string =>
      linesOf(
        pageOf(
          everyEvent().filter((event) => event.type === type),
          { reader, showInternal: true },
        ),
      ).join('\n');
    for (const reader of readers) assert.match(detailOf('ReviewerAssigned', reader), /^Rita Reviewer$/m);
    assert.match(detailOf('ProductsExpired'), /^Microsoft Teams$/m);
    assert.match(detailOf('SubscriptionEndChanged'), /^Power BI · 30 June 2027$/m);
  });

  it('turns the pages', () => {
    const pages = (page: number) =>
      buttonsOf(pageOf([], { page, pageCount: 3 }))
        .filter(({ verb }) => verb === 'claim.history')
        .map(({ title, data }) => [title, data]);
    const to = (page: number) => ({ claimId: claim.id, page });
    assert.deepEqual(pages(0), [['Older', to(1)]]);
    assert.deepEqual(pages(1), [
      ['Newer', to(0)],
      ['Older', to(2)],
    ]);
    assert.deepEqual(pages(2), [['Newer', to(1)]]);
  });
});
