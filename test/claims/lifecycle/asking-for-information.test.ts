import assert from 'node:assert/strict';
import { aClaim, aFile, anAdmin, aPartner, aReviewer, monday, owner, reviewer } from '../../support/build-claim.ts';
import { at, given } from '../../support/given-claim.ts';

const due = '2026-11-09T23:59:59Z';

describe('asking for information', () => {
  const request = {
    type: 'RequestInformation',
    reasons: ['missing-products'],
    comment: ' Where is Teams? ',
    concernedProducts: ['microsoft-teams'],
  } as const;

  it('opens a numbered round with its deadline', () => {
    const after = given(aClaim('under-review'))
      .when(aReviewer(), request)
      .thenHappened({
        type: 'InformationRequested',
        round: 1,
        reasons: ['missing-products'],
        comment: 'Where is Teams?',
        concernedProducts: ['microsoft-teams'],
        answerDueAt: due,
        again: false,
      });
    assert.deepEqual(after.rounds, [
      {
        number: 1,
        askedBy: reviewer,
        askedAt: monday,
        reasons: ['missing-products'],
        comment: 'Where is Teams?',
        concernedProducts: ['microsoft-teams'],
        answerDueAt: due,
      },
    ]);
  });

  it('is refused without a reason', () => {
    given(aClaim('under-review'))
      .when(aReviewer(), { ...request, reasons: [] })
      .thenRefused('reason-missing');
  });

  it('is refused without a comment', () => {
    given(aClaim('under-review'))
      .when(aReviewer(), { ...request, comment: ' ' })
      .thenRefused('comment-missing');
  });

  it('is refused about a product that the claim has not', () => {
    given(aClaim('under-review'))
      .when(aReviewer(), { ...request, concernedProducts: ['power-bi'] })
      .thenRefused('product-not-named');
  });
});

describe('answering a request', () => {
  const answer = { type: 'AnswerRequest', comment: '', removedProducts: [] } as const;

  it('takes a comment', () => {
    const after = given(aClaim('partner-action-required'))
      .when(aPartner(), { ...answer, comment: ' In 2026. ' })
      .thenHappened({
        type: 'RequestAnswered',
        comment: 'In 2026.',
        removedProducts: [],
        newFiles: [],
        reviewDueAt: due,
      });
    assert.ok(after.status === 'submitted' && after.answered);
    assert.deepEqual(after.answeredBy, [owner]);
    assert.deepEqual(after.rounds[0]?.answer, {
      by: owner,
      at: monday,
      comment: 'In 2026.',
      removedProducts: [],
      newFiles: [],
    });
    assert.equal(after.rounds[0]?.outcome, undefined);
  });

  it('takes PoE added since the request, though the clock stood still, and nothing older', () => {
    const asked = aClaim('partner-action-required');
    given(asked).when(aPartner(), answer).thenRefused('answer-empty');
    const withFile = given(asked).when(aPartner(), { type: 'AddPoe', file: aFile({ id: 'new' }) }).claim;
    const answered = given(withFile).when(aPartner(), answer).claim;
    assert.deepEqual(answered.rounds[0]?.answer?.newFiles, ['new']);
    assert.ok(answered.files.every((file) => file.unsent === undefined));
  });

  it('may take back PoE until it is sent', () => {
    const withFile = given(aClaim('partner-action-required')).when(aPartner(), {
      type: 'AddPoe',
      file: aFile({ id: 'new' }),
    }).claim;
    given(withFile)
      .when(aPartner(), { type: 'RemovePoe', fileId: 'new' })
      .thenHappened({ type: 'PoeRemoved', fileId: 'new' });
  });

  it('may give up a product that the reviewer named, with all that was said of it', () => {
    const claim = aClaim('partner-action-required');
    const details = {
      ...claim.details,
      subscriptionEndDates: { 'microsoft-teams': '2027-01-01', 'exchange-online': '2027-01-01' },
    };
    const after = given({ ...claim, details }).when(aPartner(), {
      ...answer,
      removedProducts: ['microsoft-teams', 'microsoft-teams'],
    }).claim;
    assert.deepEqual(after.details.products, ['exchange-online', 'sharepoint-online']);
    assert.deepEqual(after.details.subscriptionEndDates, { 'exchange-online': '2027-01-01' });
    assert.deepEqual(after.rounds[0]?.answer?.removedProducts, ['microsoft-teams']);
  });

  it('gives up no product that the reviewer did not name', () => {
    given(aClaim('partner-action-required'))
      .when(aPartner(), { ...answer, removedProducts: ['exchange-online'] })
      .thenRefused('product-not-named');
  });

  it('never gives up the last product', () => {
    const claim = aClaim('partner-action-required');
    given({ ...claim, details: { ...claim.details, products: ['microsoft-teams'] } })
      .when(aPartner(), { ...answer, removedProducts: ['microsoft-teams'] })
      .thenRefused('last-product');
  });

  it('counts after its deadline while the status still allows it', () => {
    const { claim } = given(aClaim('partner-action-required'), at('2026-11-20T09:00:00Z')).when(anAdmin(), {
      ...answer,
      comment: 'Late.',
    });
    assert.equal(claim.status, 'submitted');
  });

  it('names everybody who answered once', () => {
    const claim = aClaim('partner-action-required', { answeredBy: [owner] });
    assert.deepEqual(given(claim).when(aPartner(), { ...answer, comment: 'Again.' }).claim.answeredBy, [owner]);
  });
});

describe('an answer that waits for its decision', () => {
  const answered = aClaim('submitted', { answered: true });

  it('is approved: back under review, the round closed', () => {
    const after = given(answered)
      .when(aReviewer(), { type: 'ApproveAnswer', comment: '' })
      .thenHappened({ type: 'AnswerApproved', comment: '', decisionDueAt: due });
    assert.equal(after.rounds[0]?.outcome, 'approved');
  });

  it('is not enough: the next round, with a new deadline', () => {
    const again = { type: 'AskAgain', reasons: ['missing-products'], comment: 'And?', concernedProducts: [] } as const;
    const after = given(answered, at('2026-11-05T09:00:00Z')).when(aReviewer(), again).claim;
    assert.ok(after.status === 'partner-action-required');
    assert.equal(after.answerDueAt, '2026-11-12T23:59:59Z');
    assert.deepEqual(
      after.rounds.map(({ number, outcome }) => [number, outcome]),
      [
        [1, 'asked-again'],
        [2, undefined],
      ],
    );
  });

  it('ends in rejection, which closes the round', () => {
    const after = given(answered).when(aReviewer(), {
      type: 'RejectClaim',
      reason: 'insufficient-poe',
      comment: 'No.',
    }).claim;
    assert.equal(after.rounds[0]?.outcome, 'rejected');
  });
});

describe('withdrawing a request', () => {
  it('needs a comment, closes the round, and sends what waited', () => {
    const claim = aClaim('partner-action-required', { files: [aFile({ unsent: true })] });
    given(claim).when(aReviewer(), { type: 'WithdrawRequest', comment: '' }).thenRefused('comment-missing');
    const after = given(claim).when(aReviewer(), { type: 'WithdrawRequest', comment: 'Found it.' }).claim;
    assert.equal(after.rounds[0]?.outcome, 'withdrawn');
    assert.ok(after.files.every((file) => !file.unsent));
  });
});
