import assert from 'node:assert/strict';
import {
  aClaim,
  aFile,
  aKeyHolder,
  anAdmin,
  aPartner,
  aReviewer,
  ourFirm,
  someDetails,
} from '../../support/build-claim.ts';
import { at, given, otherClaim } from '../../support/given-claim.ts';

describe('disputing a rejection', () => {
  const dispute = { type: 'DisputeClaim', justification: ' It is on page 3. ' } as const;
  const disputed = {
    type: 'ClaimDisputed',
    justification: 'It is on page 3.',
    decisionDueAt: '2026-11-09T23:59:59Z',
  } as const;

  it('starts the desk’s clock', () => {
    const after = given(aClaim('rejected')).when(anAdmin(), dispute).thenHappened(disputed);
    assert.equal(after.disputed, true);
  });

  it('may rest on PoE added since the rejection alone', () => {
    const empty = { ...dispute, justification: '' };
    given(aClaim('rejected')).when(anAdmin(), empty).thenRefused('dispute-empty');
    const withFile = given(aClaim('rejected')).when(aPartner(), { type: 'AddPoe', file: aFile() }).claim;
    const after = given(withFile)
      .when(anAdmin(), empty)
      .thenHappened({ ...disputed, justification: '' });
    assert.ok(after.files.every((file) => !file.unsent));
  });

  it('is possible to the last second, and no longer', () => {
    given(aClaim('rejected'), at('2026-12-02T23:59:59Z'))
      .when(anAdmin(), dispute)
      .thenHappened({ ...disputed, decisionDueAt: '2026-12-09T23:59:59Z' });
    given(aClaim('rejected'), at('2026-12-03T00:00:00Z')).when(anAdmin(), dispute).thenRefused('dispute-too-late');
  });

  it('is refused while the firm has a newer claim on the key', () => {
    given(aClaim('rejected'), { onSameKeys: [aKeyHolder({ tenantId: ourFirm })] })
      .when(anAdmin(), dispute)
      .thenRefused('own-duplicate', { claimId: 'CPOR-000002' });
  });

  it('is possible once', () => {
    given(aClaim('rejected', { disputed: true }))
      .when(anAdmin(), dispute)
      .thenRefused('already-disputed');
  });

  it('is beyond a withdrawn claim', () => {
    const withdrawn = given(aClaim('approved')).when(aPartner(), { type: 'WithdrawClaim', reason: 'Mistake.' }).claim;
    given(withdrawn).when(anAdmin(), dispute).thenRefused('not-disputable');
  });
});

describe('a dispute', () => {
  it('lost: the rejection is final', () => {
    given(aClaim('disputed'))
      .when(aReviewer(), { type: 'UpholdRejection', comment: '' })
      .thenRefused('comment-missing');
    const after = given(aClaim('disputed'))
      .when(aReviewer(), { type: 'UpholdRejection', comment: 'Still no.' })
      .thenHappened({ type: 'RejectionMadeFinal', why: 'upheld', comment: 'Still no.' });
    assert.ok(after.status === 'rejected-final');
    assert.equal(after.rejection.reason, 'insufficient-poe');
  });

  it('given up: final, at the partner’s request', () => {
    const after = given(aClaim('disputed'))
      .when(anAdmin(), { type: 'WithdrawClaim', reason: 'Let it be.' })
      .thenHappened({ type: 'RejectionMadeFinal', why: 'withdrawn', comment: 'Let it be.' });
    assert.ok(after.status === 'rejected-final');
    assert.deepEqual(after.rejection, {
      reason: 'partner-request',
      comment: 'Let it be.',
      at: '2026-11-02T09:00:00Z',
    });
  });

  it('won, then rejected by nobody but the customer: never disputable again', () => {
    const won = given(aClaim('disputed')).when(aReviewer(), {
      type: 'ApproveClaim',
      comment: '',
      confirmSupersede: false,
    }).claim;
    assert.ok(won.status === 'approved');
    assert.equal(won.disputed, true);
    assert.equal('rejection' in won, false);
  });
});

describe('withdrawing', () => {
  it('needs a reason', () => {
    given(aClaim('submitted')).when(aPartner(), { type: 'WithdrawClaim', reason: ' ' }).thenRefused('reason-missing');
  });

  it('keeps the reason, beyond dispute', () => {
    given(aClaim('submitted'))
      .when(aPartner(), { type: 'WithdrawClaim', reason: ' Mistake. ' })
      .thenHappened({ type: 'ClaimRejected', reason: 'partner-request', comment: 'Mistake.' });
  });
});

