import assert from 'node:assert/strict';
import { messageText } from '../../../bot/teams/message-text.ts';

const recipient = { id: '28:bot', name: 'Claims' };
const mention = (id: string, text: string) => ({ type: 'mention', text, mentioned: { id } });
type Entity = { readonly type: string; readonly text: string | undefined; readonly mentioned: { readonly id: string } };
const read = (text: string, entities: readonly Entity[] = []) =>
  messageText({ text, entities: [...entities], recipient });

describe('the text of a message', () => {
  it('is without the mention of the bot', () => {
    assert.equal(read('<at>Claims</at>&nbsp; new claim', [mention('28:bot', '<at>Claims</at>')]), 'new claim');
    assert.equal(read('hand over <at id="0">Claims</at>', [mention('28:bot', '<at id="0">Claims</at>')]), 'hand over');
  });

  it('is without it also where the entity is missing', () => {
    assert.equal(read('<at>Claims</at> help'), 'help');
  });

  for (const [circumstance, text, entities] of [
    ['with an escaped name', '<at>Claims &amp; Co</at> help', [mention('28:bot', '<at>Claims &amp; Co</at>')]],
    ['escaped otherwise than its entity', '<at>Claims &amp; Co</at> help', [mention('28:bot', '<at>Claims & Co</at>')]],
    ['escaped whole', '&lt;at&gt;Claims&lt;/at&gt; help', [mention('28:bot', '<at>Claims</at>')]],
    ['under another name', '<at>Our claims bot</at> help', [mention('28:bot', '<at>CPOR</at>')]],
    ['under another name and without an entity', '<at>Our claims bot</at>&nbsp;help', []],
    ['by its place alone', '<at id="0">Our bot</at> help', []],
    [
      'with an entity that has no text',
      'help <at id="0">Our bot</at>',
      [{ type: 'mention', text: undefined, mentioned: { id: '28:bot' } }],
    ],
    ['in other case', '<AT>CLAIMS</AT> help', []],
    ['twice', '<at>Claims</at> <at>Claims</at> help', [mention('28:bot', '<at>Claims</at>')]],
    ['as plain text', '@Claims help', [mention('28:bot', '@Claims')]],
    ['as plain text without the sign', 'Claims help', [mention('28:bot', 'Claims')]],
  ] satisfies readonly (readonly [string, string, readonly Entity[]])[])
    it(`is without the mention of the bot ${circumstance}`, () => {
      assert.equal(read(text, entities), 'help');
    });

  it('is without what it answers to, however often and however escaped', () => {
    assert.equal(read('<quoted messageId="1721"/> help'), 'help');
    assert.equal(
      read('&lt;quoted messageId=&quot;1721&quot;/&gt; <quoted messageId="2"/>\n<at>Claims</at> status 12'),
      'status 12',
    );
    assert.equal(read('<quoted messageId="1"></quoted>help'), 'help');
    assert.equal(
      read('<blockquote itemtype="http://schema.skype.com/Reply"><p>approve 11</p></blockquote>status 12'),
      'status 12',
    );
  });

  it('is without blanks and marks that nobody sees', () => {
    assert.equal(read('\u200f\u200bnew\u00a0cl\u00adaim\u200e\ufeff '), 'new claim');
    assert.equal(read('approve\u202f12\r\n'), 'approve 12');
  });

  it('is read to its end, however many tags are left open', function () {
    // Were the time the square of the length, it would take minutes.
    this.timeout(60_000);
    for (const open of ['<at>', '<at ', '<quoted ', '<blockquote>', '&lt;at&gt;', '</at>'])
      assert.equal(typeof read(open.repeat(280_000 / open.length)), 'string');
  });

  it('keeps other mentions as names', () => {
    assert.equal(read('hand over to <at>Bob</at>', [mention('29:bob', '<at>Bob</at>')]), 'hand over to Bob');
  });

  it('keeps another name in the middle, also where the entity is missing', () => {
    assert.equal(read('<at>Claims</at> hand over to <at>Bob</at>'), 'hand over to Bob');
    assert.equal(read('hand over to <at>Bob</at>'), 'hand over to Bob');
  });

  it('has its entities resolved once', () => {
    assert.equal(read('a &lt;b&gt; &amp;lt; &#233;&#x151; &quot;c&quot; &nope;'), 'a <b> &lt; éő "c" &nope;');
    assert.equal(read('&#1114112;&#0;'), '&#1114112;&#0;');
  });

  it('is empty where there is none', () => {
    assert.equal(messageText({ text: undefined, entities: undefined, recipient: undefined }), '');
  });
});
