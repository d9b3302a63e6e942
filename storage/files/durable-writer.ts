import { dirname } from 'node:path';
import { OutcomeUnknownError, StorageFullError } from '../errors.ts';
import { type FileSystem, foldersNeedSync, isDiskFull } from './file-system.ts';

type Job = {
  readonly path: string;
  /** Absent: the file is to be removed. */
  readonly text?: string;
  readonly done: () => void;
  readonly failed: (error: unknown) => void;
};
type OpenJob = { readonly job: Job; readonly descriptor: number };

/** Writes that are done one after the other on the spot. */
const fewJobs = 4;

export const temporaryPath = (path: string): string => `${path}.tmp`;

/**
 * Replaces whole files durably: temporary file → fsync → rename → fsync of the folder. Readers see the old text or the
 * new one, never a part. Writes that come while others are under way are done together, with one fsync a folder.
 * One path must not be written twice at the same time.
 */
export class DurableWriter {
  readonly #files: FileSystem;
  #waiting: Job[] = [];
  #flushing: Promise<void> | null = null;
  #closed = false;

  constructor(files: FileSystem) {
    this.#files = files;
  }

  /**
   * @throws StorageFullError when the disk is full; the old text stands.
   * @throws OutcomeUnknownError when the new text stands but the disk did not confirm it.
   */
  write(path: string, text: string): Promise<void> {
    return this.#enqueue({ path, text });
  }

  /** Durably removes a file that exists. */
  remove(path: string): Promise<void> {
    return this.#enqueue({ path });
  }

  /** Waits for what is being written; whatever comes later is refused. */
  async close(): Promise<void> {
    this.#closed = true;
    while (this.#flushing !== null) await this.#flushing;
  }

  #enqueue(what: Pick<Job, 'path' | 'text'>): Promise<void> {
    if (this.#closed) return Promise.reject(new Error('the store is closed'));
    return new Promise((done, failed) => {
      this.#waiting.push({ ...what, done, failed });
      this.#flushing ??= this.#flush();
    });
  }

  async #flush(): Promise<void> {
    // Waiting for the end of this turn of the event loop lets everybody who is ready to save join.
    await new Promise((resolve) => setImmediate(resolve));
    while (this.#waiting.length > 0) {
      const jobs = this.#waiting;
      this.#waiting = [];
      // Blocking calls finish sooner and cost less CPU than the thread pool; many at once would keep everybody waiting.
      if (jobs.length <= fewJobs) this.#commitFew(jobs);
      else await this.#commitTogether(jobs);
      await new Promise((resolve) => setImmediate(resolve));
    }
    this.#flushing = null;
  }

  #commitFew(jobs: readonly Job[]): void {
    const byFolder = Map.groupBy(
      jobs.filter((job) => this.#placeBlocking(job)),
      (job) => dirname(job.path),
    );
    for (const [folder, itsJobs] of byFolder) this.#confirmBlocking(folder, itsJobs);
  }

  /** The new text stands in its place; a failure has been told to the job. */
  #placeBlocking(job: Job): boolean {
    const opened = this.#openTemporary(job);
    if (opened === 'failed') return false;
    try {
      if (opened !== null) this.#files.sync(opened.descriptor);
    } catch (error) {
      this.#abandon(opened, job, error);
      return false;
    }
    return this.#putInPlace(opened, job);
  }

  #confirmBlocking(folder: string, jobs: readonly Job[]): void {
    try {
      if (foldersNeedSync) {
        const descriptor = this.#files.open(folder, 'r');
        try {
          this.#files.sync(descriptor);
        } finally {
          this.#files.close(descriptor);
        }
      }
    } catch (error) {
      for (const job of jobs) job.failed(outcomeUnknown(job, error));
      return;
    }
    for (const job of jobs) job.done();
  }

  async #commitTogether(jobs: readonly Job[]): Promise<void> {
    const placed: Job[] = [];
    await Promise.all(
      jobs
        .map((job) => ({ job, opened: this.#openTemporary(job) }))
        .map(async ({ job, opened }) => {
          if (opened === 'failed') return;
          try {
            if (opened !== null) await this.#files.syncInBackground(opened.descriptor);
          } catch (error) {
            this.#abandon(opened, job, error);
            return;
          }
          if (this.#putInPlace(opened, job)) placed.push(job);
        }),
    );
    const byFolder = Map.groupBy(placed, (job) => dirname(job.path));
    await Promise.all([...byFolder].map(([folder, itsJobs]) => this.#confirmFolder(folder, itsJobs)));
  }

  async #confirmFolder(folder: string, jobs: readonly Job[]): Promise<void> {
    try {
      if (foldersNeedSync) {
        const descriptor = this.#files.open(folder, 'r');
        try {
          await this.#files.syncInBackground(descriptor);
        } finally {
          this.#files.close(descriptor);
        }
      }
    } catch (error) {
      for (const job of jobs) job.failed(outcomeUnknown(job, error));
      return;
    }
    for (const job of jobs) job.done();
  }

  /** Null for a removal. A failure has been told to the job. */
  #openTemporary(job: Job): OpenJob | null | 'failed' {
    if (job.text === undefined) return null;
    let opened: OpenJob | null = null;
    try {
      opened = { job, descriptor: this.#files.open(temporaryPath(job.path), 'w') };
      this.#files.write(opened.descriptor, job.text);
      return opened;
    } catch (error) {
      this.#abandon(opened, job, error);
      return 'failed';
    }
  }

  #putInPlace(opened: OpenJob | null, job: Job): boolean {
    let closed = false;
    try {
      if (opened === null) this.#files.remove(job.path);
      else {
        closed = true;
        this.#files.close(opened.descriptor);
        this.#files.rename(temporaryPath(job.path), job.path);
      }
      return true;
    } catch (error) {
      this.#abandon(closed ? null : opened, job, error);
      return false;
    }
  }

  #abandon(opened: OpenJob | null, job: Job, cause: unknown): void {
    try {
      if (opened !== null) this.#files.close(opened.descriptor);
    } catch {
      // The write has failed already; its cause is what counts.
    }
    try {
      if (job.text !== undefined) this.#files.remove(temporaryPath(job.path));
    } catch {
      // Never created, or left for the next start to clear away.
    }
    job.failed(isDiskFull(cause) ? new StorageFullError('the disk is full; nothing was changed', { cause }) : cause);
  }
}

const outcomeUnknown = (job: Job, cause: unknown): OutcomeUnknownError =>
  new OutcomeUnknownError(`${job.path} was replaced, but the disk did not confirm it`, { cause });
