import assert from 'node:assert/strict';
import { messageText } from '../../../bot/teams/message-text.ts';

const recipient = { id: '28:bot', name: 'Claims' };
const mention = (id: string, text: string) => ({ type: 'mention', text, mentioned: { id } });
const read = (text: string, entities: readonly ReturnType<typeof mention>[] = []) =>
  messageText({ text, entities: [...entities], recipient });

describe('the text of a message', () => {
  it('is without the mention of the bot', () => {
    assert.equal(read('<at>Claims</at>&nbsp; new claim', [mention('28:bot', '<at>Claims</at>')]), 'new claim');
    assert.equal(read('hand over <at id="0">Claims</at>', [mention('28:bot', '<at id="0">Claims</at>')]), 'hand over');
  });

  it('is without it also where the entity is missing', () => {
    assert.equal(read('<at>Claims</at> help'), 'help');
  });

  it('keeps other mentions as names', () => {
    assert.equal(read('hand over to <at>Bob</at>', [mention('29:bob', '<at>Bob</at>')]), 'hand over to Bob');
  });

  it('has its entities resolved once', () => {
    assert.equal(read('a &lt;b&gt; &amp;lt; &#233;&#x151; &quot;c&quot; &nope;'), 'a <b> &lt; éő "c" &nope;');
    assert.equal(read('&#1114112;&#0;'), '&#1114112;&#0;');
  });

  it('is empty where there is none', () => {
    assert.equal(messageText({ text: undefined, entities: undefined, recipient: undefined }), '');
  });
});
