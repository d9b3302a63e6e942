import assert from 'node:assert/strict';
import type { Store } from '../../storage/store.ts';
import { aFile, someDetails } from '../support/build-claim.ts';
import { olivia, otto, rita } from '../support/cast.ts';
import { reviewers } from '../support/desk-presses.ts';
import { textOf } from '../support/file-claim.ts';
import { openDesk } from '../support/open-desk.ts';
import { type RawPresser, rawPresser } from '../support/raw-press.ts';
import { otherOwner, seedClaim } from '../support/specimen-claims.ts';
import type { Message } from '../support/teams/conversations.ts';
import type { TeamsChannel } from '../support/teams/fake-teams.ts';
import type { TeamsPerson } from '../support/teams/teams-person.ts';
import { startWholeBot, type WholeBot } from '../support/whole-bot.ts';

const contoso = { customerTenantId: 'dddddddd-ffff-4000-8000-000000000001', customerDomain: 'contoso.example' };
const ours = someDetails({ ...contoso, claimName: 'Olivia’s rollout', mpnId: '1111111' });
const theirs = (products: readonly string[]) =>
  someDetails({
    ...contoso,
    claimName: 'Otto’s rollout',
    mpnId: '2222222',
    products,
    partnerContactName: 'Otto Other',
    partnerContactEmail: 'otto@other.example',
  });
const all = ours.products;
const some = ['exchange-online', 'microsoft-teams'];

