import assert from 'node:assert/strict';
import sinon from 'sinon';
import { liveThroughTroubles, type TroubledLife } from '../support/troubled-life.ts';

/** What people do not want to find in a log, by what it is. */
const personal: Readonly<Record<string, RegExp>> = {
  names: /Olivia|Owner\b|Clara|Customer\b|Theo|Technical\b|Sonia|Seller\b|Rita|Reviewer\b|Otto|Oscar|Outsider/,
  // Teams' own ids of channels end in `@thread.tacv2`.
  'mail addresses': /[\w.+-]+@(?!thread\.tacv2)[\w-]+\.\w+/,
  'trace of the customer': /contoso|rollout|revenue|ledger/i,
  'trace of the partner': /partner\.example|1234567/,
  'typed texts': /signature|page 3|which year|last spring|filed twice|no thanks|drop table/i,
  'file names': /statement|secret-plan|\.txt|\.pdf|\.exe/,
  tokens: /eyJ[\w-]{8}|Bearer|password|a secret of the test|a key of the tests/i,
  links: /https?:\/\/|(opt-out|poe|documents)\/(?!:token)\w/,
};

/** An id by which a line can be followed. */
const followedBy = ['correlationId', 'turn', 'claimId', 'noticeId', 'place'];

/** What went wrong in the life below. */
const expected = [
  'a turn failed',
  'a message of a turn did not reach Teams',
  'a card was not updated',
  'updating the cards of a claim failed',
  'work after an answer failed',
  'a page failed',
  'a notice was not sent; it is taken up again',
  'what is owed was not read; the next sweep tries again',
  'a deadline was not carried out; the next sweep tries again',
  'document set aside: it could not be read',
  'the store cannot be reached',
  'a delivery report was taken',
  'Teams does not accept the bot (401): check its app id and secret. Sending pauses',
];

/** The SDK prints the channel's keys, which are public: their random letters may look like anything. */
const publicKey = /-----BEGIN PUBLIC KEY-----[\w+/=\s]*-----END PUBLIC KEY-----/g;

type Line = { readonly level: number; readonly msg: string; readonly [key: string]: unknown };

describe('The log of a life in which everything goes wrong', function () {
  this.timeout(60_000);
  const printed: string[] = [];
  let life: TroubledLife;
  const parsed = (): readonly Line[] => life.lines.map((line) => JSON.parse(line));

  before(async () => {
    for (const way of ['log', 'info', 'warn', 'error', 'debug'] as const)
      sinon.stub(console, way).callsFake((...said: unknown[]) => void printed.push(said.map(String).join(' ')));
    life = await liveThroughTroubles();
  });
  after(async () => {
    sinon.restore();
    await life.end();
  });

  it('tells of every kind of trouble', () => {
    const said = new Set(parsed().map(({ msg }) => msg));
    assert.deepEqual(
      expected.filter((message) => !said.has(message)),
      [],
    );
  });

  for (const [what, pattern] of Object.entries(personal))
    it(`has no ${what}`, () => {
      assert.deepEqual(
        [...life.lines, ...printed].filter((line) => pattern.test(line.replaceAll(publicKey, ''))),
        [],
      );
    });

  it('has no token that was given out, by the login service or in a link', () => {
    const tokens = [...life.tokens, ...life.links.map((link) => link.split('/').at(-1) ?? '')];
    assert.ok(tokens.length > 2);
    for (const token of tokens) assert.ok(!life.lines.join('').includes(token));
  });

  it('has an id on every line by which it can be followed', () => {
    assert.deepEqual(
      parsed().filter((line) => line.level >= 40 && !followedBy.some((id) => typeof line[id] === 'string')),
      [],
    );
  });

  it('says of every error what it is and where it was thrown', () => {
    const errors = parsed().flatMap(({ error }) => (error === undefined ? [] : [JSON.stringify(error)]));
    assert.ok(errors.length > 0);
    for (const error of errors) assert.match(error, /"type":"\w+".*"stack":\["/);
  });
});
