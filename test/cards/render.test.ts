// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the placeholders of the card templates look like those of TypeScript.

import assert from 'node:assert/strict';
// The package's main entry drags the sources of another package into the type check.
import { Template } from 'adaptivecards-templating/lib/template-engine.js';
import fc from 'fast-check';
import { render } from '../../cards/render.ts';
import claimHeader from '../../cards/templates/claim-header.json' with { type: 'json' };
import fact from '../../cards/templates/fact.json' with { type: 'json' };

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

  it('is what the template engine makes of it, whatever the texts', () => {
    const [factTemplate, headerTemplate] = [new Template(fact), new Template(claimHeader)];
    const text = fc.string({ unit: 'binary', minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(text, text, text, text, (label, value, color, status) => {
        const said = { label, value, color };
        assert.deepEqual(render('fact', said), factTemplate.expand({ $root: said }));
        const header = { number: label, name: value, style: color, status };
        assert.deepEqual(render('claim-header', header), headerTemplate.expand({ $root: header }));
      }),
      { numRuns: 50 },
    );
  });

  it('gives each card its own elements where they differ', () => {
    const [first, second] = [render('as-written', { text: 'one' }), render('as-written', { text: 'two' })];
    assert.match(JSON.stringify(first), /one/);
    assert.match(JSON.stringify(second), /two/);
  });
});
