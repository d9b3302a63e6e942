import assert from 'node:assert/strict';
import { adam, olivia, rita } from '../support/cast.ts';
import { claimIdOn, fileClaim, press, textOf, verbsOn } from '../support/file-claim.ts';
import { microsoft365Usage } from '../support/filing.ts';
import { type OpenDesk, openDesk } from '../support/open-desk.ts';
import type { Message } from '../support/teams/conversations.ts';
import type { TeamsPerson } from '../support/teams/teams-person.ts';
import { startWholeBot, type WholeBot } from '../support/whole-bot.ts';

/** From Monday 2 November 2026, 09:00 UTC on; the deployment counts American business days in UTC. */
describe('Reminders', () => {
  let bot: WholeBot;
  let partner: TeamsPerson;
  let incentivesAdmin: TeamsPerson;
  let reviewer: TeamsPerson;
  let desk: OpenDesk;

  const reminders = (messages: readonly Message[]): readonly string[] =>
    messages
      .map(textOf)
      .flatMap(
        (text) =>
          text.match(/This is the last business day|\d business days? left|is overdue|haven’t changed draft/g) ?? [],
      );
  const seenBy = (person: TeamsPerson): readonly Message[] => person.sees().toReversed();
  const atDesk = (): readonly Message[] => desk.messages();

  beforeEach(async () => {
    bot = await startWholeBot({ REVIEWERS: rita.id });
    partner = bot.teams.person(olivia);
    incentivesAdmin = bot.teams.person(adam);
    for (const person of [partner, incentivesAdmin]) await person.installs();
    desk = await openDesk(bot);
    ({ reviewer } = desk);
  });
  afterEach(() => bot.end());

  const fileAndAsk = async (): Promise<Message> => {
    const form = await fileClaim(partner, microsoft365Usage);
    const id = claimIdOn(form);
    await bot.settled();
    const root = desk.rootCard(id);
    await press(reviewer, root, 'review.start');
    await reviewer.presses(root, 'review.request-info');
    await reviewer.presses(root, 'review.request-info', {
      reasons: 'missing-or-old-dates',
      comment: 'Which year?',
      concernedProducts: '',
    });
    await bot.settled();
    return root;
  };

  it('of an answer come on their days, the later ones to the firm’s admins too, and carry the form', async () => {
    await fileAndAsk();
    await bot.advance({ hours: 47 });
    assert.deepEqual(reminders(seenBy(partner)), []);
    await bot.advance({ hours: 1 });
    assert.deepEqual(reminders(seenBy(partner)), ['3 business days left']);
    assert.deepEqual(reminders(seenBy(incentivesAdmin)), []);
    await bot.restart();
    await bot.advance({ hours: 48 });
    await bot.advance({ hours: 72 });
    const all = ['3 business days left', '1 business day left', 'This is the last business day'];
    assert.deepEqual(reminders(seenBy(partner)), all);
    assert.deepEqual(reminders(seenBy(incentivesAdmin)), all.slice(1));
    for (const person of [partner, incentivesAdmin]) assert.ok(verbsOn(person.latest()).includes('info.answer'));
    await bot.advance({ hours: 15 });
    assert.match(textOf(partner.latest()), /Rejected/);
  });

  it('that were missed while the bot was down come as one, and none twice', async () => {
    await fileAndAsk();
    await bot.advance({ hours: 24 * 7 + 2 });
    assert.deepEqual(reminders(seenBy(partner)), ['This is the last business day']);
    await bot.restart();
    await bot.settled();
    assert.deepEqual(reminders(seenBy(partner)), ['This is the last business day']);
  });

  it('end with the answer', async () => {
    await fileAndAsk();
    await partner.presses(partner.latest(), 'info.answer', { comment: 'In 2026.' });
    await bot.advance({ hours: 24 * 4 });
    assert.deepEqual(reminders(seenBy(partner)), []);
  });

  it('of a chat that was closed come when it is open again, if they are still true', async () => {
    await fileAndAsk();
    await partner.uninstalls();
    await bot.advance({ hours: 48 });
    await bot.advance({ hours: 48 });
    assert.deepEqual(reminders(seenBy(partner)), []);
    await partner.installs();
    await bot.settled();
    assert.deepEqual(reminders(seenBy(partner)), ['1 business day left']);
  });

  it('of a late review stand in the claim’s thread at the desk', async () => {
    await fileClaim(partner, microsoft365Usage);
    await bot.advance({ hours: 24 * 7 });
    await bot.advance({ hours: 24 });
    assert.deepEqual(reminders(atDesk()), ['This is the last business day', 'is overdue']);
    const late = atDesk().at(-1);
    assert.ok(late?.rootId);
  });

  it('of an untouched draft come once, and leave the form alone', async () => {
    await partner.says('new claim');
    const form = partner.latest();
    const before = form.card;
    await bot.advance({ hours: 72 });
    await bot.advance({ hours: 72 });
    assert.deepEqual(reminders(seenBy(partner)), ['haven’t changed draft']);
    assert.equal(form.card, before);
    assert.ok(verbsOn(partner.latest()).includes('draft.resume'));
  });
});
