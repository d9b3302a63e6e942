import assert from 'node:assert/strict';
import { noticesFor } from '../../claims/notices.ts';
import { aClaim, monday } from '../support/build-claim.ts';

describe('the wrong person', () => {
  it('is told that what they said was heard; whose mail bounced is not', () => {
    const toldWhy = (why: 'wrong-person' | 'bounced') =>
      noticesFor(
        [{ type: 'OptOutWindowPaused', why, detail: '', at: monday, by: { kind: 'customer' } }],
        aClaim('approved'),
        1,
      ).map(({ audience }) => audience);
    assert.deepEqual(toldWhy('wrong-person'), ['owner', 'desk', 'customer']);
    assert.deepEqual(toldWhy('bounced'), ['owner', 'desk']);
  });
});
