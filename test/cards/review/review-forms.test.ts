import assert from 'node:assert/strict';
import type { Card } from '../../../cards/card.ts';
import { answerFormCard } from '../../../cards/claim/answer-form-card.ts';
import { disputeCard } from '../../../cards/claim/dispute-card.ts';
import { textsOf } from '../../../cards/languages/texts.ts';
import type { Reader } from '../../../cards/reader.ts';
import { approveCard } from '../../../cards/review/approve-card.ts';
import { assignCard } from '../../../cards/review/assign-card.ts';
import { commentCard, commentVerbs } from '../../../cards/review/comment-card.ts';
import { confirmSupersedeCard } from '../../../cards/review/confirm-supersede-card.ts';
import { deskSetCard } from '../../../cards/review/desk-set-card.ts';
import { rejectCard } from '../../../cards/review/reject-card.ts';
import { requestInfoCard } from '../../../cards/review/request-info-card.ts';
import { defaultCatalogue as catalogue } from '../../../claims/catalogue.ts';
import { reviewersRejectionReasons } from '../../../claims/commands/reviewer.ts';
import { aClaim, aFile, aPerson, aRound, monday, reviewer, someDetails } from '../../support/build-claim.ts';
import { buttonsOf, checkCard, linesOf, ofType, partsOf, verbsOf } from '../../support/check-card.ts';
import { english, nasty, readers } from '../every-reader.ts';

const details = someDetails({ claimName: nasty });
const underReview = aClaim('under-review', { details, assignee: aPerson({ name: nasty }) });
const official = aClaim('official', { details, owner: aPerson({ name: nasty }) });
const uploadUrl = `https://bot.example/poe/${'x'.repeat(400)}`;
const long = `${nasty} ${'ő😀'.repeat(640)}`;
const earlierComments = [
  long,
  'Please sign it.',
  'Please sign it.',
  ...Array.from({ length: 9 }, (_, i) => `${nasty} ${i}`),
];
const unsent = Array.from({ length: 20 }, () => aFile({ name: `${nasty}.pdf`, unsent: true }));
const asked = aClaim('partner-action-required', {
  details,
  files: [aFile({ name: 'sent.pdf' }), ...unsent],
  rounds: [aRound({ comment: long, concernedProducts: ['microsoft-teams', 'power-bi'] })],
});
const rejected = aClaim('rejected', {
  details,
  files: unsent,
  rejection: { reason: 'insufficient-poe', comment: long, at: monday, disputeUntil: '2026-12-02T23:59:59Z' },
});
const typed = { comment: long, justification: long, reason: 'insufficient-poe', reasons: 'missing-products' };
const problems = ['comment', 'reason', 'reasons', 'justification', 'assignee', 'concernedProducts'].map((field) => ({
  field,
  problem: 'required' as const,
}));
const many = Array.from({ length: 500 }, (_, index) => aPerson({ id: `${index}`.padStart(36, '0'), name: nasty }));
const form = { claim: underReview, catalogue, problems, typed, earlierComments };

const cards: Readonly<Record<string, (reader: Reader) => Card>> = {
  'request for information': (reader) => requestInfoCard({ ...form, reader, again: false }),
  'request for more': (reader) => requestInfoCard({ ...form, reader, again: true }),
  answer: (reader) => answerFormCard({ reader, catalogue, claim: asked, problems, typed, uploadUrl }),
  approval: (reader) => approveCard({ ...form, reader }),
  'approval that supersedes': (reader) =>
    confirmSupersedeCard({
      reader,
      catalogue,
      claim: underReview,
      ends: Array.from({ length: 30 }, () => ({
        claim: official,
        loss: { products: ['microsoft-teams'] },
      })),
      typed,
      problems: [{ field: 'confirmSupersede', problem: 'required' }],
    }),
  rejection: (reader) => rejectCard({ ...form, reader, reasons: reviewersRejectionReasons }),
  'upheld rejection': (reader) => rejectCard({ ...form, reader, reasons: [] }),
  assignment: (reader) => assignCard({ reader, claim: underReview, reviewers: many, problems, typed: {} }),
  'assignment among nobody': (reader) =>
    assignCard({ reader, claim: aClaim('submitted'), reviewers: [], problems: [], typed: {} }),
  dispute: (reader) => disputeCard({ reader, claim: rejected, problems, typed, uploadUrl }),
  'desk set': (reader) => deskSetCard({ reader }),
  ...Object.fromEntries(
    commentVerbs.map((verb) => [verb, (reader: Reader) => commentCard({ ...form, reader, verb })] as const),
  ),
};

