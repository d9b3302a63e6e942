import { access, mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { Clock } from '../clock.ts';
import { type Mailer, mailIdOf } from './mailer.ts';

const keptSchema = z.object({
  id: z.string(),
  claimId: z.string(),
  /** When it was put there, ISO 8601 in UTC. */
  at: z.string(),
  /** Counts the mails of the folder. */
  order: z.number(),
  to: z.object({ name: z.string(), address: z.string() }),
  subject: z.string(),
  text: z.string(),
  html: z.string(),
});

/** A mail as it lies in the folder. */
export type KeptMail = z.infer<typeof keptSchema>;

/** The customer's inbox of local mode: a folder that takes every mail. */
export type MailFolder = Mailer & {
  /** Newest first. */
  readonly list: () => Promise<readonly KeptMail[]>;
  readonly find: (id: string) => Promise<KeptMail | null>;
};

const suffix = '.json';

/** Keeps mail as JSON, one file a mail; sent again, a mail stands there once. */
export const createMailFolder = (directory: string, clock: Clock): MailFolder => {
  const read = async (name: string): Promise<KeptMail | null> => {
    try {
      return keptSchema.parse(JSON.parse(await readFile(join(directory, name), 'utf8')));
    } catch {
      // Somebody else's file, or one that was edited by hand.
      return null;
    }
  };

  const list = async (): Promise<readonly KeptMail[]> => {
    await mkdir(directory, { recursive: true });
    const names = (await readdir(directory)).filter((name) => name.endsWith(suffix));
    const mails = (await Promise.all(names.map(read))).filter((mail) => mail !== null);
    return mails.toSorted((a, b) => b.order - a.order);
  };

  /** One after the other, so that their order is theirs alone. */
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const result = last.then(work, work);
    last = result.catch(() => undefined);
    return result;
  };

  return {
    send: (mail) =>
      inTurn(async () => {
        const id = mailIdOf(mail);
        const order = ((await list())[0]?.order ?? 0) + 1;
        const kept: KeptMail = { ...mail, id, at: clock.now().round('second').toString(), order };
        const path = join(directory, `${id}${suffix}`);
        await writeFile(`${path}.tmp`, JSON.stringify(kept, null, 2));
        await rename(`${path}.tmp`, path);
        return { outcome: 'taken' };
      }),
    check: async () => {
      await mkdir(directory, { recursive: true });
      await access(directory);
    },
    list,
    find: async (id) => (id === mailIdOf({ id }) ? read(`${id}${suffix}`) : null),
  };
};
