/** No token could be had, so the request that needed it was never sent. The message is for an operator, and has no secret in it. */
export class TokenError extends Error {
  override readonly name = 'TokenError';
  /** Worth asking again later: the login service was out of reach or overloaded. */
  readonly transient: boolean;
  /** How long the login service wants to be left alone; null where it did not say. */
  readonly retryAfterMs: number | null;

  constructor(message: string, transient: boolean, retryAfterMs: number | null = null) {
    super(message);
    this.transient = transient;
    this.retryAfterMs = retryAfterMs;
  }
}
