import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { createLog } from '../../bot/create-log.ts';
import { logForStore } from '../../bot/log-for-store.ts';
import { loggedError } from '../../bot/logged-error.ts';
import { ConcurrencyError, StorageFullError } from '../../storage/errors.ts';

const thrownBy = (work: () => unknown): unknown => {
  try {
    return work();
  } catch (error) {
    return error;
  }
};

describe('an error in the log', () => {
  it('says its type, and where it was thrown, but none of its words', () => {
    const logged = loggedError(new TypeError('clara@contoso.com is not a function'));
    assert.equal(logged.type, 'TypeError');
    assert.match(logged.stack?.[0] ?? '', /logged-error\.test\.ts:\d+:\d+/);
    assert.doesNotMatch(JSON.stringify(logged), /clara/);
  });

  it('takes no line of a message for a place in the code', () => {
    const message = 'refused:\n    at Clara Customer (file:///of/contoso.ts:1:1)\n    at /home/clara:1:1';
    const logged = loggedError(new Error(message));
    assert.match(logged.stack?.[0] ?? '', /logged-error\.test\.ts/);
    assert.doesNotMatch(JSON.stringify(logged), /[Cc]lara/);
  });

  it('keeps what our own errors say', () => {
    assert.equal(
      loggedError(new ConcurrencyError('CPOR-000001 is at revision 3, not 2')).message?.slice(0, 11),
      'CPOR-000001',
    );
  });

  it('keeps the causes, by the same rules', () => {
    const error = new StorageFullError('the disk is full', { cause: new Error('of Clara', { cause: 'Clara' }) });
    const { cause } = loggedError(error);
    assert.equal(cause?.type, 'Error');
    assert.deepEqual(cause?.cause, { type: 'string' });
    assert.doesNotMatch(JSON.stringify(cause), /Clara/);
  });

  it('ends where causes go in a circle', () => {
    const error = new Error('one');
    error.cause = error;
    assert.ok(JSON.stringify(loggedError(error)).length < 10_000);
  });

  it('says which system call failed on which file', async () => {
    const logged = loggedError(await readFile('/nowhere/at-all').catch((error: unknown) => error));
    assert.deepEqual([logged.code, logged.syscall, logged.path], ['ENOENT', 'open', '/nowhere/at-all']);
  });

  it('leaves out the host of a connection that failed', async () => {
    const error = Object.assign(new Error('x'), {
      errno: -3008,
      code: 'ENOTFOUND',
      syscall: 'getaddrinfo',
      hostname: 'contoso.com',
    });
    const logged = loggedError(error);
    assert.equal(logged.code, 'ENOTFOUND');
    assert.doesNotMatch(JSON.stringify(logged), /contoso/);
  });

  it('says where a schema was not met and how, not with what', () => {
    const schema = z.strictObject({ email: z.email(), ids: z.record(z.string(), z.number()) });
    const typed = { email: 'Clara', ids: { 'clara@contoso.com': 'Clara', fine: '1' }, Clara: 1 };
    const logged = loggedError(thrownBy(() => schema.parse(typed)));
    assert.equal(logged.type, 'ZodError');
    assert.deepEqual(logged.issues, [
      'email: invalid_format',
      'ids.…: invalid_type',
      'ids.fine: invalid_type',
      ': unrecognized_keys',
    ]);
  });

  it("keeps an SDK's status and code, and nothing of its request or answer", () => {
    const headers = { authorization: 'Bearer abc' };
    const error = Object.assign(new Error('Clara'), {
      statusCode: 403,
      code: 'Forbidden',
      request: { headers },
      body: 'Clara',
    });
    assert.deepEqual(Object.keys(loggedError(error)), ['type', 'code', 'status', 'stack']);
  });

  it('takes a sentence for no code and no name', () => {
    const error = Object.assign(new Error('x'), { code: 'Clara was here', name: 'Clara Customer' });
    assert.doesNotMatch(JSON.stringify(loggedError(error)), /Clara/);
  });

  it('keeps of what is no error only what kind of thing it was', () => {
    for (const [thrown, type] of [
      ['Clara', 'string'],
      [{ name: 'Clara' }, 'object'],
      [undefined, 'undefined'],
      [null, 'null'],
    ])
      assert.deepEqual(loggedError(thrown), { type });
  });
});

describe('the log', () => {
  const lines: string[] = [];
  const log = createLog('info', { write: (line) => void lines.push(line) });
  const ofStore = logForStore(log, () => 'id-1');
  beforeEach(() => {
    lines.length = 0;
  });

  it('writes JSON lines with errors as they may be logged', () => {
    log.error({ claimId: 'CPOR-000001', error: new RangeError('Clara') }, 'it failed');
    const line = JSON.parse(lines.join(''));
    assert.deepEqual([line.claimId, line.msg, line.error.type], ['CPOR-000001', 'it failed', 'RangeError']);
    assert.doesNotMatch(lines.join(''), /Clara/);
  });

  it('tells of a document that was put aside without quoting it', () => {
    const parsed = thrownBy(() => JSON.parse('{"name": Clara Customer, "at": "contoso.com"}'));
    assert.ok(parsed instanceof SyntaxError && /Clara/.test(parsed.message));
    ofStore('set aside', { table: 'claims', key: '1', movedTo: 1, why: parsed.message });
    assert.match(lines.join(''), /"table":"claims","key":"1".*not valid JSON/);
    assert.doesNotMatch(lines.join(''), /Clara|contoso/);
  });

  it('says of a document that lacks something what it lacks', () => {
    ofStore('set aside', { table: 'claims', movedTo: 2, why: 'owner missing' });
    assert.equal(JSON.parse(lines.join('')).why, 'owner missing');
  });

  it('tells of what else befalls the store under an id of its own, and passes on nothing that it does not know', () => {
    ofStore('it failed', { error: new RangeError('Clara'), claim: { name: 'Clara' } });
    const { correlationId, error, msg } = JSON.parse(lines.join(''));
    assert.deepEqual([correlationId, error.type, msg], ['id-1', 'RangeError', 'it failed']);
    assert.doesNotMatch(lines.join(''), /Clara/);
  });
});