describe('ending an official association', () => {
  it('by the partner needs a reason', () => {
    given(aClaim('official')).when(anAdmin(), { type: 'Disassociate', reason: '' }).thenRefused('reason-missing');
    given(aClaim('official'))
      .when(anAdmin(), { type: 'Disassociate', reason: 'Over.' })
      .thenHappened({ type: 'ClaimEnded', reason: 'disassociated', comment: 'Over.' });
  });

  it('on the customer’s word needs a comment', () => {
    const end = { type: 'EndOnCustomersWord', comment: '' } as const;
    given(aClaim('official')).when(aReviewer(), end).thenRefused('comment-missing');
    given(aClaim('official'))
      .when(aReviewer(), { ...end, comment: 'They called.' })
      .thenHappened({ type: 'ClaimEnded', reason: 'customer-withdrew', comment: 'They called.' });
  });
});

describe('renewing a subscription', () => {
  const products = ['dynamics-365-sales', 'power-bi'];
  const claim = aClaim('official', {
    productEnds: { 'dynamics-365-sales': '2026-12-31T23:59:59Z', 'power-bi': '2026-11-30T23:59:59Z' },
    subscriptionsEndAt: '2026-12-31T23:59:59Z',
    details: someDetails({
      products,
      subscriptionEndDates: { 'dynamics-365-sales': '2026-12-31', 'power-bi': '2026-11-30' },
    }),
  });
  const change = (productId: string, endDate: string) =>
    given(claim).when(anAdmin(), { type: 'ChangeSubscriptionEnd', endDates: { [productId]: endDate } });

  it('moves the association’s end', () => {
    const after = change('power-bi', '2027-11-30').thenHappened({
      type: 'SubscriptionEndChanged',
      productId: 'power-bi',
      endDate: '2027-11-30',
      productEnds: { 'dynamics-365-sales': '2026-12-31T23:59:59Z', 'power-bi': '2027-11-30T23:59:59Z' },
      subscriptionsEndAt: '2027-11-30T23:59:59Z',
    });
    assert.ok(after.status === 'official');
    assert.equal(after.subscriptionsEndAt, '2027-11-30T23:59:59Z');
    assert.equal(after.details.subscriptionEndDates?.['power-bi'], '2027-11-30');
  });

  it('with dates that are all over stops the clock', () => {
    const past = aClaim('official', {
      subscriptionsEndAt: '2026-12-31T23:59:59Z',
      details: someDetails({ products: ['power-bi'] }),
    });
    const after = given(past).when(anAdmin(), {
      type: 'ChangeSubscriptionEnd',
      endDates: { 'power-bi': '2026-11-01' },
    }).claim;
    assert.ok(after.status === 'official');
    assert.equal(after.subscriptionsEndAt, undefined);
  });

  it('is refused for a product that the claim has not', () => {
    change('microsoft-teams', '2027-11-30').thenRefused('product-not-named');
  });

  for (const nonsense of ['', 'soon', '2027-02-30', '30.11.2027', '2027-11-30T00:00:00Z']) {
    it(`is refused with the date “${nonsense}”`, () => {
      change('power-bi', nonsense).thenRefused('fields-missing', { fields: ['subscriptionEndDate.power-bi'] });
    });
  }
});

describe('renewing several subscriptions at once', () => {
  const products = ['dynamics-365-sales', 'power-bi'];
  const end = '2026-12-31T23:59:59Z';
  const claim = aClaim('official', { productEnds: { 'power-bi': end }, details: someDetails({ products }) });
  const renew = (endDates: Record<string, string>) =>
    given(claim).when(anAdmin(), { type: 'ChangeSubscriptionEnd', endDates });

  it('records each, and all ends with each', () => {
    const after = renew({ 'dynamics-365-sales': '2027-11-30', 'power-bi': '2027-12-31' }).claim;
    assert.ok(after.status === 'official');
    assert.deepEqual(after.productEnds, {
      'dynamics-365-sales': '2027-11-30T23:59:59Z',
      'power-bi': '2027-12-31T23:59:59Z',
    });
    assert.equal(after.subscriptionsEndAt, '2027-12-31T23:59:59Z');
  });

  it('leaves the clock of another product that is over, but not yet carried out', () => {
    const late = given(claim, at('2027-01-01T00:00:00Z')).when(anAdmin(), {
      type: 'ChangeSubscriptionEnd',
      endDates: { 'dynamics-365-sales': '2027-11-30' },
    }).claim;
    assert.ok(late.status === 'official');
    assert.equal(late.productEnds?.['power-bi'], end);
  });

  it('is nothing where nothing changes', () => {
    renew({}).thenRefused('nothing-due');
  });
});

