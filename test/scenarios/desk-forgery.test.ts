import assert from 'node:assert/strict';
import { isDeepStrictEqual } from 'node:util';
import { aPerson, monday } from '../support/build-claim.ts';
import { otto, rita, ruben } from '../support/cast.ts';
import {
  incentivesAdmins,
  leadsTo,
  type PressRow,
  pressRows,
  reviewers,
  roles,
  waitingFile,
} from '../support/desk-presses.ts';
import { statementOfWork } from '../support/file-claim.ts';
import { specimenNames } from '../support/lifecycle-table.ts';
import { type RawPresser, rawPresser } from '../support/raw-press.ts';
import { claimData, otherOwner, seedClaim } from '../support/specimen-claims.ts';
import type { PersonDetails } from '../support/teams/teams-person.ts';
import { startWholeBot, type WholeBot } from '../support/whole-bot.ts';

type Data = Readonly<Record<string, unknown>>;
type Forgery = { readonly verb?: unknown; readonly data?: unknown; readonly by?: PersonDetails };

const acting = pressRows.filter(({ commands }) => commands.length > 0);
const nameOf = ({ verb, how }: PressRow): string => (how === undefined ? verb : `${verb} ${how}`);
const huge = '1'.repeat(60_000);
const inherited = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'] as const;

/** Verbs whose button names no version: a file waits or it does not, and a selection is of many claims. */
const versionless: readonly string[] = ['poe.attach', 'poe.remove', 'review.start-many'];
/** Inputs and button data of which only certain values mean anything. */
const choices = [
  'step',
  'confirm',
  'fileIds',
  'fileId',
  'claimIds',
  'reasons',
  'concernedProducts',
  'removedProducts',
  'assignee',
] as const;

const optional: readonly string[] = ['concernedProducts', 'removedProducts'];

const otherVersions = (version: number): readonly unknown[] => [
  version - 1,
  version + 1,
  -version,
  version + 0.5,
  1e21,
  'newest',
  '',
  '9'.repeat(400),
  huge,
  null,
  true,
  [],
  [version],
  { version },
  undefined,
];
const otherClaims = (claimId: string): readonly unknown[] => [
  'CPOR-999999',
  claimId.toLowerCase(),
  ` ${claimId}`,
  `${claimId}/../CPOR-000001`,
  `CPOR-${huge}`,
  '',
  1,
  null,
  true,
  [claimId],
  { claimId },
  ...inherited,
];

function* forgeriesOf(
  row: PressRow,
  right: Data,
  foreign: { id: string; version: number },
): Generator<[string, Forgery]> {
  const { verb } = row;
  const claimId = String(right.claimId);
  const said = (value: unknown): string => JSON.stringify(value)?.slice(0, 30) ?? 'nothing';
  for (const other of [verb.toUpperCase(), `${verb} `, 'claim.explode', '', 7, null, { verb }, [verb], ...inherited]) {
    yield [`verb ${said(other)}`, { verb: other, data: right }];
  }
  for (const data of [undefined, null, 'data', 7, [right], []]) yield [`data ${said(data)}`, { data }];
  for (const key of choices.filter((one) => one in right)) {
    // An input of a shape that no client sends is left out, which is all right where nothing need be chosen.
    const shapes = optional.includes(key) ? [] : [{ key }, [key]];
    for (const value of [...inherited, 'nonsense', huge, 7, ...shapes]) {
      yield [`${key} ${said(value)}`, { data: { ...right, [key]: value } }];
    }
  }
  if (verb === 'review.start-many') return;
  yield [
    "another firm's claim",
    { data: { ...right, claimId: foreign.id, version: foreign.version }, by: foreigner(row) },
  ];
  if (verb !== 'poe.attach') yield ['no claim', { data: { ...right, claimId: undefined } }];
  for (const other of otherClaims(claimId)) yield [`claimId ${said(other)}`, { data: { ...right, claimId: other } }];
  if (versionless.includes(verb)) return;
  yield ["another claim's id", { data: { ...right, claimId: foreign.id } }];
  for (const version of otherVersions(Number(right.version))) {
    yield [`version ${said(version)}`, { data: { ...right, version } }];
  }
}

/** Somebody of the firm where partners press, a member of another firm where reviewers do. */
const foreigner = ({ verb }: PressRow): PersonDetails => (verb.startsWith('review.') ? otto : roles.owner);

describe('Card data that no card of the bot has', () => {
  let bot: WholeBot;
  let presser: RawPresser;
  let foreign: string;
  const claims = new Map<PressRow, { readonly id: string; readonly person: PersonDetails }>();

  before(async function () {
    this.timeout(20_000);
    bot = await startWholeBot({ REVIEWERS: reviewers, INCENTIVES_ADMINS: incentivesAdmins }, async (store) => {
      foreign = await seedClaim(store, 'disputed', { owner: otherOwner, version: 8 });
      for (const row of acting) {
        const specimen = specimenNames.find((one) => leadsTo(row, one) !== null) ?? assert.fail(row.verb);
        const role = row.may(specimen)[0] ?? assert.fail('nobody may');
        const id = await seedClaim(store, specimen, row.on?.(specimen));
        claims.set(row, { id, person: roles[role] });
        if (row.verb !== 'poe.attach') continue;
        for (const person of [roles[role], otto]) {
          const file = { id: waitingFile(person, id), name: 'more.txt', type: 'txt', receivedAt: monday };
          const kept = await store.documents.put(file.id, statementOfWork);
          await store.waitingFiles.add(person, { ...file, documentId: file.id, ...kept }, 20);
        }
      }
    });
    presser = await rawPresser(bot.teams);
    for (const person of [rita, ruben, aPerson()]) await bot.teams.person(person).installs();
    await bot.settled();
  });
  after(() => bot.end());

  const rightData = async (row: PressRow) => {
    const { id: claimId, person } = claims.get(row) ?? assert.fail('no such claim');
    const { claim } = await bot.stored(claimId);
    return { claimId, person, data: { claimId, version: claim.version, ...row.data(claimId, person) } };
  };

  const unchangedBy = async (claimId: string, what: string, forge: () => Promise<{ readonly json: string }>) => {
    const before = [await bot.stored(claimId), await bot.stored(foreign)];
    const { json } = await forge();
    const after = [await bot.stored(claimId), await bot.stored(foreign)];
    assert.ok(
      isDeepStrictEqual(after, before),
      `${what}: ${after.flatMap(({ events }) => events.map(({ type }) => type))}`,
    );
    assert.ok(!json.includes(huge), `${what}: everything comes back`);
    return json;
  };

  for (const row of acting) {
    it(`changes nothing by ${nameOf(row)}, which acts once the data is right`, async function () {
      this.timeout(10_000);
      const { claimId, person, data } = await rightData(row);
      await bot.settled();
      const all = await bot.claimIds();
      const requests = bot.teams.requests.length;
      const { claim } = await bot.stored(foreign);
      for (const [what, forged] of forgeriesOf(row, data, claim)) {
        const press = { verb: row.verb, data, ...forged };
        const json = await unchangedBy(claimId, what, () => presser.press(forged.by ?? person, press));
        if (forged.by === roles.owner) assert.doesNotMatch(json, claimData, what);
      }
      await bot.settled();
      assert.deepEqual(await bot.claimIds(), all, 'a claim was made');
      const sent = bot.teams.requests.slice(requests).filter(({ operation }) => operation !== 'members');
      assert.deepEqual(sent, [], 'a message went out');
      const { revision } = await bot.stored(claimId);
      await presser.press(person, { verb: row.verb, data });
      assert.equal((await bot.stored(claimId)).revision, revision + 1);
    });
  }
});
