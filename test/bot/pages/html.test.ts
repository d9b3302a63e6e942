import assert from 'node:assert/strict';
import { html } from '../../../bot/pages/html.ts';

describe('markup', () => {
  it('escapes what is put in, in text and in attributes', () => {
    const name = `"><script>alert('x')</script>&`;
    assert.equal(
      html`<a title="${name}">${name}</a>`.markup,
      '<a title="&quot;&gt;&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&amp;">&quot;&gt;&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&amp;</a>',
    );
  });

  it('takes in other markup, lists and numbers, and nothing for null and false', () => {
    const items = ['<', 'b'].map((item) => html`<li>${item}</li>`);
    assert.equal(html`<ul>${items}${null}${false}${1}</ul>`.markup, '<ul><li>&lt;</li><li>b</li>1</ul>');
  });
});
