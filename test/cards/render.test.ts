// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the placeholders of the card templates look like those of TypeScript.

import assert from 'node:assert/strict';
import { render } from '../../cards/render.ts';

describe('A template', () => {
  it('leaves a missing key in the card as it stands, which the check of cards finds', () => {
    assert.deepEqual(render('paragraph', {}).text, '${text}');
  });

  it('never reads data as a template again', () => {
    assert.equal(render('as-written', { text: '${text} ${1+1}' }).type, 'RichTextBlock');
    assert.match(JSON.stringify(render('as-written', { text: '${1+1}' })), /\$\{1\+1\}/);
  });

  it('keeps lists, numbers, empty texts and false as they are', () => {
    const items = [render('paragraph', { text: '' })];
    assert.deepEqual(render('container', { items, separator: false, spacing: 'Default' }), {
      type: 'Container',
      spacing: 'Default',
      separator: false,
      items: [{ type: 'TextBlock', text: '', wrap: true }],
    });
  });
});
