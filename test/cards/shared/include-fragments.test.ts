import assert from 'node:assert/strict';
import { fragments } from '../../../cards/shared/fragments.ts';
import { includeFragments } from '../../../cards/shared/include-fragments.ts';

const line = { type: 'TextBlock', text: 'line' };
const box = { type: 'Container', items: [{ $include: 'line' }] };

describe('Including fragments in a template', () => {
  it('puts the fragment in place of its name, fragments within fragments too', () => {
    assert.deepEqual(includeFragments({ body: [{ $include: 'box' }, { other: true }] }, { line, box }), {
      body: [{ type: 'Container', items: [line] }, { other: true }],
    });
  });

  it('lets the list beside it say how often the fragment is drawn', () => {
    assert.deepEqual(includeFragments({ body: [{ $include: 'line', $data: 'LINES' }] }, { line }), {
      body: [{ ...line, $data: 'LINES' }],
    });
  });

  for (const [key, value] of Object.entries({ $when: 'shown', type: 'TextBlock', spacing: 'Small' }))
    it(`refuses ${key} beside it`, () => {
      assert.throws(() => includeFragments([{ $include: 'line', [key]: value }], { line }), {
        message: `beside $include line stands ${key}`,
      });
    });

  it('refuses a list beside a fragment that has its own', () => {
    const own = { ...line, $data: 'OWN' };
    assert.throws(() => includeFragments([{ $include: 'own', $data: 'LINES' }], { own }), /own.*\$data/);
  });

  for (const name of ['nobody', 'toString', '', 7])
    it(`refuses a fragment that is not there: ${name}`, () => {
      assert.throws(() => includeFragments([{ $include: name }], { line }), {
        message: `no fragment is named ${name}`,
      });
    });

  it('refuses fragments that include each other', () => {
    const [hen, egg] = [{ items: [{ $include: 'egg' }] }, { items: [{ $include: 'hen' }] }];
    assert.throws(() => includeFragments({ body: [{ $include: 'hen' }] }, { hen, egg }), {
      message: 'fragments include each other: hen › egg › hen',
    });
    assert.throws(() => includeFragments({ $include: 'me' }, { me: { $include: 'me' } }), /each other/);
  });

  it('includes a fragment as often as it is named', () => {
    const twice = { body: [{ $include: 'line' }, { $include: 'line' }] };
    assert.deepEqual(includeFragments(twice, { line }), { body: [line, line] });
  });

  it('knows every fragment of the cards', () => {
    for (const fragment of Object.values(fragments))
      assert.ok(!JSON.stringify(includeFragments(fragment, fragments)).includes('$include'));
  });
});
