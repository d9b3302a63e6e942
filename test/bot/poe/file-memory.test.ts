import assert from 'node:assert/strict';
import { Readable } from 'node:stream';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { createFileMemory } from '../../../bot/poe/file-memory.ts';
import { createReceiveFile } from '../../../bot/poe/receive-file.ts';
import type { DocumentStore } from '../../../storage/document-store.ts';

const megabyte = 1024 * 1024;
const fileBytes = 25 * megabyte;
const chunkBytes = 64 * 1024;

setFlagsFromString('--expose-gc');
const collectGarbage: () => void = runInNewContext('gc');

describe('the memory for files', () => {
  it('holds no more than 64 MiB of ten files of 25 MB that come at once', async () => {
    // What other tests have left behind would be collected in the middle.
    for (const _time of [1, 2]) collectGarbage();
    const before = process.memoryUsage().arrayBuffers;
    let looked = 0;
    let most = 0;
    const measure = (): void => {
      // The second waits for what the first leaves to a thread of its own.
      for (const _time of [1, 2]) collectGarbage();
      most = Math.max(most, process.memoryUsage().arrayBuffers - before);
    };
    // Stands for the disk: it counts what it is given and gives what it was asked for.
    const documents: DocumentStore = {
      put: async (_, content) => {
        let size = 0;
        for await (const chunk of content instanceof Uint8Array ? [content] : content) size += chunk.byteLength;
        return { sha256: '', size };
      },
      open: async () => {
        looked += 1;
        const chunks = function* () {
          for (let sent = 0; sent < fileBytes; sent += chunkBytes) yield Buffer.alloc(chunkBytes, 1);
          measure();
        };
        return Readable.from(chunks());
      },
      remove: async () => {},
    };
    const receive = createReceiveFile({
      documents,
      memory: createFileMemory(),
      policy: { poeFileBytes: fileBytes },
      newId: () => 'id',
    });
    const arriving = async function* () {
      for (let sent = 0; sent < fileBytes; sent += chunkBytes) yield Buffer.alloc(chunkBytes, 1);
    };
    const results = await Promise.all(
      Array.from({ length: 10 }, () => receive({ name: 'work.pdf', open: async () => ({ content: arriving() }) })),
    );
    assert.deepEqual(new Set(results.map((one) => (one.ok ? 'ok' : one.why))), new Set(['content-mismatch']));
    assert.equal(looked, 10);
    // Two files, and a chunk or two on the way to each.
    assert.ok(most > fileBytes && most <= 64 * megabyte, `${most / megabyte} MiB held at once`);
  });

  it('gives each file its turn in the order they came, and one larger than all of it, alone', async () => {
    const memory = createFileMemory(64);
    const log: string[] = [];
    const { promise: gate, resolve } = Promise.withResolvers<void>();
    const hold = (name: string, size: number, until: Promise<void> = Promise.resolve()) =>
      memory.hold(size * megabyte, async () => {
        log.push(`${name} in`);
        await until;
        log.push(`${name} out`);
      });
    const all = [hold('a', 40, gate), hold('huge', 200), hold('b', 1)];
    await new Promise((turn) => setImmediate(turn));
    assert.deepEqual(log, ['a in']);
    resolve();
    await Promise.all(all);
    assert.deepEqual(log, ['a in', 'a out', 'huge in', 'huge out', 'b in', 'b out']);
  });

  it('goes on after work that failed', async () => {
    const memory = createFileMemory(1);
    await assert.rejects(
      memory.hold(megabyte, async () => {
        throw new Error('failed');
      }),
    );
    assert.equal(await memory.hold(megabyte, async () => 'done'), 'done');
  });
});
