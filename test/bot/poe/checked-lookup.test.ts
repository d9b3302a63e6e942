import assert from 'node:assert/strict';
import type { LookupAddress } from 'node:dns';
import { checkedLookup, isPublicAddress, type Resolve } from '../../../bot/poe/checked-lookup.ts';

type Answer = string | LookupAddress[];

const look = (resolve: Resolve, all = false): Promise<Answer> =>
  new Promise((done, failed) => {
    checkedLookup(resolve)('host.example', { all }, (error, address) => (error ? failed(error) : done(address)));
  });

const special = [
  '127.0.0.1',
  '10.1.2.3',
  '172.16.0.1',
  '192.168.1.1',
  '169.254.169.254',
  '100.64.0.1',
  '0.0.0.0',
  '224.0.0.1',
  '255.255.255.255',
  '::1',
  '::',
  'fe80::1',
  'fd00::1',
  '::ffff:10.0.0.1',
  '64:ff9b::a00:1',
  '2002:a00:1::',
  'ff02::1',
  'no address',
];

describe('the look-up of a connection', () => {
  for (const address of special) {
    it(`does not connect to ${address}, also where a public address stands before it`, async () => {
      assert.equal(isPublicAddress(address), false);
      await assert.rejects(look(async () => [address]));
      await assert.rejects(look(async () => ['13.107.136.10', address]));
      await assert.rejects(look(async () => ['13.107.136.10', address], true));
    });
  }

  it('answers with what was checked, one address or all of them', async () => {
    const resolve = async (): Promise<string[]> => ['13.107.136.10', '2620:1ec:8f8::10'];
    assert.equal(await look(resolve), '13.107.136.10');
    assert.deepEqual(await look(resolve, true), [
      { address: '13.107.136.10', family: 4 },
      { address: '2620:1ec:8f8::10', family: 6 },
    ]);
  });

  it('fails where the host has no address, or nobody knows', async () => {
    await assert.rejects(look(async () => []));
    await assert.rejects(
      look(async () => {
        throw new Error('no such host');
      }),
    );
  });
});
