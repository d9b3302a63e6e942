import assert from 'node:assert/strict';
import { type Language, languages } from '../../cards/languages/language.ts';
import { dayText, deadlineText, isoDateText, momentText } from '../../cards/when.ts';

const reader = (language: Language, timeZone = 'Europe/Budapest') => ({ language, timeZone });
const at = '2026-11-24T22:59:59Z';

describe('A deadline', () => {
  it('has weekday and time in the reader’s language and zone', () => {
    assert.match(deadlineText(at, reader('en')), /^Tuesday,? 24 November, 23:59 \(your time\)$/);
    assert.match(deadlineText(at, reader('hu')), /november 24\., kedd.*23:59/);
    assert.match(deadlineText(at, reader('tr', 'Europe/Istanbul')), /25 Kasım.*Çarşamba.*01:59/);
  });

  it('is in UTC, and says so, where the reader’s zone is not known', () => {
    assert.match(
      deadlineText(at, reader('en', 'Central Europe Standard Time')),
      /^Tuesday,? 24 November, 22:59 \(UTC\)$/,
    );
  });
});

describe('A time where others read along', () => {
  it('names its zone, and is nobody’s own, in every language', () => {
    for (const language of languages) {
      const shared = { ...reader(language), isShared: true } as const;
      for (const text of [deadlineText(at, shared), momentText(at, shared)]) {
        assert.match(text, /23:59 \(Europe\/Budapest\)$/);
        assert.doesNotMatch(text, /your|Ön|yerel/);
      }
    }
  });

  it('names UTC where the reader’s own zone is not known', () => {
    assert.match(deadlineText(at, reader('en', 'UTC')), /22:59 \(UTC\)$/);
  });
});

describe('A moment of the past', () => {
  it('has the year', () => {
    assert.match(momentText(at, reader('en')), /^Tue,? 24 Nov 2026, 23:59$/);
  });
});

describe('A day', () => {
  it('is the reader’s for an instant', () => {
    assert.equal(dayText(at, reader('en', 'Asia/Tokyo')), '25 November 2026');
  });
  it('is the same everywhere for a date', () => {
    assert.equal(isoDateText('2026-11-24', reader('en', 'Pacific/Auckland')), '24 November 2026');
    assert.equal(isoDateText('soon', reader('en')), 'soon');
  });
});
