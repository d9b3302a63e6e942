import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Template } from 'adaptivecards-templating/lib/template-engine.js';
import { helpCards } from '../support/gallery-of-help.ts';
import { type TemporaryFolder, temporaryFolder } from '../support/temporary-folder.ts';
import { writeGallery } from './write-gallery.ts';

describe('The gallery of cards', () => {
  const [english, ...others] = helpCards();
  assert.ok(english);
  let folder: TemporaryFolder;
  const read = (path: string): Promise<string> => readFile(join(folder.path, path), 'utf8');

  before(async () => {
    folder = await temporaryFolder();
    await writeFile(join(folder.path, 'left-over.html'), '');
    await writeGallery(folder.path, [english, ...others]);
  });
  after(() => folder.remove());

  it('leads to every kind of card by relative links, with the states in each language', async () => {
    const index = await read('index.html');
    assert.match(index, /shared\/help-card\/index\.html">help-card<\/a><\/th><td>1<\/td><td>1<\/td><td>1<\/td>/);
    assert.match(index, /3 distinct cards/);
  });

  it('holds the cards as they were drawn', async () => {
    const script = await read('shared/help-card/cards.js');
    const [, json = ''] = /^globalThis\.cards = (.*);\n$/.exec(script) ?? [];
    assert.deepEqual(
      JSON.parse(json),
      [english, ...others].map(({ card }) => card),
    );
  });

  it('holds a template and its data, which expand to the card', async () => {
    for (const [index, { card }] of [english, ...others].entries()) {
      const template = new Template(JSON.parse(await read(`shared/help-card/${index + 1}.template.json`)));
      const data: object = JSON.parse(await read(`shared/help-card/${index + 1}.data.json`));
      assert.deepEqual(template.expand({ $root: data }), card);
    }
  });

  it('has what its pages load beside them, and no script or style inside them', async () => {
    for (const [path, count] of [
      ['index.html', 1],
      ['shared/help-card/index.html', 5],
    ] as const) {
      const page = await read(path);
      const loaded = [...page.matchAll(/(?:src|rel="stylesheet" href)="([^"]+)"/g)].map(([, source]) => source ?? '');
      assert.equal(loaded.length, count);
      for (const source of loaded) assert.ok(await read(join(path, '..', source)), source);
      assert.doesNotMatch(page, /<script>|<style| style="| on\w+="/);
    }
  });

  it('says which test drew a card', async () => {
    assert.match(await read('shared/help-card/index.html'), /&lt;i&gt;the help&lt;\/i&gt;/);
  });

  it('keeps nothing of an earlier one', async () => {
    await assert.rejects(read('left-over.html'));
  });
});
