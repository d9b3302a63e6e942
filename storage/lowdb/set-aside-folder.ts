import { existsSync, mkdirSync, readdirSync, renameSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { NewerFormatError } from '../errors.ts';
import { errorCode, nodeFileSystem, syncFolder } from '../files/file-system.ts';
import type { SetAside } from '../store.ts';

/** Troubles of the process, not of the document: no reason to set it aside. */
const troublesOfTheProcess = ['EMFILE', 'ENFILE', 'ENOMEM'];

/** Where documents go that can't be read, so that nothing overwrites them and an operator can look at them. */
export class SetAsideFolder {
  readonly #directory: string;
  readonly #log: (message: string, detail: object) => void;
  readonly #moved: SetAside[] = [];

  /** @param directory the store's; the folder `set-aside` in it mirrors the others. */
  constructor(directory: string, log: (message: string, detail: object) => void) {
    this.#directory = directory;
    this.#log = log;
  }

  get moved(): readonly SetAside[] {
    return [...this.#moved];
  }

  /** Moves the document away unless the trouble lies elsewhere: then the error is thrown on. */
  take(file: string, error: unknown): void {
    if (error instanceof NewerFormatError) throw new NewerFormatError(`${file}: ${error.message}`, { cause: error });
    if (troublesOfTheProcess.includes(errorCode(error) ?? '')) throw error;
    const why = error instanceof Error ? error.message : String(error);
    const wanted = this.#mirror(file);
    const target = dirname(wanted);
    mkdirSync(target, { recursive: true, mode: 0o700 });
    const movedTo = freeName(wanted);
    renameSync(file, movedTo);
    syncFolder(nodeFileSystem, target);
    syncFolder(nodeFileSystem, dirname(file));
    this.#moved.push({ file, movedTo, why });
    this.#log('document set aside: it could not be read', { file, movedTo, why });
  }

  /** Names of what was ever set aside from a folder. */
  namesFrom(folder: string): readonly string[] {
    const target = this.#mirror(folder);
    return existsSync(target) ? readdirSync(target) : [];
  }

  #mirror(path: string): string {
    return join(this.#directory, 'set-aside', relative(this.#directory, path));
  }
}

const freeName = (wanted: string): string => {
  let name = wanted;
  for (let count = 2; existsSync(name); count += 1) name = `${wanted}.${count}`;
  return name;
};