describe('A claim on what another firm’s claim holds', () => {
  let bot: WholeBot;
  let presser: RawPresser;
  let channel: TeamsChannel;
  let owner: TeamsPerson;
  let rival: TeamsPerson;
  let old: string;
  let young: string;

  const open = async (products: readonly string[]): Promise<void> => {
    bot = await startWholeBot({ REVIEWERS: reviewers }, async (store: Store) => {
      const olds = aFile({ name: 'old.pdf', addedAt: '2026-10-01T09:00:00Z' });
      const youngs = aFile({ name: 'young.pdf', addedAt: '2026-11-01T09:00:00Z' });
      old = await seedClaim(store, 'official', { details: ours, files: [olds], answeredBy: [] });
      const filedBy = { owner: otherOwner, draftedBy: otherOwner };
      young = await seedClaim(store, 'editing', { ...filedBy, details: theirs(products), files: [youngs] });
    });
    presser = await rawPresser(bot.teams);
    [owner, rival] = [bot.teams.person(olivia), bot.teams.person(otto)];
    for (const person of [owner, rival]) await person.installs();
    ({ channel } = await openDesk(bot));
    await press(otto, 'claim.submit', young);
  };
  afterEach(() => bot.end());

  const press = async (by: typeof rita, verb: string, claimId: string, data: object = {}) => {
    const { version } = (await bot.stored(claimId)).claim;
    const pressed = await presser.press(by, { verb, data: { claimId, version, ...data } });
    await bot.settled();
    return pressed;
  };
  const rootOf = (claimId: string): Message =>
    bot.teams.messagesOf(channel.id).find((message) => textOf(message).startsWith(claimId)) ?? assert.fail(claimId);

  /** Everything that a person was ever sent, and everything they can open. */
  const seenBy = async (person: TeamsPerson, own: string, other: string): Promise<string> => {
    for (const command of ['claim', 'history']) {
      await person.says(`${command} ${own}`);
      await person.says(`${command} ${other}`);
    }
    await person.says('my claims');
    return JSON.stringify(person.sees());
  };
  const assertNothingOfTheOther = async (): Promise<void> => {
    assert.doesNotMatch(await seenBy(owner, old, young), new RegExp(`Otto|${young}|2222222|young\\.pdf|other firm`));
    assert.doesNotMatch(await seenBy(rival, young, old), new RegExp(`Olivia|${old}|1111111|old\\.pdf|other firm`));
  };

  it('is flagged on both, side by side, the newest PoE marked', async () => {
    await open(some);
    assert.deepEqual((await bot.stored(young)).claim.competing, [old]);
    assert.deepEqual((await bot.stored(old)).claim.competing, [young]);
    for (const [one, other] of [
      [young, old],
      [old, young],
    ] as const) {
      const text = textOf(rootOf(one));
      assert.match(text, /1 competing claim from another partner/);
      for (const part of [other, 'Olivia Owner', 'Otto Other', '1111111', '2222222']) {
        assert.ok(text.includes(part), `${part} on ${one}`);
      }
      const marks = text.match(/.*\(newest\)/g);
      assert.equal(marks?.length, 1);
      assert.match(marks?.[0] ?? '', /1 Nov 2026/);
    }
  });

  it('is told of to each owner, but never whose it is', async () => {
    await open(some);
    assertOwnerHearsFirst(/^There’s a competing claim for CPOR-/);
    await rival.says(`claim ${young}`);
    assert.match(textOf(rival.latest()), /a competing claim/);
    await assertNothingOfTheOther();
  });

  it('is approved only after a second card that shows what will end', async () => {
    await open(some);
    await press(rita, 'review.start', young);
    const before = await bot.stored(young);
    const { text } = await press(rita, 'review.approve', young, { comment: 'Newer proof.' });
    for (const part of [old, 'Olivia Owner', 'Exchange Online', 'Microsoft Teams', 'SharePoint Online']) {
      assert.ok(text.includes(part), part);
    }
    assert.deepEqual(await bot.stored(young), before);
    await press(rita, 'review.approve', young, { comment: 'Newer proof.', confirmSupersede: 'false' });
    await press(rita, 'review.approve', young, { comment: 'Newer proof.', confirmSupersede: 'yes' });
    // Of a card that did not name what ends.
    await press(rita, 'review.approve', young, { comment: 'Newer proof.', confirmSupersede: 'true' });
    assert.deepEqual(await bot.stored(young), before);
    // The card itself says that it asks, for clients that leave out a toggle that is off.
    assert.doesNotMatch(text, /needs your attention/);
    const unticked = await press(rita, 'review.approve', young, {
      filled: 'yes',
      confirming: 'yes',
      comment: 'Newer proof.',
    });
    assert.equal(unticked.text.match(/Select this to confirm/g)?.length, 1, 'at the field');
    assert.match(unticked.text, /One answer needs your attention/);
    assert.match(unticked.json, /Newer proof/);
    assert.deepEqual(await bot.stored(young), before);
    await press(rita, 'review.approve', young, { comment: 'Newer proof.', confirmSupersede: 'true', ends: old });
    assert.equal((await bot.stored(young)).claim.status, 'approved');
    const { claim } = await bot.stored(old);
    assert.deepEqual([claim.status, claim.toBeSupersededBy, claim.details.products], ['official', [young], all]);
    assert.match(textOf(rootOf(old)), new RegExp(`${young} will supersede this claim`));
    assert.match(textOf(rootOf(young)), new RegExp(`When official, supersedes: ${old}`));
    await assertNothingOfTheOther();
  });

  it('is asked about anew where the confirmation named another association than stands there now', async () => {
    await open(some);
    await press(rita, 'review.start', young);
    const before = await bot.stored(young);
    const confirmed = { filled: 'yes', confirming: 'yes', comment: 'Newer proof.', confirmSupersede: 'true' };
    const { text, json } = await press(rita, 'review.approve', young, { ...confirmed, ends: 'CPOR-000099' });
    assert.match(text, new RegExp(`Confirm that this claim supersedes ${old}`));
    assert.match(json, /Newer proof/);
    assert.deepEqual(await bot.stored(young), before);
    await press(rita, 'review.approve', young, { ...confirmed, ends: old });
    assert.equal((await bot.stored(young)).claim.status, 'approved');
  });

  /** The last message that the older claim's owner was sent, wherever its news has to stand first. */
  const assertOwnerHearsFirst = (news: RegExp): void => {
    const message = owner.latest();
    for (const said of [message.summary, message.card?.speak, textOf(message)]) assert.match(String(said), news);
  };

  const approve = async (): Promise<void> => {
    await press(rita, 'review.start', young);
    await press(rita, 'review.approve', young, { comment: '', confirmSupersede: 'true', ends: old });
  };

  it('takes the shared products when it becomes official, and leaves the rest', async () => {
    await open(some);
    await approve();
    await bot.advance({ hours: 24 * 3 });
    assert.deepEqual((await bot.stored(old)).claim.details.products, all);
    await bot.advance({ hours: 24 * 9 });
    await bot.settled();
    assert.equal((await bot.stored(young)).claim.status, 'official');
    const { claim } = await bot.stored(old);
    assert.deepEqual([claim.status, claim.details.products], ['official', ['sharepoint-online']]);
    assert.equal(claim.toBeSupersededBy, undefined);
    assertOwnerHearsFirst(/^Part of CPOR-\d+ moved to a newer association: Exchange Online, Microsoft Teams\./);
    await assertNothingOfTheOther();
  });

  it('ends the other when nothing is left of it', async () => {
    await open(all);
    await approve();
    await bot.advance({ hours: 24 * 12 });
    await bot.settled();
    const { claim } = await bot.stored(old);
    assert.deepEqual([claim.status, 'reason' in claim && claim.reason], ['ended', 'superseded']);
    assert.match(textOf(rootOf(old)), /Ended/);
    assertOwnerHearsFirst(/^CPOR-\d+ has ended: A newer association took over\./);
    await assertNothingOfTheOther();
  });

  it('takes nothing when it is withdrawn before', async () => {
    await open(some);
    await approve();
    await press(otto, 'claim.withdraw', young, { reason: 'Filed by mistake.' });
    await bot.advance({ hours: 24 * 12 });
    const { claim } = await bot.stored(old);
    assert.deepEqual([claim.status, claim.toBeSupersededBy, claim.details.products], ['official', undefined, all]);
    await assertNothingOfTheOther();
  });
});
