import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readCompoundFile } from '../../../bot/poe/compound-file.ts';
import { compoundFile } from '../../support/poe-samples.ts';

const counting = (length: number): Uint8Array => Uint8Array.from({ length }, (_, index) => index % 251);

describe('a compound file', () => {
  it('gives the beginning of streams of any size', () => {
    for (const size of [1, 63, 64, 65, 640, 4095, 4096, 4097, 20_000]) {
      const file = readCompoundFile(compoundFile({ First: counting(100), Second: counting(size) }));
      assert.deepEqual(file?.head('Second', 5000), Buffer.from(counting(size).subarray(0, 5000)), `${size} bytes`);
    }
  });

  it('knows the names of its root and no deeper ones', () => {
    const file = readCompoundFile(compoundFile({ Top: counting(1), 'Inner/Deep': counting(1) }));
    assert.equal(file?.has('Top'), true);
    assert.equal(file?.has('Inner'), true);
    assert.equal(file?.has('Deep'), false);
    assert.equal(file?.head('Inner', 10), null);
    assert.equal(file?.head('Missing', 10), null);
  });

  it('is read to an end, without an error, however it is damaged', () => {
    const sound = compoundFile({ First: counting(100), WordDocument: counting(9000) });
    const damage = fc.array(
      fc.tuple(fc.nat(sound.byteLength / 4 - 1), fc.constantFrom(0, 1, 2, 3, 9, 0x7fffffff, 0xfffffff9)),
      {
        minLength: 1,
        maxLength: 12,
      },
    );
    fc.assert(
      fc.property(damage, fc.nat(sound.byteLength), (changes, length) => {
        const damaged = sound.slice();
        const view = new DataView(damaged.buffer);
        for (const [at, value] of changes) view.setUint32(at * 4, value, true);
        for (const bytes of [damaged, damaged.subarray(0, length)]) {
          const file = readCompoundFile(bytes);
          const head = file?.head('WordDocument', 4096);
          assert.ok(head === undefined || head === null || head.byteLength <= 4096);
        }
      }),
      { numRuns: 500 },
    );
  });
});
