import assert from 'node:assert/strict';
import { aboutPages } from '../../../bot/pages/about-pages.ts';
import { pageAssets } from '../../../bot/pages/page-assets.ts';
import { aPolicy } from '../../support/build-claim.ts';
import { servePages } from '../../support/serve-pages.ts';

describe('The pages about the bot', () => {
  const paths = ['/about', '/privacy', '/terms'];
  let site: Awaited<ReturnType<typeof servePages>>;

  before(async () => {
    const parts = {
      policy: aPolicy({ optOutBusinessDays: 4 }),
      mailsCustomers: true,
      publicUrl: 'https://bot.example',
    };
    site = await servePages({ ...pageAssets(), ...aboutPages(parts) });
  });
  after(() => site.end());

  const get = (path: string, language = 'en-GB,en;q=0.9') =>
    fetch(site.origin + path, { headers: { 'accept-language': language } });
  const markupOf = async (path: string, language?: string) => (await get(path, language)).text();

  for (const path of paths) {
    it(`answer at ${path}, without a script, in no frame, and with a style of their own`, async () => {
      const response = await get(path);
      assert.equal(response.status, 200);
      const csp = response.headers.get('content-security-policy') ?? '';
      assert.match(csp, /default-src 'none'.*frame-ancestors 'none'/);
      assert.doesNotMatch(csp, /script-src|unsafe|\*/);
      const markup = await response.text();
      assert.match(markup, /<html lang="en">[\s\S]*<h1>[\s\S]*<h2>/);
      assert.doesNotMatch(markup, /<script|<style|\son\w+=|style=/);
      const [, style = ''] = /href="(\/[^"]+\.css)"/.exec(markup) ?? [];
      assert.equal((await get(style)).status, 200);
    });

    it(`speak the browser's language at ${path}, or the one that is picked`, async () => {
      assert.match(await markupOf(path, 'hu-HU,hu;q=0.9'), /<html lang="hu">/);
      assert.match(await markupOf(path, 'tr'), /<html lang="tr">/);
      assert.match(await markupOf(path, 'de'), /<html lang="en">/);
      assert.match(await markupOf(`${path}?lang=tr`, 'hu'), /<html lang="tr">/);
    });

    it(`lead from ${path} to each other, in the same language, and to the other languages`, async () => {
      const markup = await markupOf(`${path}?lang=hu`);
      const links = [...markup.matchAll(/<a href="([^"]+)"/g)].map((match) => match[1] ?? '');
      const others = paths.filter((other) => other !== path).map((other) => `${other}?lang=hu`);
      assert.deepEqual(links.sort(), [...others, '?lang=en', '?lang=tr'].sort());
      for (const other of others) assert.equal((await get(other)).status, 200);
    });
  }

  it('name the days that a customer has by the policy', async () => {
    assert.match(await markupOf('/about'), /within 4 business days/);
  });

  it('say who is responsible, what is kept, where, and how long', async () => {
    const markup = await markupOf('/privacy');
    for (const part of [
      'The organisation that runs this bot',
      'Entra object ID',
      'email addresses',
      'on the disk',
      'Until the organisation deletes it',
    ])
      assert.ok(markup.includes(part), part);
  });

  it('promise customers no mail where none is sent', async () => {
    const parts = { policy: aPolicy(), mailsCustomers: false, publicUrl: 'https://bot.example' };
    const silent = await servePages(aboutPages(parts));
    const markup = await (await fetch(`${silent.origin}/about`)).text();
    await silent.end();
    assert.doesNotMatch(markup, /by mail|For customers/);
  });
});
