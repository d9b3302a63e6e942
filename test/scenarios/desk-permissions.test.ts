import assert from 'node:assert/strict';
import { textsOf } from '../../cards/languages/texts.ts';
import { nextStep } from '../../cards/next-step.ts';
import { aPerson, monday } from '../support/build-claim.ts';
import { rita, ruben } from '../support/cast.ts';
import {
  incentivesAdmins,
  leadsTo,
  maySee,
  type PressRow,
  pressRows,
  type Role,
  refusalOf,
  reviewers,
  roleNames,
  roles,
  waitingFile,
} from '../support/desk-presses.ts';
import { statementOfWork } from '../support/file-claim.ts';
import { type Specimen, specimenNames } from '../support/lifecycle-table.ts';
import { type RawPresser, rawPresser } from '../support/raw-press.ts';
import { claimData, noteData, seedClaim } from '../support/specimen-claims.ts';
import { startWholeBot, type WholeBot } from '../support/whole-bot.ts';

const texts = textsOf('en');
const nameOf = ({ verb, how }: PressRow): string => (how === undefined ? verb : `${verb} ${how}`);
const cell = (row: PressRow, specimen: Specimen, role: Role | 'all'): string => [nameOf(row), specimen, role].join('|');

/** Specimens on which this person's press is to act. */
const actingOn = (row: PressRow, role: Role): readonly Specimen[] =>
  row.commands.length === 0 ? [] : specimenNames.filter((specimen) => refusalOf(row, role, specimen) === null);

describe('Every verb pressed by everybody on a claim in every status', () => {
  let bot: WholeBot;
  let presser: RawPresser;
  /** One claim for all presses that change nothing, one more for each that does. */
  const claims = new Map<string, string>();
  const claimFor = (row: PressRow, specimen: Specimen, role: Role): string => {
    const own = claims.get(cell(row, specimen, role)) ?? claims.get(cell(row, specimen, 'all'));
    return own ?? assert.fail('no such claim');
  };

  before(async function () {
    this.timeout(30_000);
    bot = await startWholeBot({ REVIEWERS: reviewers, INCENTIVES_ADMINS: incentivesAdmins }, async (store) => {
      const seed = async (row: PressRow, specimen: Specimen, role: Role | 'all') => {
        const id = await seedClaim(store, specimen, row.on?.(specimen));
        claims.set(cell(row, specimen, role), id);
        return id;
      };
      const seedAll = async (row: PressRow, specimen: Specimen): Promise<void> => {
        const shared = await seed(row, specimen, 'all');
        for (const role of roleNames) {
          const id = actingOn(row, role).includes(specimen) ? await seed(row, specimen, role) : shared;
          if (row.verb !== 'poe.attach') continue;
          const file = { id: waitingFile(roles[role], id), name: 'more.txt', type: 'txt', receivedAt: monday };
          const kept = await store.documents.put(file.id, statementOfWork);
          await store.waitingFiles.add(roles[role], { ...file, documentId: file.id, ...kept }, 20);
        }
      };
      for (const row of pressRows) await Promise.all(specimenNames.map((specimen) => seedAll(row, specimen)));
    });
    presser = await rawPresser(bot.teams);
    for (const person of [rita, ruben, aPerson()]) await bot.teams.person(person).installs();
    await bot.settled();
  });
  after(() => bot.end());

  /** The press of one cell of the table, and what must hold of it whatever the table says. */
  const pressCell = async (row: PressRow, role: Role, specimen: Specimen) => {
    const claimId = claimFor(row, specimen, role);
    const person = roles[role];
    const before = await bot.stored(claimId);
    const data = { claimId, version: before.claim.version, ...row.data(claimId, person) };
    const { text, json } = await presser.press(person, { verb: row.verb, data });
    const seesAny = specimenNames.some((one) => maySee(role, one));
    if (!seesAny) assert.doesNotMatch(json, claimData, `${specimen}: a stranger reads claim data`);
    if (!maySee(role, specimen))
      assert.ok(!json.includes(claimId.slice('CPOR-'.length)), `${specimen}: the claim is spoken of`);
    if (!role.startsWith('reviewer')) assert.doesNotMatch(json, noteData, `${specimen}: internal notes`);
    return { claimId, before, after: await bot.stored(claimId), text };
  };

  const refused = async (row: PressRow, role: Role, specimen: Specimen): Promise<void> => {
    const { claimId, before, after, text } = await pressCell(row, role, specimen);
    assert.deepEqual(after, before, `${specimen}: something changed`);
    assert.notEqual(text.trim(), '', `${specimen}: an empty card`);
    if (role === 'member of a tenant that is not served') return assert.ok(text.includes(texts('note.other-tenant')));
    if (row.saysItsOwnWay) return;
    const why = refusalOf(row, role, specimen);
    if (why === null) return assert.ok(text.includes(claimId), `${specimen}: the claim is not shown`);
    // Where the status is why, it is said what can be done in it.
    const reasons =
      why === 'not-in-this-status'
        ? (['desk', 'partner'] as const).map((side) => nextStep(before.claim, side))
        : [{ key: `refusal.${why}`, values: { claimId, count: 0, limit: 0 } } as const];
    const isSaid = reasons.some(({ key, values }) => text.includes(texts(key, values)));
    assert.ok(isSaid, `${specimen}: ${why} is not said, but: ${text.slice(0, 300)}`);
  };

  const carriedOut = async (row: PressRow, role: Role, specimen: Specimen): Promise<void> => {
    const { before, after, text } = await pressCell(row, role, specimen);
    assert.equal(after.claim.status, leadsTo(row, specimen), `${specimen}: ${text.slice(0, 300)}`);
    assert.equal(after.revision, before.revision + 1, `${specimen}: not one commit`);
    assert.ok(after.events.length > before.events.length, `${specimen}: no event`);
  };

  for (const row of pressRows) {
    describe(nameOf(row), () => {
      for (const role of roleNames) {
        const acting = actingOn(row, role);
        const resting = specimenNames.filter((specimen) => !acting.includes(specimen));
        const what = acting.length === 0 ? 'changes nothing in any status' : `acts on ${acting.join(', ')} alone`;
        it(`by the ${role} ${what}`, async () => {
          await bot.settled();
          const requests = bot.teams.requests.length;
          await Promise.all(resting.map((specimen) => refused(row, role, specimen)));
          await bot.settled();
          const asked = bot.teams.requests.slice(requests).filter(({ operation }) => operation !== 'members');
          assert.deepEqual(asked, [], 'a message went out');
          await Promise.all(acting.map((specimen) => carriedOut(row, role, specimen)));
        });
      }
    });
  }
});
