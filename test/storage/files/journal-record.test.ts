import assert from 'node:assert/strict';
import fc from 'fast-check';
import { decodeRecords, encodeRecord, type JournalRecord } from '../../../storage/files/journal-record.ts';

const path = fc.stringMatching(/^[a-z]{1,9}\/[0-9a-f]{1,9}\.json$/);
const json = fc.json({ stringUnit: 'grapheme' });
const record: fc.Arbitrary<JournalRecord> = fc.oneof(
  fc.tuple(path, fc.option(json)).map(([of, text]) => ({ path: of, text })),
  fc.tuple(path, json).map(([of, addition]) => ({ path: of, addition })),
);
const records = fc.array(record, { maxLength: 8 });
const generation = fc.nat();

const encoded = (all: readonly JournalRecord[], of: number): Buffer =>
  Buffer.concat(all.map((one) => encodeRecord(one, of)));
const decoded = (bytes: Buffer, of: number): readonly JournalRecord[] => [...decodeRecords(bytes, 0, of)];

describe('records of the journal', () => {
  it('are read as they were written, with whatever room is left behind them', () => {
    fc.assert(
      fc.property(records, generation, fc.nat({ max: 99 }), (all, of, room) => {
        assert.deepEqual(decoded(Buffer.concat([encoded(all, of), Buffer.alloc(room)]), of), all);
      }),
    );
  });

  it('are read up to the one that a crash cut short', () => {
    fc.assert(
      fc.property(records, record, generation, fc.nat(), (all, cut, of, at) => {
        const last = encodeRecord(cut, of);
        const bytes = Buffer.concat([encoded(all, of), last.subarray(0, at % last.length), Buffer.alloc(64)]);
        assert.deepEqual(decoded(bytes, of), all);
      }),
    );
  });

  it('count for nothing when an earlier generation left them behind newer ones', () => {
    fc.assert(
      fc.property(records, records, generation, (older, newer, of) => {
        const before = encoded(older, of);
        const now = encoded(newer, of + 1);
        assert.deepEqual(decoded(Buffer.concat([now, before.subarray(now.length)]), of + 1), newer);
      }),
    );
  });

  it('are found again behind one that the disk has spoiled', () => {
    const all = ['first', 'second', 'third'].map((text, index) => ({ path: `a/${index}.json`, text: `"${text}"` }));
    const bytes = encoded(all, 7);
    bytes.write('X', bytes.indexOf('second'));
    assert.deepEqual(decoded(bytes, 7), [all[0], all[2]]);
  });
});
