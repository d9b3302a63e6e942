import assert from 'node:assert/strict';
import { setImmediate as turnOfTheLoop } from 'node:timers/promises';
import { type IssuedToken, keepToken } from '../../../bot/entra/keep-token.ts';
import { TokenError } from '../../../bot/entra/token-error.ts';

const minutes = 60_000;
const hour: Omit<IssuedToken, 'token'> = { endsInMs: 60 * minutes, renewInMs: 55 * minutes };
const outage = new TokenError('the login service cannot be reached (ECONNREFUSED)', true);
const refusal = new TokenError('the client secret has expired', false);

const openKeeper = () => {
  const failures: TokenError[] = [];
  let now = Temporal.Instant.from('2026-03-02T09:00:00Z');
  let asks = 0;
  let answer: typeof hour | TokenError = hour;
  return {
    failures,
    answerWith: (given: typeof hour | TokenError) => {
      answer = given;
    },
    asks: () => asks,
    advance: (milliseconds: number) => {
      now = now.add({ milliseconds });
    },
    token: keepToken({
      ask: async () => {
        asks += 1;
        return answer instanceof TokenError ? answer : { ...answer, token: `token ${asks}` };
      },
      clock: { now: () => now },
      onFailure: (error) => failures.push(error),
    }),
  };
};

describe('A kept token', () => {
  it('is asked for once, however many wait', async () => {
    const keeper = openKeeper();
    const tokens = await Promise.all(Array.from({ length: 20 }, () => keeper.token()));
    assert.deepEqual(new Set(tokens), new Set(['token 1']));
    assert.equal(keeper.asks(), 1);
  });

  it('is given until it is to be renewed, then once more while the next is asked for', async () => {
    const keeper = openKeeper();
    await keeper.token();
    keeper.advance(hour.renewInMs - 1);
    assert.equal(await keeper.token(), 'token 1');
    assert.equal(keeper.asks(), 1);
    keeper.advance(1);
    assert.deepEqual(await Promise.all([keeper.token(), keeper.token()]), ['token 1', 'token 1']);
    await turnOfTheLoop();
    assert.equal(await keeper.token(), 'token 2');
    assert.equal(keeper.asks(), 2);
  });

  it('is not given in its last half minute', async () => {
    const keeper = openKeeper();
    keeper.answerWith({ endsInMs: hour.endsInMs, renewInMs: Number.POSITIVE_INFINITY });
    await keeper.token();
    keeper.advance(hour.endsInMs - 30_001);
    assert.equal(await keeper.token(), 'token 1');
    keeper.advance(1);
    assert.equal(await keeper.token(), 'token 2');
  });

  it('holds while its renewal fails, which is tried again each half minute and told', async () => {
    const keeper = openKeeper();
    await keeper.token();
    keeper.answerWith(outage);
    keeper.advance(hour.renewInMs);
    for (let message = 0; message < 5; message += 1) {
      assert.equal(await keeper.token(), 'token 1');
      await turnOfTheLoop();
    }
    assert.equal(keeper.asks(), 2);
    assert.deepEqual(keeper.failures, [outage]);
    keeper.advance(30_000);
    keeper.answerWith(hour);
    assert.equal(await keeper.token(), 'token 1');
    await turnOfTheLoop();
    assert.equal(await keeper.token(), 'token 3');
  });
});

describe('No token', () => {
  it('is said to all who wait, and the service asked again after an outage', async () => {
    const keeper = openKeeper();
    keeper.answerWith(outage);
    const [first, second] = await Promise.allSettled([keeper.token(), keeper.token()]);
    assert.deepEqual(
      [first, second],
      [1, 2].map(() => ({ status: 'rejected', reason: outage })),
    );
    assert.equal(keeper.asks(), 1);
    keeper.answerWith(hour);
    assert.equal(await keeper.token(), 'token 2');
  });

  it('is said for a minute after a refusal without asking again', async () => {
    const keeper = openKeeper();
    keeper.answerWith(refusal);
    await assert.rejects(keeper.token(), refusal);
    keeper.answerWith(hour);
    keeper.advance(minutes - 1);
    await assert.rejects(keeper.token(), refusal);
    assert.equal(keeper.asks(), 1);
    assert.deepEqual(keeper.failures, [refusal]);
    keeper.advance(1);
    assert.equal(await keeper.token(), 'token 2');
  });

  it('is said for as long as a throttling service asks for, at most five minutes', async () => {
    for (const [asked, rests] of [
      [17_000, 17_000],
      [60 * minutes, 5 * minutes],
    ] as const) {
      const keeper = openKeeper();
      const throttled = new TokenError('throttled', true, asked);
      keeper.answerWith(throttled);
      await assert.rejects(keeper.token(), throttled);
      keeper.answerWith(hour);
      keeper.advance(rests - 1);
      await assert.rejects(keeper.token(), throttled);
      keeper.advance(1);
      assert.equal(await keeper.token(), 'token 2');
    }
  });
});
