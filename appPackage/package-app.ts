import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { z } from 'zod';
import { buildPackage } from './build-package.ts';
import { manifestValues } from './fill-manifest.ts';

// `npm run package`: writes the zip that an administrator uploads to Teams.
const target = 'build/cpor-claims.zip';

if (existsSync('.env')) process.loadEnvFile('.env');
const { version } = z.object({ version: z.string() }).parse(JSON.parse(await readFile('package.json', 'utf8')));
const values = manifestValues(process.env, version);
if ('host' in values) {
  await mkdir('build', { recursive: true });
  await writeFile(target, await buildPackage(values));
  process.stdout.write(`${target} is ready for Teams: the bot ${values.botId} at ${values.host}.\n`);
} else {
  process.stderr.write(`${values.join('\n')}\n`);
  process.exitCode = 2;
}
