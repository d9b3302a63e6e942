import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import { z } from 'zod';
import { buildPackage, InvalidManifestError } from '../../appPackage/build-package.ts';
import { fillManifest, manifestValues } from '../../appPackage/fill-manifest.ts';
import { readCommand } from '../../bot/commands/read-command.ts';
import { aboutPages } from '../../bot/pages/about-pages.ts';
import { aPolicy } from '../support/build-claim.ts';

const values = { host: 'claims.example.com', botId: '3b9d6a40-52c1-4e0f-8d27-7a1c5e2f0011', version: '1.2.3' };

const manifestShape = z.object({
  id: z.string(),
  version: z.string(),
  validDomains: z.array(z.string()),
  developer: z.object({ websiteUrl: z.string(), privacyUrl: z.string(), termsOfUseUrl: z.string() }),
  bots: z.tuple([
    z.object({
      botId: z.string(),
      scopes: z.array(z.string()),
      supportsFiles: z.boolean(),
      commandLists: z.array(z.object({ commands: z.array(z.object({ title: z.string(), description: z.string() })) })),
    }),
  ]),
});

const unzipped = async (): Promise<Record<string, Uint8Array>> => unzipSync(await buildPackage(values));
const json = (bytes: Uint8Array | undefined): unknown => JSON.parse(strFromU8(bytes ?? new Uint8Array()));

/** Width and height stand in a PNG's first chunk. */
const sizeOf = (png: Uint8Array | undefined): readonly number[] => {
  const view = Buffer.from(png ?? new Uint8Array());
  assert.equal(view.subarray(1, 4).toString('latin1'), 'PNG');
  return [view.readUInt32BE(16), view.readUInt32BE(20)];
};

describe('the package for Teams', () => {
  it('holds the manifest, the icons and the languages, and nothing else', async () => {
    assert.deepEqual(Object.keys(await unzipped()).sort(), [
      'color.png',
      'languages/en.json',
      'languages/hu.json',
      'languages/tr.json',
      'manifest.json',
      'outline.png',
    ]);
  });

  it('carries the host, the id and the version it was made for', async () => {
    const manifest = manifestShape.parse(json((await unzipped())['manifest.json']));
    assert.equal(manifest.id, values.botId);
    assert.equal(manifest.bots[0].botId, values.botId);
    assert.equal(manifest.version, '1.2.3');
    assert.deepEqual(manifest.validDomains, ['claims.example.com']);
  });

  it('leads to pages that the bot has', async () => {
    const { developer } = manifestShape.parse(json((await unzipped())['manifest.json']));
    const { websiteUrl, privacyUrl, termsOfUseUrl } = developer;
    const pages = Object.keys(
      aboutPages({ policy: aPolicy(), mailsCustomers: true, publicUrl: 'https://claims.example.com' }),
    );
    assert.deepEqual(
      [websiteUrl, privacyUrl, termsOfUseUrl].map((url) => `GET ${url.replace('https://claims.example.com', '')}`),
      pages,
    );
  });

  it('takes files, in personal chats, channels and group chats', async () => {
    const [bot] = manifestShape.parse(json((await unzipped())['manifest.json'])).bots;
    assert.equal(bot.supportsFiles, true);
    assert.deepEqual([...bot.scopes].sort(), ['groupChat', 'personal', 'team']);
  });

  it('has icons of the sizes that Teams asks for', async () => {
    const files = await unzipped();
    assert.deepEqual(sizeOf(files['color.png']), [192, 192]);
    assert.deepEqual(sizeOf(files['outline.png']), [32, 32]);
  });

  it('translates every text of the manifest, under the same keys', async () => {
    const files = await unzipped();
    const [en, hu, tr] = ['en', 'hu', 'tr'].map((language) =>
      z.record(z.string(), z.string()).parse(json(files[`languages/${language}.json`])),
    );
    assert.ok(en && hu && tr);
    assert.deepEqual(Object.keys(hu), Object.keys(en));
    assert.deepEqual(Object.keys(tr), Object.keys(en));
    const { bots } = manifestShape.parse(json(files['manifest.json']));
    const commands = bots[0].commandLists.flatMap((list) => list.commands).length;
    assert.equal(Object.keys(en).filter((key) => key.includes('.commands[')).length, commands * 2);
  });

  it('offers only commands that the bot understands, in each language', async () => {
    const files = await unzipped();
    for (const language of ['en', 'hu', 'tr'])
      for (const [key, text] of Object.entries(
        z.record(z.string(), z.string()).parse(json(files[`languages/${language}.json`])),
      ))
        if (key.endsWith('.title')) assert.equal(readCommand(text).known, true, `${language}: ${text}`);
  });

  it('offers channels and group chats no command that belongs into the personal chat', async () => {
    const files = await unzipped();
    for (const language of ['en', 'hu', 'tr']) {
      const texts = z.record(z.string(), z.string()).parse(json(files[`languages/${language}.json`]));
      const names = Object.entries(texts)
        .filter(([key]) => /commandLists\[1\].*\.title$/.test(key))
        .map(([, title]) => readCommand(title))
        .map((read) => (read.known ? read.name : null));
      assert.deepEqual(names, ['subscribe', 'subscriptions', 'mute', 'status', 'help', 'review here', 'queue']);
    }
  });

  it('is not made when the schema refuses the manifest', async () => {
    await assert.rejects(buildPackage({ ...values, botId: 'no-guid' }), (error: unknown) => {
      assert.ok(error instanceof InvalidManifestError);
      assert.match(error.message, /manifest\.json is not valid.*id/);
      return true;
    });
  });
});

describe('the values of the manifest', () => {
  it('come from the environment', () => {
    const env = { PUBLIC_URL: 'https://Claims.Example.com/', MicrosoftAppId: values.botId.toUpperCase() };
    assert.deepEqual(manifestValues(env, '1.2.3'), values);
  });

  it('are all asked for at once when they are missing', () => {
    const problems = manifestValues({}, '1.0.0');
    assert.deepEqual(Array.isArray(problems) && problems.map((sentence) => sentence.split(' ')[0]), [
      'PUBLIC_URL',
      'MicrosoftAppId',
    ]);
  });

  it('take no address that Teams could not reach', () => {
    for (const PUBLIC_URL of ['http://claims.example.com', 'https://localhost:3978', 'https://127.0.0.1', 'claims'])
      assert.ok(Array.isArray(manifestValues({ PUBLIC_URL, MicrosoftAppId: values.botId }, '1.0.0')), PUBLIC_URL);
  });

  it('leave no place of the template empty', async () => {
    const template = await readFile(new URL('../../appPackage/manifest.json', import.meta.url), 'utf8');
    assert.doesNotMatch(JSON.stringify(fillManifest(template, values)), /\{\{|\}\}/);
    assert.throws(() => fillManifest('{"name": "{{name}}"}', values), /asks for name/);
  });
});
