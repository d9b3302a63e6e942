import assert from 'node:assert/strict';
import type { Card } from '../../../cards/card.ts';
import { answerFormCard } from '../../../cards/claim/answer-form-card.ts';
import { disputeCard } from '../../../cards/claim/dispute-card.ts';
import { handOverCard } from '../../../cards/claim/hand-over-card.ts';
import { withdrawCard } from '../../../cards/claim/withdraw-card.ts';
import { defaultCatalogue as catalogue } from '../../../claims/catalogue.ts';
import { aClaim, aFile, aPerson, aRound, monday } from '../../support/build-claim.ts';
import { buttonsOf, checkCard, linesOf, partsOf } from '../../support/check-card.ts';
import { english, nasty, readers } from '../every-reader.ts';

const claim = aClaim('submitted');
const required = (field: string) => [{ field, problem: 'required' }] as const;
const inputOf = (card: Card, id: string) => partsOf(card).find((part) => part.id === id) ?? assert.fail(`no ${id}`);
const uploadUrl = 'https://bot.example/poe/t';
const refusal = { tone: 'warning', message: { key: 'refusal.answer-empty' } } as const;
const note = { tone: 'warning', message: { key: 'notice.PoeAdded', values: { claimId: claim.id } } } as const;

describe('The form that withdraws a claim', () => {
  const card = withdrawCard({
    reader: english,
    claim,
    problems: [{ field: 'reason', problem: 'too-long', max: 5, count: 9, value: 'Filed…' }],
    typed: { reason: 'Filed twice.' },
  });

  it('keeps what was typed when it is not accepted', () => {
    assert.equal(inputOf(card, 'reason').value, 'Filed twice.');
    assert.ok(linesOf(card).some((line) => line.includes('“Filed…” has 9 characters')));
  });

  it('asks for its reason in plain words', () => {
    const empty = withdrawCard({ reader: english, claim, problems: required('reason'), typed: {} });
    assert.ok(linesOf(empty).includes('Enter why you’re withdrawing the claim.'));
  });

  it('marks that it can’t be taken back', () => {
    assert.deepEqual(
      buttonsOf(card).map(({ verb, style }) => [verb, style]),
      [
        ['claim.withdraw', 'destructive'],
        ['claim.view', 'default'],
      ],
    );
  });
});

describe('The form that hands a claim over', () => {
  it('asks for the new owner in plain words', () => {
    const card = handOverCard({
      reader: english,
      claim,
      colleagues: [aPerson()],
      problems: required('assignee'),
      typed: {},
    });
    assert.ok(linesOf(card).includes('Select the new owner.'));
  });
});

describe('The forms of an answer and a dispute', () => {
  const asked = aClaim('partner-action-required');
  const answer = answerFormCard({
    reader: english,
    catalogue,
    claim: asked,
    problems: [],
    typed: {},
    uploadUrl,
    note,
    refusal,
  });

  it('say on top what happened, and at the button why it was not done', () => {
    const lines = linesOf(answer);
    assert.match(lines[0] ?? '', /A file was added/);
    assert.match(lines.at(-1) ?? '', /The answer is empty/);
  });

  for (const reader of readers)
    it(`keep under Teams’ limit with everything at its longest, in ${reader.language}`, () => {
      const long = `${nasty}${'漢'.repeat(1900)}`;
      const files = Array.from({ length: 20 }, () =>
        aFile({ name: `${nasty}${'漢'.repeat(150)}.pdf`, unsent: true, addedBy: aPerson({ name: '漢'.repeat(60) }) }),
      );
      const typed = { comment: '漢'.repeat(9000), justification: '漢'.repeat(9000) };
      const claim = aClaim('partner-action-required', { files, rounds: [aRound({ comment: long })] });
      checkCard(answerFormCard({ reader, catalogue, claim, problems: [], typed, uploadUrl, note, refusal }), nasty);
      const rejection = { reason: 'insufficient-poe', comment: long, at: monday, disputeUntil: monday } as const;
      const rejected = aClaim('rejected', { files, rejection });
      checkCard(disputeCard({ reader, claim: rejected, problems: [], typed, uploadUrl, refusal }), nasty);
    });
});
