import assert from 'node:assert/strict';
import { deskTenant, ourFirm } from '../support/build-claim.ts';
import { olivia, rita } from '../support/cast.ts';
import { claimIdOn, fileClaim, press, textOf, verbsOn } from '../support/file-claim.ts';
import { microsoft365Usage } from '../support/filing.ts';
import { inEveryLanguage } from '../support/our-speakers.ts';
import type { Message } from '../support/teams/conversations.ts';
import { startWholeBot, type WholeBot } from '../support/whole-bot.ts';

const personalChat = /https:\/\/teams\.microsoft\.com\/l\/entity\/[0-9a-f-]{36}\/conversations\?tenantId=[0-9a-f-]{36}/;

describe('Where many read', function () {
  this.timeout(20_000);
  let bot: WholeBot;
  beforeEach(async () => {
    bot = await startWholeBot({ REVIEWERS: rita.id });
  });
  afterEach(() => bot.end());

  const firmsChannel = () => bot.teams.channel({ id: '19:general@thread.tacv2', tenantId: ourFirm });
  const newest = ({ id }: { readonly id: string }): Message =>
    bot.teams.messagesOf(id).at(-1) ?? assert.fail('nothing was said there');
  /** What a help card names, each on a line before what it does. */
  const commandsOn = (message: Message): readonly string[] => {
    const lines = textOf(message).split('\n');
    return lines.filter((_line, index) => lines[index + 1]?.startsWith(' – '));
  };

  for (const { language, person, texts } of inEveryLanguage(olivia)) {
    it(`the help offers what works there, and every command of it does, in ${language}`, async () => {
      const partner = bot.teams.person(person);
      await partner.installs();
      const id = claimIdOn(await fileClaim(partner, microsoft365Usage));
      const channel = firmsChannel();
      await partner.says(texts('command.subscribe'), { in: channel });
      await partner.says(texts('command.help'), { in: channel });
      const help = newest(channel);
      assert.match(JSON.stringify(help.card), personalChat);
      assert.ok(textOf(help).includes(texts('help.elsewhere')));
      assert.deepEqual(verbsOn(help), ['channel.subscribe']);
      const offered = commandsOn(help);
      assert.equal(offered.length, 9);
      assert.ok(offered.includes(texts('command.mute')) && !offered.includes(texts('command.new-claim')));
      for (const command of offered) {
        await partner.says(command.replace(/12/, id), { in: channel });
        assert.doesNotMatch(textOf(newest(channel)), new RegExp(texts('channel.note.private').slice(0, 30)), command);
        assert.doesNotMatch(textOf(newest(channel)), new RegExp(texts('help.unknown', { text: '' }).slice(0, 10)));
      }
    });

    it(`the welcome says what works there, in ${language}`, async () => {
      const partner = bot.teams.person(person);
      const channel = firmsChannel();
      await bot.teams.deliver(partner.activity({ type: 'installationUpdate', action: 'add' }, { in: channel }));
      const welcome = newest(channel);
      assert.ok(textOf(welcome).includes(texts('welcome.channel', { command: texts('command.subscribe') })));
      assert.match(JSON.stringify(welcome.card), personalChat);
      assert.deepEqual(verbsOn(welcome), ['channel.subscribe']);
      await press(partner, welcome, 'channel.subscribe');
      assert.ok(textOf(welcome).includes(texts('channel.note.subscribed')));
    });

    it(`times name their zone and are nobody’s own, in ${language}`, async () => {
      const partner = bot.teams.person(person);
      await partner.installs();
      const desk = bot.teams.channel({ id: '19:desk@thread.tacv2', tenantId: deskTenant });
      const channel = firmsChannel();
      const reviewer = bot.teams.person({ ...rita, locale: person.locale ?? 'en' });
      await reviewer.installs();
      await reviewer.says('review here', { in: desk });
      await partner.says('subscribe', { in: channel });
      const id = claimIdOn(await fileClaim(partner, microsoft365Usage));
      await bot.settled();
      await reviewer.says('queue', { in: desk });
      await partner.says(`claim ${id}`, { in: channel });
      const said = [desk, channel].flatMap(({ id: place }) => bot.teams.messagesOf(place)).map(textOf);
      const timed = said.filter((text) => /\b\d{2}:\d{2}\b/.test(text));
      assert.ok(timed.length >= 3);
      for (const text of timed) {
        assert.match(text, /\d{2}:\d{2} \((UTC|Europe\/Budapest)\)/);
        assert.doesNotMatch(text, /your time|az Ön ideje|yerel saat/);
      }
    });
  }

  for (const { language, person, texts } of inEveryLanguage(rita))
    it(`a reviewer is welcomed to the queue, in ${language}`, async () => {
      const reviewer = bot.teams.person(person);
      await reviewer.installs();
      assert.equal(verbsOn(reviewer.latest())[0], 'review.queue');
      await press(reviewer, reviewer.latest(), 'review.queue');
      assert.ok(textOf(reviewer.latest()).includes(texts('queue.title')));
    });

  it('a group chat is offered neither subscriptions nor forms', async () => {
    const partner = bot.teams.person(olivia);
    const group = { conversation: { id: '19:group@thread.v2', conversationType: 'groupChat', tenantId: ourFirm } };
    const text = '<at>Claims</at> help';
    const entities = [{ type: 'mention', text: '<at>Claims</at>', mentioned: { id: bot.teams.botId, name: 'Claims' } }];
    await bot.teams.deliver(partner.activity({ type: 'message', textFormat: 'plain', text, entities, ...group }));
    const help = newest({ id: '19:group@thread.v2' });
    assert.deepEqual(commandsOn(help), ['claim 12', 'status 12', 'language hu', 'help']);
    assert.deepEqual(verbsOn(help), []);
  });
});