describe('a claim that another one supersedes', () => {
  const supersede = (products: readonly string[]) => ({ type: 'Supersede', by: 'CPOR-000002', products }) as const;

  it('is marked, and unmarked when that one comes to nothing', () => {
    const marked = given(aClaim('official')).when(otherClaim, { type: 'MarkToBeSuperseded', by: 'CPOR-000002' }).claim;
    assert.deepEqual(marked.toBeSupersededBy, ['CPOR-000002']);
    given(marked).when(otherClaim, { type: 'MarkToBeSuperseded', by: 'CPOR-000002' }).thenRefused('nothing-due');
    given(marked).when(otherClaim, { type: 'LapseSuperseding', by: 'CPOR-000003' }).thenRefused('nothing-due');
    const free = given(marked).when(otherClaim, { type: 'LapseSuperseding', by: 'CPOR-000002' }).claim;
    assert.equal(free.toBeSupersededBy, undefined);
  });

  for (const status of ['approved', 'official'] as const) {
    it(`loses the overlapping products while ${status}`, () => {
      const after = given(aClaim(status, { toBeSupersededBy: ['CPOR-000002'] }))
        .when(otherClaim, supersede(['microsoft-teams', 'power-bi']))
        .thenHappened({ type: 'ProductsSuperseded', successor: 'CPOR-000002', products: ['microsoft-teams'] });
      assert.equal(after.status, status);
      assert.deepEqual(after.details.products, ['exchange-online', 'sharepoint-online']);
      assert.equal(after.toBeSupersededBy, undefined);
    });

    it(`ends with the last product while ${status}, and keeps the record of it`, () => {
      const after = given(aClaim(status))
        .when(otherClaim, supersede(someDetails().products))
        .thenHappened({ type: 'ClaimEnded', reason: 'superseded', comment: '' });
      assert.deepEqual(after.details.products, someDetails().products);
    });
  }

  it('keeps everything when nothing overlaps', () => {
    given(aClaim('official'))
      .when(otherClaim, supersede(['power-bi']))
      .thenRefused('nothing-due');
  });

  describe('on some subscriptions of a product', () => {
    const [one, two, three] = ['1', '2', '3'].map((n) => `cccccccc-0000-4000-8000-00000000000${n}`);
    const ids = [one, two].filter((id) => id !== undefined);
    const details = someDetails({ products: ['dynamics-365-sales'], subscriptionIds: { 'dynamics-365-sales': ids } });
    const take = (...subscriptions: (string | undefined)[]) =>
      ({
        ...supersede([]),
        subscriptions: { 'dynamics-365-sales': subscriptions.filter((id) => id !== undefined) },
      }) as const;

    it('keeps the others', () => {
      const after = given(aClaim('official', { details })).when(otherClaim, take(two, three)).claim;
      assert.equal(after.status, 'official');
      assert.deepEqual(after.details.subscriptionIds, { 'dynamics-365-sales': [one] });
    });

    it('ends with the last of them', () => {
      given(aClaim('official', { details }))
        .when(otherClaim, take(one, two))
        .thenHappened({ type: 'ClaimEnded', reason: 'superseded', comment: '' });
    });

    it('keeps everything when it has none of them', () => {
      given(aClaim('official', { details })).when(otherClaim, take(three)).thenRefused('nothing-due');
    });
  });

  it('ends with the last subscription of what is left', () => {
    const details = someDetails({
      products: ['dynamics-365-sales', 'power-bi'],
      subscriptionEndDates: { 'dynamics-365-sales': '2027-12-31', 'power-bi': '2026-11-30' },
    });
    const productEnds = { 'dynamics-365-sales': '2027-12-31T23:59:59Z', 'power-bi': '2026-11-30T23:59:59Z' };
    const ending = aClaim('official', { details, productEnds, subscriptionsEndAt: '2027-12-31T23:59:59Z' });
    const after = given(ending).when(otherClaim, supersede(['dynamics-365-sales'])).claim;
    assert.ok(after.status === 'official');
    assert.equal(after.subscriptionsEndAt, '2026-11-30T23:59:59Z');
    assert.deepEqual(after.details.subscriptionEndDates, { 'power-bi': '2026-11-30' });
  });
});
