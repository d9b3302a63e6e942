import type { PoeProblem } from '../../claims/poe.ts';
import type { ClaimPolicy } from '../../claims/policy.ts';
import type { DocumentStore } from '../../storage/document-store.ts';
import { checkFile, extensionProblem, type FileCheck, nameByContent } from './check-file.ts';
import { displayName, extensionOf } from './display-name.ts';
import type { FileMemory } from './file-memory.ts';
import type { ArrivingFile, ReceiveFile } from './poe-intake.ts';

export type ReceiveFileParts = {
  readonly documents: DocumentStore;
  readonly memory: FileMemory;
  readonly policy: Pick<ClaimPolicy, 'poeFileBytes'>;
  readonly newId: () => string;
};

/** Why a file did not come whole: the sender's doing, not the store's. */
class NotReceivedError extends Error {
  override readonly name = 'NotReceivedError';
  readonly why: PoeProblem;

  constructor(why: PoeProblem, cause?: unknown) {
    super(why, { cause });
    this.why = why;
  }
}

/** Counted while it streams, whatever was said about its length. */
const bounded = async function* (content: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<Uint8Array> {
  let size = 0;
  try {
    for await (const chunk of content) {
      size += chunk.byteLength;
      if (size > limit) throw new NotReceivedError('too-large');
      yield chunk;
    }
  } catch (error) {
    throw error instanceof NotReceivedError ? error : new NotReceivedError('download-failed', error);
  }
};

/** Into one piece of memory of the right size: joining chunks would take twice as much. */
const bytesOf = async (stream: AsyncIterable<Uint8Array>, size: number): Promise<Uint8Array> => {
  const bytes = Buffer.allocUnsafeSlow(size);
  let at = 0;
  for await (const chunk of stream) {
    bytes.set(chunk, at);
    at += chunk.byteLength;
  }
  return bytes;
};

/** An extension, and not the end of a sentence, a version or a date. */
const looksLikeExtension = (extension: string): boolean => /^(?=\d*[a-z])[a-z\d]{1,5}$/.test(extension);

export const createReceiveFile = ({ documents, memory, policy, newId }: ReceiveFileParts): ReceiveFile => {
  const check = (file: ArrivingFile, isNamed: boolean, bytes: Uint8Array): Promise<FileCheck> =>
    isNamed
      ? checkFile(file.name, bytes, policy)
      : nameByContent(file.name, file.namedByContent?.hint ?? null, bytes, policy);

  const checkStored = async (id: string, size: number, file: ArrivingFile, isNamed: boolean): Promise<FileCheck> =>
    memory.hold(size, async () => {
      const stream = await documents.open(id);
      if (stream === null) throw new Error(`document ${id} was not stored`);
      return check(file, isNamed, await bytesOf(stream, size));
    });

  return async (file) => {
    const name = displayName(file.name);
    const extension = extensionOf(name);
    const isNamed = file.namedByContent === undefined || looksLikeExtension(extension);
    const unwanted = isNamed ? extensionProblem(extension) : null;
    if (unwanted !== null) return { ok: false, name, why: unwanted };
    const opened = await file.open();
    if ('problem' in opened) return { ok: false, name, why: opened.problem };
    const id = newId();
    try {
      const { sha256, size } = await documents.put(id, bounded(opened.content, policy.poeFileBytes));
      const checked = await checkStored(id, size, file, isNamed);
      if (checked.ok) return { ok: true, file: { id, name: checked.name, type: checked.type, size, sha256 } };
      await documents.remove(id);
      return checked;
    } catch (error) {
      if (error instanceof NotReceivedError) return { ok: false, name, why: error.why };
      await documents.remove(id);
      throw error;
    }
  };
};
