import assert from 'node:assert/strict';
import type { Card } from '../../../cards/card.ts';
import { answerReviewCard } from '../../../cards/review/answer-review-card.ts';
import { defaultCatalogue as catalogue } from '../../../claims/catalogue.ts';
import type { Claim } from '../../../claims/claim.ts';
import { commandsFor } from '../../../claims/transitions.ts';
import { aClaim, aFile, anAnsweredRound, aReviewer, aRound, monday } from '../../support/build-claim.ts';
import { checkCard, linesOf, verbsOf } from '../../support/check-card.ts';
import { english, nasty, readers } from '../every-reader.ts';
import { documentsOf, everything, reviewedClaims } from './reviewed-claims.ts';

const readingOf = (card: Card): string => linesOf(card).join('\n');

describe('The answer at the desk', () => {
  const answered = (overrides: Parameters<typeof anAnsweredRound>[0] = {}): Claim =>
    aClaim('submitted', {
      answered: true,
      files: [aFile({ id: 'old', name: 'old.pdf' }), aFile({ id: 'new', name: 'new.pdf' })],
      rounds: [aRound({ outcome: 'asked-again' }), anAnsweredRound({ number: 2, ...overrides })],
    });
  const answerCardOf = (claim: Claim, reader = english): Card =>
    answerReviewCard({
      reader,
      catalogue,
      claim,
      commands: commandsFor(claim, aReviewer()),
      documents: documentsOf(claim),
      now: Temporal.Instant.from(monday),
    });

  for (const reader of readers)
    it(`is sound in ${reader.language}`, () => {
      for (const claim of [everything, answered(), aClaim('under-review'), ...reviewedClaims])
        checkCard(answerCardOf(claim, reader), nasty);
    });

  it('shows request and answer side by side, the round, and what is new', () => {
    const answer = { at: monday, comment: 'In 2026.', removedProducts: ['microsoft-teams'], newFiles: ['new'] };
    const shown = readingOf(answerCardOf(answered({ answer })));
    assert.match(shown, /Answer to information request 2/);
    assert.match(shown, /Which year was this\?[\s\S]*In 2026\.[\s\S]*Removed products\n+Microsoft Teams/);
    assert.match(shown, /new\.pdf/);
    assert.doesNotMatch(shown, /old\.pdf/);
  });

  it('says that the deadline sent it where nobody did', () => {
    const answer = { at: monday, comment: '', removedProducts: [], newFiles: ['new'] };
    assert.match(readingOf(answerCardOf(answered({ answer }))), /sent by the bot at the deadline/);
  });

  it('offers the three decisions on it', () => {
    assert.deepEqual(verbsOf(answerCardOf(answered())), [
      'review.approve-answer',
      'review.ask-again',
      'review.reject',
      'claim.view',
      'claim.history',
    ]);
  });

  it('shows a long answer whole', () => {
    const comment = 'a'.repeat(2000);
    const answer = { at: monday, comment, removedProducts: [], newFiles: [] };
    assert.ok(readingOf(answerCardOf(answered({ answer }))).includes(comment));
  });
});
