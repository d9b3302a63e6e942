import assert from 'node:assert/strict';
import type { Claim } from '../../claims/claim.ts';
import type { Store } from '../../storage/store.ts';
import { adam, olivia, otto } from '../support/cast.ts';
import { incentivesAdmins } from '../support/desk-presses.ts';
import { textOf, verbsOn } from '../support/file-claim.ts';
import { inEveryLanguage } from '../support/our-speakers.ts';
import { otherOwner, personOf, seedClaim } from '../support/specimen-claims.ts';
import type { TeamsPerson } from '../support/teams/teams-person.ts';
import { until } from '../support/until.ts';
import { startWholeBot, type WholeBot } from '../support/whole-bot.ts';

const long = '2026-10-20T09:00:00Z';
const week = { hours: 7 * 24 };

describe('What was never filed', function () {
  this.timeout(20_000);
  let bot: WholeBot;
  const start = async (seed: (store: Store) => Promise<void>): Promise<void> => {
    bot = await startWholeBot({ INCENTIVES_ADMINS: incentivesAdmins }, seed);
  };
  afterEach(() => bot.end());

  const left = (store: Store, more: Partial<Claim> = {}) => seedClaim(store, 'editing', { updatedAt: long, ...more });
  const weekly = (person: TeamsPerson, title: string) =>
    person
      .sees()
      .filter((message) => textOf(message).startsWith(title))
      .map((message) => ({ text: textOf(message), verbs: verbsOn(message), summary: message.summary }));

  for (const { language, person: details, texts } of inEveryLanguage(olivia))
    it(`is mentioned once a week to who may file it, in ${language}`, async () => {
      const ids: Record<string, string> = {};
      await start(async (store) => {
        ids.left = await left(store);
        ids.waiting = await left(store, {
          signature: { until: '2026-12-01', dueAt: '2026-12-01T23:59:59Z' },
        } as Partial<Claim>);
        ids.ended = await seedClaim(store, 'ended');
        ids.official = await seedClaim(store, 'official');
        ids.colleagues = await left(store, { owner: personOf(adam) });
        ids.others = await left(store, { owner: otherOwner });
      });
      const owner = bot.teams.person(details);
      const admin = bot.teams.person({ ...adam, ...(details.locale ? { locale: details.locale } : {}) });
      const other = bot.teams.person({ ...otto, ...(details.locale ? { locale: details.locale } : {}) });
      for (const person of [owner, admin, other]) await person.installs();
      await bot.settled();
      const title = texts('not-filed.title');
      assert.deepEqual(weekly(owner, title), [], 'nothing in the first week');
      await bot.advance(week);
      const [seen, ...more] = weekly(owner, title);
      assert.ok(seen && more.length === 0);
      assert.ok(seen.text.includes(texts('not-filed.drafts', { count: 1 })), seen.text);
      assert.ok(seen.text.includes(texts('not-filed.customers', { count: 1 })));
      assert.ok(seen.text.includes(String(ids.left)) && seen.text.includes(String(ids.ended)));
      for (const id of [ids.waiting, ids.official, ids.colleagues, ids.others])
        assert.ok(!seen.text.includes(String(id)));
      assert.deepEqual(seen.verbs, ['draft.resume', 'claim.copy']);
      assert.equal(seen.summary, texts('not-filed.summary', { drafts: 1, customers: 1 }));

      const [firms] = weekly(admin, title);
      assert.ok(firms);
      assert.ok(firms.text.includes(texts('not-filed.drafts', { count: 2 })));
      assert.ok(firms.text.includes(String(ids.colleagues)) && !firms.text.includes(String(ids.others)));
      const [theirs] = weekly(other, title);
      assert.ok(theirs?.text.includes(String(ids.others)) && !theirs.text.includes(String(ids.left)));

      await bot.advance({ hours: 24 });
      await bot.restart();
      await bot.settled();
      assert.equal(weekly(owner, title).length, 1, 'once a week, over restarts');
      await bot.advance({ hours: 6 * 24 });
      assert.equal(weekly(owner, title).length, 2);
    });

  it('is not mentioned where there is nothing: a draft in work, a customer for whom there is a draft or a claim', async () => {
    await start(async (store) => {
      await seedClaim(store, 'official');
      await seedClaim(store, 'editing', { updatedAt: '2026-11-05T09:00:00Z' });
      const id = await seedClaim(store, 'ended');
      const { claim } = (await store.claims.load(id)) ?? assert.fail();
      await seedClaim(store, 'editing', { updatedAt: '2026-11-05T09:00:00Z', details: claim.details });
    });
    const owner = bot.teams.person(olivia);
    await owner.installs();
    await bot.settled();
    await bot.advance(week);
    assert.deepEqual(weekly(owner, 'Not filed yet'), []);
  });

  it('is not told again in a week in which the bot stopped in the middle', async () => {
    await start((store) => left(store).then(() => {}));
    const people = [olivia, adam].map((details) => bot.teams.person(details));
    for (const person of people) await person.installs();
    await bot.settled();
    bot.teams.answerAfter(2_000);
    const before = bot.teams.requests.length;
    const advanced = bot.advance(week);
    await until(() => bot.teams.requests.length > before);
    await bot.restart();
    await advanced;
    bot.teams.answerAfter(0);
    await bot.settled();
    assert.equal(people.flatMap((person) => weekly(person, 'Not filed yet')).length, 1);
  });

  it('keeps no deadline waiting, however slow Teams is', async () => {
    let disputable = '';
    await start(async (store) => {
      await left(store);
      const rejection = {
        reason: 'insufficient-poe',
        comment: '',
        at: long,
        disputeUntil: '2026-11-10T22:59:59Z',
      } as const;
      disputable = await seedClaim(store, 'rejected', { rejection } as Partial<Claim>);
    });
    const people = [olivia, adam].map((details) => bot.teams.person(details));
    for (const person of people) await person.installs();
    await bot.settled();
    bot.teams.answerAfter(2_000);
    const before = bot.teams.requests.length;
    const told = bot.advance(week);
    await until(() => bot.teams.requests.length > before);
    const later = bot.advance({ hours: 48 });
    while ((await bot.stored(disputable)).claim.status !== 'rejected-final') await new Promise(setImmediate);
    assert.equal(
      people.flatMap((person) => weekly(person, 'Not filed yet')).length,
      1,
      'the second is still to be told',
    );
    bot.teams.answerAfter(0);
    await Promise.all([told, later]);
    assert.equal(people.flatMap((person) => weekly(person, 'Not filed yet')).length, 2);
  });

  it('is named by the five oldest drafts and the five newest customers, and counted', async () => {
    await start(async (store) => {
      for (let index = 0; index < 207; index += 1) await left(store);
      for (let index = 0; index < 8; index += 1) await seedClaim(store, 'ended');
    });
    const owner = bot.teams.person(olivia);
    await owner.installs();
    await bot.settled();
    await bot.advance(week);
    const [seen] = weekly(owner, 'Not filed yet');
    assert.ok(seen);
    assert.ok(seen.text.includes('207 drafts haven’t been changed for a week or longer.'), seen.text);
    assert.match(seen.text, /CPOR-000001.*CPOR-000005 .*202 more.*CPOR-000215.*CPOR-000211.*3 more/s);
    assert.doesNotMatch(seen.text, /CPOR-000006|CPOR-000210/);
  });
});
