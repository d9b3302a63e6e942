import assert from 'node:assert/strict';
import { createMailRetries } from '../../../bot/mail/mail-retries.ts';
import { monday } from '../../support/build-claim.ts';

const minute = 60_000;
const notice = { id: 'CPOR-000001/5/customer', at: monday };

const setUp = (daysLater = 0, random = 0) => {
  const now = Temporal.Instant.from(monday).add({ hours: 24 * daysLater });
  return createMailRetries({ now: () => now }, () => random);
};

describe('Mail that is not taken', () => {
  it('is tried again after a minute, then twice as long each time, an hour at most', () => {
    const retries = setUp();
    const pauses = Array.from({ length: 8 }, () => retries.after(notice));
    assert.deepEqual(
      pauses,
      [1, 2, 4, 8, 16, 32, 60, 60].map((minutes) => minutes * minute),
    );
  });

  it('is spread by up to a quarter, so that a server that comes back is not run down', () => {
    assert.equal(setUp(0, 1).after(notice), 75_000);
  });

  it('is counted by itself, and anew once it has been taken', () => {
    const retries = setUp();
    retries.after(notice);
    assert.equal(retries.after({ ...notice, id: 'CPOR-000002/5/customer' }), minute);
    retries.done(notice.id);
    assert.equal(retries.after(notice), minute);
  });

  it('is given up after four days, but never at the first tries after a long sleep', () => {
    const retries = setUp(5);
    assert.notEqual(retries.after(notice), null);
    assert.notEqual(retries.after(notice), null);
    assert.equal(retries.after(notice), null);
  });

  it('is not given up on the fourth day', () => {
    const retries = setUp(4);
    for (let tries = 0; tries < 100; tries += 1) assert.notEqual(retries.after(notice), null);
  });
});
