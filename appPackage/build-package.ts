import { readFile } from 'node:fs/promises';
import { type AppManifest, AppManifestUtils } from '@microsoft/app-manifest';
import { strToU8, zipSync } from 'fflate';
import { fillManifest, type ManifestValues } from './fill-manifest.ts';

/** A manifest or language file that Teams would refuse; the message lists why. */
export class InvalidManifestError extends Error {
  override readonly name = 'InvalidManifestError';
}

const folder = new URL('./', import.meta.url);
const languageFiles = ['languages/en.json', 'languages/hu.json', 'languages/tr.json'] as const;

/** Whether it is one is the schema's to say. */
const isObject = (value: unknown): value is AppManifest => typeof value === 'object' && value !== null;

const schemaOf = (value: object): string =>
  '$schema' in value && typeof value.$schema === 'string' ? value.$schema : '';

/** Checks a file against the schema it names; the schemas come with `@microsoft/app-manifest`, so no network is needed. */
const checked = async (file: string, value: unknown): Promise<Uint8Array> => {
  if (!isObject(value)) throw new InvalidManifestError(`${file} is no JSON object.`);
  const published: unknown = await AppManifestUtils.fetchSchema(schemaOf(value));
  // One pattern of the published localization schema leaves a bracket open that a Unicode regular expression must not.
  const schema = JSON.parse(JSON.stringify(published).replaceAll('\\\\b]', '\\\\b\\\\]'));
  const problems = await AppManifestUtils.validateAgainstSchema(value, schema);
  if (problems.length > 0) throw new InvalidManifestError(`${file} is not valid: ${problems.join('; ')}`);
  return strToU8(JSON.stringify(value, null, 2));
};

/**
 * The zip that Teams takes: manifest, two icons, languages.
 * @throws InvalidManifestError
 */
export const buildPackage = async (values: ManifestValues): Promise<Uint8Array> => {
  const text = (file: string): Promise<string> => readFile(new URL(file, folder), 'utf8');
  const entries: Record<string, Uint8Array> = {
    'manifest.json': await checked('manifest.json', fillManifest(await text('manifest.json'), values)),
    'color.png': await readFile(new URL('icons/color.png', folder)),
    'outline.png': await readFile(new URL('icons/outline.png', folder)),
  };
  for (const file of languageFiles) entries[file] = await checked(file, JSON.parse(await text(file)));
  return zipSync(entries);
};
