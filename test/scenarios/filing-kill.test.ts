import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { EventEmitter, once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { setTimeout as pause } from 'node:timers/promises';
import type { Claim } from '../../claims/claim.ts';
import type { ClaimEvent } from '../../claims/event.ts';
import { openLowdbStore } from '../../storage/lowdb/open-lowdb-store.ts';
import { type BotProcess, launchBotProcess, type StartingBot } from '../support/bot-process.ts';
import { ourFirm } from '../support/build-claim.ts';
import { textOf } from '../support/file-claim.ts';
import { createPersistentPartner, type KnownClaim, type PersistentPartner } from '../support/persistent-partner.ts';
import { seeded } from '../support/seeded.ts';
import { type FakeTeams, startFakeTeams } from '../support/teams/fake-teams.ts';
import type { PersonDetails } from '../support/teams/teams-person.ts';
import { environmentFor } from '../support/whole-bot.ts';

/** `FILING_KILLS=200` takes some minutes. */
const kills = Number(process.env.FILING_KILLS ?? 15);
const seed = Number(process.env.FILING_SEED ?? 1);
/** Milliseconds that a step takes at most here; kills fall anywhere in it. */
const longestStep = 30;
/** Milliseconds of a start in which it may be killed too. */
const longestStart = 250;

const people = ['Ada', 'Bela', 'Cem', 'Dora', 'Emre', 'Flora'].map(
  (name, index): PersonDetails => ({
    id: `aaaaaaaa-0000-4000-8000-0000000000${index + 10}`,
    tenantId: ourFirm,
    name,
    locale: 'en-GB',
    email: `${name.toLowerCase()}@partner.example`,
  }),
);

type Kept = { readonly claim: Claim; readonly events: readonly ClaimEvent[]; readonly file: string };

describe(`Filing with a bot that is killed ${kills} times`, function () {
  this.timeout(kills * 10_000 + 60_000);
  const random = seeded(seed);
  const moments = new EventEmitter();
  /** What the bot has answered for, by claim. */
  const known = new Map<string, KnownClaim>();
  const kept = new Map<string, Kept>();
  const waiting: string[] = [];
  /** Claim numbers that stand on any message of the chats. */
  const shown = new Set<string>();
  let unanswered = 0;
  let teams: FakeTeams;
  let dataDir: string;
  let starting: StartingBot;
  let bot: BotProcess | null = null;
  let ending = false;

  const deliver = async (activity: Record<string, unknown>) => {
    for (;;) {
      if (bot === null) await once(moments, 'up');
      moments.emit('begins');
      try {
        const answer = await teams.deliver(activity);
        moments.emit('answered');
        return answer;
      } catch (error) {
        // Nothing but a connection that broke: an answer of any kind is no reason to deliver again.
        assert.ok(error instanceof TypeError, String(error));
        if (bot !== null) await pause(1);
        unanswered += 1;
      }
    }
  };

  const launch = (): StartingBot => launchBotProcess(environmentFor(teams, dataDir));

  /** The next bot waits for the lock beside the one that is to be killed: it is up the sooner. */
  const isUp = async (): Promise<BotProcess> => {
    const up = await starting.listens;
    teams.connectTo(up.url);
    bot = up;
    moments.emit('up');
    starting = launch();
    return up;
  };

  /**
   * In the middle of a step of somebody's, right after its answer, or between its commit and its answer, while the bot posts: then
   * Teams delivers again what was done already.
   */
  const killAtRandom = async ({ kill }: BotProcess): Promise<void> => {
    const kind = random();
    const moment = kind < 0.5 ? 'begins' : kind < 0.65 ? 'answered' : 'posts';
    const count = 1 + Math.floor(random() * (moment === 'posts' ? 3 : people.length));
    for (let counted = 0; counted < count; counted += 1) await once(moments, moment);
    const life = moment === 'begins' ? random() * longestStep : random() * 3;
    if (life >= 1) await pause(life);
    bot = null;
    await kill();
    if (random() < 0.2) {
      await pause(random() * longestStart);
      await starting.kill();
      starting = launch();
    }
  };

  const looksBack = async (partner: PersistentPartner, own: readonly KnownClaim[]): Promise<void> => {
    const one = own[Math.floor(random() * own.length)];
    if (!one) return;
    const text = await partner.asksFor(one.id);
    assert.match(text, new RegExp(`${one.id}[\\s\\S]*${one.submitted ? 'Submitted' : 'Editing|of 7'}`));
  };

  const filesOn = async (details: PersonDetails): Promise<PersistentPartner> => {
    const own = new Map<string, KnownClaim>();
    const knows = (claim: KnownClaim): void => {
      own.set(claim.id, claim);
      known.set(claim.id, claim);
    };
    const partner = createPersistentPartner({ teams, details, deliver, knows });
    while (!ending) {
      await partner.fileOne();
      await looksBack(partner, [...own.values()]);
    }
    return partner;
  };

  const readStore = async (): Promise<void> => {
    const store = await openLowdbStore({ directory: dataDir, clock: { now: () => Temporal.Now.instant() } });
    assert.deepEqual(store.setAside, []);
    const { claims } = await store.claims.list({ of: { everyFirm: true }, limit: Number.MAX_SAFE_INTEGER });
    for (const { id } of claims) {
      const stored = (await store.claims.load(id)) ?? assert.fail(id);
      const [first] = stored.claim.files;
      const bytes = first && (await store.documents.open(first.id));
      const file = bytes ? (await buffer(bytes)).toString() : '';
      kept.set(id, { claim: stored.claim, events: stored.events, file });
    }
    for (const person of people) waiting.push(...(await store.waitingFiles.of(person)).map(({ name }) => name));
    await store.close();
  };

  before(async () => {
    teams = await startFakeTeams({
      failing: ({ operation }) => {
        if (operation === 'send') moments.emit('posts');
        return null;
      },
    });
    dataDir = await mkdtemp(join(tmpdir(), 'cpor-filing-kill-'));
    starting = launch();
    await isUp();
    const filing = Promise.all(people.map(filesOn));
    const killing = async (): Promise<void> => {
      for (let kill = 0; kill < kills && !ending; kill += 1) {
        await killAtRandom(bot ?? assert.fail('no bot to kill'));
        await isUp();
      }
    };
    await Promise.race([killing(), filing]);
    ending = true;
    const partners = await filing;
    await bot?.stop();
    await starting.kill();
    await readStore();
    for (const { chat } of partners)
      for (const message of teams.messagesOf(chat))
        for (const [id] of textOf(message).matchAll(/CPOR-\d+/g)) shown.add(id);
  });
  after(async () => {
    ending = true;
    await bot?.kill();
    await starting.kill();
    await teams.close();
    await rm(dataDir, { recursive: true, force: true });
  });

  it('was killed in the middle of its work', () => {
    assert.ok(unanswered > kills / 2, `${unanswered} deliveries without an answer`);
    assert.ok(known.size > people.length, `${known.size} claims`);
  });

  it('has every claim that was answered for, submitted, and no other', () => {
    assert.deepEqual([...kept.keys()].sort(), [...known.keys()].sort());
    for (const { claim } of kept.values()) assert.equal(claim.status, 'submitted', claim.id);
  });

  it('never gave a number twice', () => {
    assert.deepEqual([...shown].sort(), [...known.keys()].sort());
    for (const [id, { claim }] of kept) assert.equal(claim.owner.id, known.get(id)?.owner.id, id);
  });

  it('has the answers that were given', () => {
    for (const [id, { details }] of known) {
      const stored: Claim['details'] = kept.get(id)?.claim.details ?? assert.fail(id);
      for (const [field, value] of Object.entries(details))
        assert.equal(Reflect.get(stored, field), value, `${id} ${field}`);
    }
  });

  it('has done each step once', () => {
    for (const [id, { events }] of kept) {
      const count = (type: ClaimEvent['type']): number => events.filter((event) => event.type === type).length;
      const counts = [count('DraftStarted'), count('StepSaved'), count('PoeAdded'), count('ClaimSubmitted')];
      assert.deepEqual(counts, [1, 6, 1, 1], id);
    }
  });

  it('has each file once, with its bytes', () => {
    for (const [id, { claim, file }] of kept) {
      assert.equal(claim.files.length, 1, id);
      assert.equal(file, known.get(id)?.file, id);
      assert.equal(claim.files[0]?.sha256, createHash('sha256').update(file).digest('hex'));
    }
  });

  it('asks about no file that has found its claim', () => {
    assert.deepEqual(waiting, []);
  });
});
