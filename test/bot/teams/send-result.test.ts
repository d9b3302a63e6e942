import assert from 'node:assert/strict';
import { TokenError } from '../../../bot/entra/token-error.ts';
import { sendResultOf } from '../../../bot/teams/send-result.ts';

describe('A message for which there is no token', () => {
  it('is tried again where the login service may give one later, when it says', () => {
    assert.deepEqual(sendResultOf(new TokenError('cannot be reached', true), 0), {
      outcome: 'retry',
      retryAfterMs: null,
      detail: 'no token',
    });
    assert.deepEqual(sendResultOf(new TokenError('throttled', true, 17_000), 0), {
      outcome: 'retry',
      retryAfterMs: 17_000,
      detail: 'no token',
    });
  });

  it('is tried again where the app is refused, until an operator has put that right, and says so in their words', () => {
    assert.deepEqual(sendResultOf(new TokenError('the client secret has expired', false), 0), {
      outcome: 'retry',
      retryAfterMs: null,
      detail: 'the client secret has expired',
    });
  });
});
