import assert from 'node:assert/strict';
import type { Verb } from '../../cards/verbs.ts';
import { aPerson } from '../support/build-claim.ts';
import { adam, olivia, rita, ruben } from '../support/cast.ts';
import { incentivesAdmins, reviewers } from '../support/desk-presses.ts';
import { textOf } from '../support/file-claim.ts';
import type { Specimen } from '../support/lifecycle-table.ts';
import { type RawPresser, rawPresser } from '../support/raw-press.ts';
import { claimData, seedClaim } from '../support/specimen-claims.ts';
import { seenCard } from '../support/teams/conversations.ts';
import type { PersonDetails, TeamsPerson } from '../support/teams/teams-person.ts';
import { startWholeBot, type WholeBot } from '../support/whole-bot.ts';

type Row = readonly [command: string, verb: Verb, on: Specimen, by: PersonDetails];

/** Commands that open a form, beside the button that opens the same. */
const forms: readonly Row[] = [
  ['assign', 'review.assign', 'submitted', rita],
  ['request info', 'review.request-info', 'under-review', rita],
  ['ask again', 'review.ask-again', 'answered', rita],
  ['approve answer', 'review.approve-answer', 'answered', rita],
  ['approve', 'review.approve', 'under-review', rita],
  ['reject', 'review.reject', 'under-review', rita],
  ['reject', 'review.reject', 'disputed', rita],
  ['answer', 'claim.answer', 'partner-action-required', olivia],
  ['withdraw', 'claim.withdraw', 'submitted', olivia],
  ['dispute', 'claim.dispute', 'rejected', adam],
  ['disassociate', 'claim.disassociate', 'official', adam],
  ['hand over', 'claim.hand-over', 'submitted', adam],
  ['discard', 'draft.discard', 'editing', olivia],
];
/** Commands that act at once, as their buttons do. */
const deeds = [
  ['review', 'submitted', 'under-review', rita],
  ['submit', 'editing', 'submitted', adam],
] as const;

describe('A typed command', () => {
  let bot: WholeBot;
  let presser: RawPresser;
  const people = new Map<PersonDetails, TeamsPerson>();
  const ids = new Map<string, string>();
  const idOf = (...key: readonly string[]): string => ids.get(key.join('|')) ?? assert.fail(key.join('|'));
  const says = async (who: PersonDetails, text: string) => {
    const person = people.get(who) ?? assert.fail(who.name);
    await person.says(text);
    return person.latest();
  };

  before(async () => {
    bot = await startWholeBot({ REVIEWERS: reviewers, INCENTIVES_ADMINS: incentivesAdmins }, async (store) => {
      for (const [command, , on] of forms) ids.set(`${command}|${on}`, await seedClaim(store, on));
      for (const [command, on] of deeds) ids.set(`${command}|${on}`, await seedClaim(store, on));
      ids.set('release', await seedClaim(store, 'submitted', { assignee: aPerson() }));
      ids.set('untouched', await seedClaim(store, 'under-review'));
    });
    presser = await rawPresser(bot.teams);
    for (const details of [rita, ruben, olivia, adam, aPerson()]) {
      const person = bot.teams.person(details);
      people.set(details, person);
      await person.installs();
    }
  });
  after(() => bot.end());

  for (const [command, verb, on, by] of forms) {
    it(`"${command}" opens the form of its button on a claim that is ${on}, and changes nothing`, async () => {
      const claimId = idOf(command, on);
      const before = await bot.stored(claimId);
      const typed = await says(by, `${command} ${claimId}`);
      const pressed = await presser.press(by, { verb, data: { claimId, version: before.claim.version } });
      assert.deepEqual(withoutLinks(seenCard(typed)), withoutLinks(pressed.card));
      assert.deepEqual(await bot.stored(claimId), before);
      assert.match(textOf(typed), new RegExp(claimId));
    });
  }

  for (const [command, on, leads, by] of deeds) {
    it(`"${command}" leads from ${on} to ${leads}`, async () => {
      await says(by, `${command} ${idOf(command, on)}`);
      assert.equal((await bot.stored(idOf(command, on))).claim.status, leads);
    });
  }

  it('"release" gives a claim back', async () => {
    await says(rita, `release ${idOf('release')}`);
    assert.equal((await bot.stored(idOf('release'))).claim.assignee, undefined);
  });

  it('that is not open to somebody says why and changes nothing', async () => {
    const id = idOf('untouched');
    const before = await bot.stored(id);
    const expectations: readonly (readonly [string, PersonDetails, RegExp])[] = [
      ['review', rita, /is under review\. Approve it/],
      ['ask again', rita, /is under review\. Approve it/],
      ['approve answer', rita, /is under review\. Approve it/],
      ['approve', olivia, /Only a reviewer/],
      ['reject', adam, /Only a reviewer/],
      ['request info', olivia, /Only a reviewer/],
      ['assign', olivia, /Only a reviewer/],
      ['answer', olivia, /is under review\. Until the decision/],
      ['dispute', adam, /is under review\. Until the decision/],
      ['withdraw', rita, /don’t have a claim with this number/],
      ['hand over', olivia, /Only an incentives admin/],
    ];
    for (const [command, by, why] of expectations) {
      assert.match(textOf(await says(by, `${command} ${id}`)), why, command);
      assert.deepEqual(await bot.stored(id), before, command);
    }
  });

  it('tells a stranger nothing of a claim', async () => {
    const stranger = aPerson();
    people.set(stranger, bot.teams.person(stranger));
    for (const command of ['claim', 'status', 'history', 'approve', 'withdraw', 'answer', 'template', 'my claims']) {
      const message = await says(stranger, `${command} ${idOf('untouched')}`);
      assert.doesNotMatch(JSON.stringify(message), claimData, command);
    }
  });
});

/** Links are signed anew each time. */
const withoutLinks = (card: unknown): unknown =>
  JSON.parse(JSON.stringify(card).replace(/https:\/\/claims\.partner\.example\/[\w./-]+/g, 'link'));
