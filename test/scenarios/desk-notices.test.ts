import assert from 'node:assert/strict';
import { adam, olivia, rita } from '../support/cast.ts';
import { incentivesAdmins, reviewers } from '../support/desk-presses.ts';
import { statementOfWork, textOf, verbsOn } from '../support/file-claim.ts';
import type { Specimen } from '../support/lifecycle-table.ts';
import { type RawPresser, rawPresser } from '../support/raw-press.ts';
import { seedClaim } from '../support/specimen-claims.ts';
import type { Message } from '../support/teams/conversations.ts';
import type { TeamsChannel } from '../support/teams/fake-teams.ts';
import type { TeamsPerson } from '../support/teams/teams-person.ts';
import { startWholeBot, type WholeBot } from '../support/whole-bot.ts';

describe('What the bot owes people', () => {
  let bot: WholeBot;
  let presser: RawPresser;
  let channel: TeamsChannel;
  let id: string;

  const open = async (specimen: Specimen): Promise<void> => {
    bot = await startWholeBot({ REVIEWERS: reviewers, INCENTIVES_ADMINS: incentivesAdmins }, async (store) => {
      id = await seedClaim(store, specimen, { answeredBy: [] });
    });
    presser = await rawPresser(bot.teams);
    channel = bot.teams.channel({ tenantId: rita.tenantId });
  };
  afterEach(() => bot.end());

  const deskOpens = async (): Promise<TeamsPerson> => {
    const reviewer = bot.teams.person(rita);
    await reviewer.installs();
    await reviewer.says('review here', { in: channel });
    await bot.settled();
    return reviewer;
  };
  const press = async (by: typeof rita, verb: string, data: object = {}): Promise<void> => {
    const { version } = (await bot.stored(id)).claim;
    await presser.press(by, { verb, data: { claimId: id, version, ...data } });
  };
  const request = { reasons: 'missing-products', comment: 'Which ones?' };
  const aboutIt = (messages: readonly Message[]): readonly Message[] =>
    messages.filter((message) => textOf(message).includes(id));

  it('is dropped with a record where the claim moved on before the person could be reached', async () => {
    await open('under-review');
    await deskOpens();
    const owner = bot.teams.person(olivia);
    await owner.installs();
    const lift = bot.teams.fail({ conversationId: owner.chat, with: 403, code: 'BotNotInConversationRoster' });
    await press(rita, 'review.request-info', request);
    await bot.settled();
    await press(rita, 'review.withdraw-request', { comment: 'Found it.' });
    await press(rita, 'review.approve', { comment: '' });
    await bot.settled();
    lift();
    const before = owner.sees().length;
    await owner.installs();
    await bot.settled();
    const news = aboutIt(owner.sees().slice(0, owner.sees().length - before)).map(textOf);
    assert.equal(news.length, 1, news.join('\n---\n'));
    assert.match(news[0] ?? '', /Approved/);
    const last = new Map((await bot.stored(id)).noticeRecords.map(({ noticeId, outcome }) => [noticeId, outcome]));
    const owners = [...last].filter(([noticeId]) => noticeId.endsWith('/owner')).map(([, outcome]) => outcome);
    assert.deepEqual(owners, ['dropped', 'dropped', 'sent']);
    assert.deepEqual((await bot.stored(id)).notices, []);
  });

  it('reaches a throttled channel once and in order: the root card, then what is said below it', async () => {
    await open('editing');
    await deskOpens();
    const owner = bot.teams.person(olivia);
    await owner.installs();
    const before = bot.teams.messagesOf(channel.id).length;
    bot.teams.fail({ operation: 'create', times: 2, with: 429, retryAfter: 1 });
    await press(adam, 'claim.submit');
    await owner.sendsFile('second.txt', new Uint8Array([...statementOfWork, 32]), id);
    await bot.settled();
    const posted = bot.teams.messagesOf(channel.id).slice(before);
    assert.equal(posted.length, 2);
    const [root, reply] = posted;
    assert.match(root ? textOf(root) : '', new RegExp(`^${id}`));
    assert.equal(root?.rootId, null);
    assert.equal(reply?.rootId, root?.id);
    assert.match(reply ? textOf(reply) : '', /proof|file/i);
  }).timeout(15_000);

  it('goes out once when people can be reached, over restarts before and after', async () => {
    await open('editing');
    const owner = bot.teams.person(olivia);
    await owner.installs();
    await press(adam, 'claim.submit');
    await bot.settled();
    assert.notDeepEqual((await bot.stored(id)).notices, []);
    await bot.restart();
    await bot.restart();
    const reviewer = await deskOpens();
    for (let time = 1; time <= 2; time += 1) {
      await bot.settled();
      await bot.restart();
    }
    await bot.settled();
    const atDesk = [...aboutIt(bot.teams.messagesOf(channel.id)), ...aboutIt(reviewer.sees())];
    assert.equal(atDesk.length, 1);
    assert.deepEqual((await bot.stored(id)).notices, []);
  });

  it('goes out once where the bot stopped right after the commit', async () => {
    await open('editing');
    await deskOpens();
    const owner = bot.teams.person(olivia);
    await owner.installs();
    await press(adam, 'claim.submit');
    await bot.restart();
    await press(rita, 'review.start');
    await bot.restart();
    await press(rita, 'review.request-info', request);
    await bot.restart();
    await bot.settled();
    const atDesk = aboutIt(bot.teams.messagesOf(channel.id));
    assert.equal(atDesk.length, 1);
    assert.match(atDesk[0] ? textOf(atDesk[0]) : '', /Partner action required/);
    const asked = aboutIt(owner.sees()).filter((message) => verbsOn(message).includes('info.answer'));
    assert.equal(asked.length, 1);
  });
});