/** Inputs of the desk's forms that may not be left empty. */
const required = ['comment', 'reason', 'reasons', 'assignee', 'confirmSupersede'];

const inputOf = (card: Card, id: string) => partsOf(card).find((part) => part.id === id);
const choicesOf = (card: Card, id: string) => partsOf(inputOf(card, id)?.choices ?? []).map(({ value }) => value);
const empty = { problems: [], typed: {}, earlierComments: [] };

describe('The forms of the desk and of its partners', () => {
  for (const [name, draw] of Object.entries(cards))
    it(`are sound: ${name}`, () => {
      for (const reader of readers) checkCard(draw(reader), nasty);
    });

  it('can all be cancelled without filling them in', () => {
    for (const [name, draw] of Object.entries(cards)) {
      if (name.includes('desk')) continue;
      const cancel = buttonsOf(draw(english)).find(({ verb }) => verb === 'claim.view');
      assert.equal(cancel?.associatedInputs, 'none', name);
    }
  });

  it('keep what was typed, and say what is wrong with it', () => {
    const card = rejectCard({
      ...empty,
      reader: english,
      claim: underReview,
      reasons: reviewersRejectionReasons,
      typed: { reason: 'missing-products', comment: 'No products.' },
      problems: [{ field: 'comment', problem: 'too-long', max: 5, count: 12, value: 'No pro…' }],
    });
    assert.equal(inputOf(card, 'reason')?.value, 'missing-products');
    assert.equal(inputOf(card, 'comment')?.value, 'No products.');
    assert.match(linesOf(card).join('\n'), /“No pro…” has 12 characters\. Use up to 5/);
  });
});

describe('A form at the desk that is not filled in', () => {
  it('says in plain words what is missing, by the field and at the button', () => {
    for (const reader of readers) {
      const card = rejectCard({
        ...empty,
        reader,
        claim: underReview,
        reasons: reviewersRejectionReasons,
        problems: problems.filter(({ field }) => field === 'reason' || field === 'comment'),
      });
      const said = textsOf(reader.language);
      const shown = linesOf(card);
      for (const text of [said('missing.reason'), said('missing.comment')]) assert.ok(shown.includes(text), text);
      const { body } = card;
      const last = Array.isArray(body) ? body.slice(-2) : [];
      assert.deepEqual(linesOf(last), [said('note.problems', { count: 2 })]);
    }
  });

  it('has a text of its own for every input that may not be left empty', () => {
    for (const reader of readers)
      for (const [name, draw] of Object.entries(cards)) {
        if (name === 'dispute' || name === 'answer') continue;
        const card = draw(reader);
        const lines = linesOf(card);
        for (const { id, label } of partsOf(card))
          if (required.includes(`${id}`))
            assert.ok(
              !lines.includes(textsOf(reader.language)('problem.required', { label: `${label}` })),
              `${name}: ${id} in ${reader.language}`,
            );
      }
  });

  it('marks what can not be taken back', () => {
    const styleOf = (name: string) => buttonsOf(cards[name]?.(english) ?? {})[0]?.style;
    for (const name of [
      'rejection',
      'upheld rejection',
      'review.end',
      'claim.disassociate',
      'approval that supersedes',
    ])
      assert.equal(styleOf(name), 'destructive', name);
    for (const name of ['approval', 'request for information', 'assignment', 'review.note', 'review.approve-answer'])
      assert.equal(styleOf(name), 'positive', name);
  });
});

