import assert from 'node:assert/strict';
import { channelCard } from '../../cards/channel/channel-card.ts';
import { claimCard } from '../../cards/claim/claim-card.ts';
import { claimListCard } from '../../cards/claim/claim-list-card.ts';
import { deskSentence } from '../../cards/review/desk-sentence.ts';
import { defaultCatalogue as catalogue } from '../../claims/catalogue.ts';
import type { Claim } from '../../claims/claim.ts';
import { aClaim, aFirm, owner } from '../support/build-claim.ts';
import { linesOf } from '../support/check-card.ts';
import { readers } from './every-reader.ts';

const inTime = Temporal.Instant.from('2026-11-09T20:00:00Z');
const late = Temporal.Instant.from('2026-11-11T09:00:00Z');

const claims: readonly Claim[] = [
  aClaim('submitted'),
  aClaim('submitted', { answered: true }),
  aClaim('under-review'),
  aClaim('disputed'),
];

/** What each language says of a date that is over, and of one that is ahead. */
const words = {
  en: {
    over: /was due/,
    ahead: /starts by|due by|Start the review by|Decide (on the answer )?by/,
  },
  hu: { over: /lejárt/, ahead: /legkésőbb|határideje: |eddig kell/ },
  tr: { over: /doldu/, ahead: /son tarih/i },
} as const;

describe('A date that reviewers have missed', () => {
  for (const reader of readers) {
    const { over, ahead } = words[reader.language];
    for (const claim of claims)
      it(`is promised nowhere (${claim.status}, ${reader.language})`, () => {
        const sentences = (now: Temporal.Instant): readonly string[] => [
          linesOf(claimCard({ reader, catalogue, claim, commands: [], now })).join('\n'),
          linesOf(channelCard({ reader, catalogue, claim, firm: aFirm(), muted: false, at: now })).join('\n'),
          deskSentence(claim, reader, now),
        ];
        for (const text of sentences(inTime)) {
          assert.match(text, ahead);
          assert.doesNotMatch(text, over);
        }
        for (const text of sentences(late)) assert.match(text, over);
      });

    it(`is called missed in a list (${reader.language})`, () => {
      const listed = {
        id: 'CPOR-000001',
        claimName: 'Rollout',
        customerDomain: 'contoso.example',
        status: 'submitted',
        dueAt: '2026-11-09T23:59:59Z',
        owner,
      } as const;
      const textAt = (now: Temporal.Instant) =>
        linesOf(claimListCard({ reader, now, claims: [listed], total: 1, status: 'all', more: false })).join('\n');
      assert.match(textAt(late), over);
      assert.doesNotMatch(textAt(inTime), over);
    });
  }
});
