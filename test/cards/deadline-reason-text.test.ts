import assert from 'node:assert/strict';
import { claimCard } from '../../cards/claim/claim-card.ts';
import { deadlineReasonText } from '../../cards/deadline-reason-text.ts';
import { defaultCatalogue as catalogue } from '../../claims/catalogue.ts';
import type { DeadlineReason } from '../../claims/deadline-reason.ts';
import { aClaim } from '../support/build-claim.ts';
import { linesOf } from '../support/check-card.ts';
import { english, readers } from './every-reader.ts';

const thanksgiving: DeadlineReason = {
  unit: 'business-days',
  days: 5,
  country: 'US',
  holidays: ['2026-11-26'],
  workdays: [],
};

const expected = {
  en: {
    holiday: 'That is 5 business days; Thursday 26 November is a public holiday (United States).',
    plain: 'That is 1 business day.',
    workday: 'That is 5 business days; Saturday 12 December is a working day (Hungary).',
    dispute: 'That is 30 days.',
  },
  hu: {
    holiday: 'A határidő számítása: 5 munkanap; november 26., csütörtök munkaszüneti nap (Egyesült Államok).',
    plain: 'A határidő számítása: 1 munkanap.',
    workday: 'A határidő számítása: 5 munkanap; december 12., szombat munkanap (Magyarország).',
    dispute: 'A határidő számítása: 30 nap.',
  },
  tr: {
    holiday: 'Sürenin hesabı: 5 iş günü; 26 Kasım Perşembe resmi tatil (Amerika Birleşik Devletleri).',
    plain: 'Sürenin hesabı: 1 iş günü.',
    workday: 'Sürenin hesabı: 5 iş günü; 12 Aralık Cumartesi iş günü (Macaristan).',
    dispute: 'Sürenin hesabı: 30 gün.',
  },
} as const;

describe('The words for why a deadline falls where it does', () => {
  for (const reader of readers)
    it(`are whole sentences in ${reader.language}`, () => {
      const words = expected[reader.language];
      const text = (reason: Partial<DeadlineReason>) =>
        deadlineReasonText({ ...thanksgiving, ...reason } as DeadlineReason, reader);
      assert.equal(text({}), words.holiday);
      assert.equal(text({ days: 1, holidays: [] }), words.plain);
      assert.equal(text({ country: 'HU', holidays: [], workdays: ['2026-12-12'] }), words.workday);
      assert.equal(text({ unit: 'calendar-days', days: 30 }), words.dispute);
    });

  it('name the country of a region, and no more than three days', () => {
    const text = deadlineReasonText(
      { ...thanksgiving, country: 'GB-SCT', holidays: ['2026-12-25', '2026-12-28', '2027-01-01', '2027-01-04'] },
      english,
    );
    assert.equal(text.match(/public holiday \(United Kingdom\)/g)?.length, 3);
  });

  it('stand under the deadline on the claim’s card, and go with it once it has passed', () => {
    const linesAt = (now: string) => {
      const claim = aClaim('submitted');
      const card = claimCard({
        reader: english,
        catalogue,
        claim,
        commands: [],
        now: Temporal.Instant.from(now),
        why: thanksgiving,
      });
      return linesOf(card).join('\n');
    };
    assert.match(linesAt('2026-11-03T09:00:00Z'), /Review starts by .*\nThat is 5 business days/);
    assert.doesNotMatch(linesAt('2026-11-12T09:00:00Z'), /That is/);
  });
});