describe('Comments used before', () => {
  const draw = (comments: readonly string[]) =>
    requestInfoCard({
      ...empty,
      reader: english,
      catalogue,
      claim: underReview,
      again: false,
      earlierComments: comments,
    });

  it('are offered once each', () => {
    assert.deepEqual(choicesOf(draw(['Sign it.', 'Date it.', 'Sign it.', ' ']), 'earlierComment'), [
      'Sign it.',
      'Date it.',
    ]);
  });

  it('are not asked for where there are none', () => {
    assert.equal(inputOf(draw([]), 'earlierComment'), undefined);
  });

  it('are never so many that the card outgrows what Teams takes', () => {
    const offered = choicesOf(draw(Array.from({ length: 5 }, (_, i) => `${i}${'x'.repeat(1999)}`)), 'earlierComment');
    assert.equal(offered.length, 2);
  });
});

describe('The request for information', () => {
  it('asks for the closed list of reasons, a comment, and the products of the claim', () => {
    const card = requestInfoCard({ ...empty, reader: english, catalogue, claim: underReview, again: false });
    assert.deepEqual(choicesOf(card, 'reasons'), [
      'missing-all-poe',
      'missing-customer-acknowledgment',
      'missing-or-old-dates',
      'missing-partner-service',
      'missing-products',
    ]);
    assert.deepEqual(choicesOf(card, 'concernedProducts'), ['exchange-online', 'sharepoint-online', 'microsoft-teams']);
    assert.deepEqual(verbsOf(card), ['review.request-info', 'claim.view']);
    const again = requestInfoCard({ ...empty, reader: english, catalogue, claim: underReview, again: true });
    assert.deepEqual(verbsOf(again), ['review.ask-again', 'claim.view']);
  });
});

describe('The partner’s answer form', () => {
  const draw = (claim = asked) =>
    answerFormCard({
      reader: english,
      catalogue,
      claim,
      problems: [],
      typed: {},
      uploadUrl: 'https://bot.example/poe/t',
    });

  it('says what is asked in words, and until when with the weekday, in the reader’s time zone', () => {
    const shown = linesOf(
      draw(aClaim('partner-action-required', { rounds: [aRound()], answerDueAt: '2026-11-09T22:59:59Z' })),
    ).join('\n');
    assert.match(shown, /Dates are missing or older than 12 months/);
    assert.match(shown, /Which year was this\?/);
    assert.match(shown, /Monday,? 9 November, 23:59 \(your time\)/);
  });

  it('offers only the named products for removal, and none when one product is left', () => {
    assert.deepEqual(choicesOf(draw(), 'removedProducts'), ['microsoft-teams']);
    const single = aClaim('partner-action-required', { details: someDetails({ products: ['microsoft-teams'] }) });
    assert.equal(inputOf(draw(single), 'removedProducts'), undefined);
  });

  it('lists the files since the request, and not those sent before', () => {
    assert.match(JSON.stringify(draw()), /Remove/);
    assert.doesNotMatch(JSON.stringify(draw()), /sent\.pdf/);
    assert.match(linesOf(draw(aClaim('partner-action-required'))).join('\n'), /None yet/);
  });

  it('sends the answer, and leads to the upload page', () => {
    assert.equal(verbsOf(draw())[0] ?? '', 'poe.remove');
    assert.ok(verbsOf(draw()).includes('info.answer'));
    assert.ok(ofType(draw(), 'Action.OpenUrl').some(({ url }) => url === 'https://bot.example/poe/t'));
  });
});

describe('The form of one text', () => {
  it('asks under the input that the verb takes', () => {
    const idOf = (verb: (typeof commentVerbs)[number]) =>
      ofType(commentCard({ ...empty, reader: english, claim: underReview, verb }), 'Input.Text').map(({ id }) => id);
    assert.deepEqual(commentVerbs.map(idOf), [['comment'], ['comment'], ['comment'], ['reason'], ['reason']]);
  });
});

describe('The assignment', () => {
  it('offers reviewers by object id, and release where somebody has the claim', () => {
    const draw = (claim = underReview) =>
      assignCard({ reader: english, claim, reviewers: [reviewer], problems: [], typed: {} });
    assert.deepEqual(choicesOf(draw(), 'assignee'), [reviewer.id]);
    const assignees = buttonsOf(draw()).flatMap(({ data }) => partsOf(data ?? {}).map(({ assignee }) => assignee));
    assert.deepEqual(assignees, [undefined, 'me', '', undefined]);
    assert.ok(!linesOf(draw(aClaim('under-review'))).includes('Release'));
  });
});
