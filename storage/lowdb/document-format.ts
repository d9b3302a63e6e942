import { NewerFormatError } from '../errors.ts';

export type RawDocument = Readonly<Record<string, unknown>>;

/** The shape of a kind of document, counted from 1, and how each older shape becomes the next one. */
export type DocumentFormat = {
  readonly current: number;
  /** By the version that is upgraded: `upgrades[1]` makes a 2 out of a 1. */
  readonly upgrades: Readonly<Record<number, (document: RawDocument) => RawDocument>>;
};

export const isRecord = (value: unknown): value is RawDocument =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Brings a document to the current format.
 * @throws NewerFormatError when the document is from a newer version of the bot.
 * @throws Error when it is no document, or has no way up.
 */
export const upgradeDocument = (document: unknown, format: DocumentFormat): RawDocument => {
  if (!isRecord(document)) throw new Error('not a JSON object');
  const written = document.format;
  if (typeof written !== 'number' || !Number.isSafeInteger(written) || written < 1)
    throw new Error('no format version in it');
  if (written > format.current)
    throw new NewerFormatError(
      `written by a newer version of the bot (format ${written}, this version reads up to ${format.current}): start the newer version again, or restore a backup from before it`,
    );
  let upgraded = document;
  for (let version = written; version < format.current; version += 1) {
    const upgrade = format.upgrades[version];
    if (upgrade === undefined) throw new Error(`no upgrade from format ${version}`);
    upgraded = { ...upgrade(upgraded), format: version + 1 };
  }
  return upgraded;
};
