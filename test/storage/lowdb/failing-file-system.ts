import { type FileSystem, nodeFileSystem } from '../../../storage/files/file-system.ts';

export type Call = keyof FileSystem;

/** The real disk, which fails one kind of call with a code for as long as a test says so. */
export class FailingFileSystem {
  readonly calls: Call[] = [];
  #failing: { readonly call: Call; readonly code: string; readonly which: (nth: number) => boolean } | null = null;
  #seen = 0;

  /** @param spared how many such calls succeed before. */
  fail(call: Call, code: string, spared = 0): void {
    this.#failing = { call, code, which: (nth) => nth > spared };
    this.#seen = 0;
  }

  /** @param nths the calls that fail, counted from 1. */
  failOnly(call: Call, code: string, nths: readonly number[]): void {
    this.#failing = { call, code, which: (nth) => nths.includes(nth) };
    this.#seen = 0;
  }

  heal(): void {
    this.#failing = null;
  }

  readonly files: FileSystem = {
    open: (...args) => this.#pass('open', () => nodeFileSystem.open(...args)),
    write: (...args) => this.#pass('write', () => nodeFileSystem.write(...args)),
    writeAt: (...args) => this.#pass('writeAt', () => nodeFileSystem.writeAt(...args)),
    syncContent: (...args) => this.#pass('syncContent', () => nodeFileSystem.syncContent(...args)),
    syncContentInBackground: async (...args) =>
      this.#pass('syncContentInBackground', () => nodeFileSystem.syncContentInBackground(...args)),
    sync: (...args) => this.#pass('sync', () => nodeFileSystem.sync(...args)),
    syncInBackground: async (...args) => this.#pass('syncInBackground', () => nodeFileSystem.syncInBackground(...args)),
    close: (...args) => this.#pass('close', () => nodeFileSystem.close(...args)),
    renameInBackground: async (...args) =>
      this.#pass('renameInBackground', () => nodeFileSystem.renameInBackground(...args)),
    openInBackground: async (...args) => this.#pass('openInBackground', () => nodeFileSystem.openInBackground(...args)),
    remove: (...args) => this.#pass('remove', () => nodeFileSystem.remove(...args)),
  };

  #pass<T>(call: Call, real: () => T): T {
    this.calls.push(call);
    if (this.#failing?.call === call) {
      this.#seen += 1;
      if (this.#failing.which(this.#seen))
        throw Object.assign(new Error(`${this.#failing.code}: ${call}`), { code: this.#failing.code });
    }
    return real();
  }
}
