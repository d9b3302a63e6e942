import assert from 'node:assert/strict';
import { isLoopback } from '../../bot/loopback.ts';

describe('This machine itself', () => {
  for (const host of ['localhost', '127.0.0.1', '127.1.2.3', '::1', '[::1]', '::ffff:127.0.0.1'])
    it(`is ${host}`, () => assert.ok(isLoopback(host)));

  for (const host of ['', 'localhost.example', '127.0.0.1.example', '0.0.0.0', '10.0.0.1', '[fe80::1]', 'example.com'])
    it(`is not ${host || 'nothing'}`, () => assert.ok(!isLoopback(host)));
});
