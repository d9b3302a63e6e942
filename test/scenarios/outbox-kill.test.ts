import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { NoticeOutcome } from '../../storage/claim-repository.ts';
import { type OutboxSetting, openOutbox } from '../support/outbox/open-outbox.ts';
import { claimIdOf } from '../support/outbox/owed.ts';
import { type FakeTeams, startFakeTeams } from '../support/teams/fake-teams.ts';

/** `KILLS=200` takes some minutes. */
const kills = Number(process.env.KILLS ?? 40);
const script = fileURLToPath(new URL('../support/outbox/dispatch-until-killed.ts', import.meta.url));
const claimsEach = 6;
/** Milliseconds after the store is open, at most, at which the process is killed. */
const longestLife = 120;

describe(`A dispatcher that is killed ${kills} times`, function () {
  this.timeout(kills * 5_000 + 60_000);
  const committed = new Set<number>();
  const outcomes = new Map<string, NoticeOutcome>();
  const arrived = new Map<string, number>();
  /** By conversation, the most that came again in the life of one process. */
  const doublesAfterAKill = new Map<string, number>();
  const seen = new Map<string, number>();
  let cut = 0;
  let teams: FakeTeams;
  let setting: OutboxSetting;

  /** @param life Milliseconds; absent = until it ends by itself. */
  const dispatch = async (firstClaim: number, life?: number): Promise<void> => {
    const lastClaim = firstClaim + claimsEach - 1;
    const orders = JSON.stringify({ ...setting, firstClaim, lastClaim });
    const child = spawn(process.execPath, [script, orders], { stdio: ['ignore', 'pipe', 'inherit'] });
    const ended = once(child, 'exit');
    const lines = createInterface(child.stdout);
    const opened = once(lines, 'line');
    lines.on('line', (line) => {
      if (line.startsWith('committed ')) committed.add(Number(line.slice('committed '.length)));
    });
    const drained = once(lines, 'close');
    await Promise.race([opened, ended]);
    if (life !== undefined) {
      await pause(life);
      if (child.exitCode === null) cut += 1;
      child.kill('SIGKILL');
    }
    await Promise.all([ended, drained]);
    count();
    if (life === undefined) assert.equal(child.exitCode, 0);
  };

  /** What arrived since it was last counted. */
  const count = (): void => {
    for (let place = 0; place < setting.conversations; place += 1) {
      const name = `a:${place % setting.tenants}-${place}`;
      const messages = teams.messagesOf(name);
      let again = 0;
      for (const { card } of messages.slice(seen.get(name) ?? 0)) {
        const id = String(card?.id);
        if (arrived.has(id)) again += 1;
        arrived.set(id, (arrived.get(id) ?? 0) + 1);
      }
      seen.set(name, messages.length);
      doublesAfterAKill.set(name, Math.max(again, doublesAfterAKill.get(name) ?? 0));
    }
  };

  before(async () => {
    teams = await startFakeTeams({ withoutTokens: true });
    const directory = await mkdtemp(join(tmpdir(), 'cpor-killed-'));
    const { credentials, serviceUrl } = teams;
    setting = { directory, credentials, serviceUrl, conversations: 60, tenants: 2 };
    for (let kill = 0; kill < kills; kill += 1)
      // Spread over the whole life, so that every stage of sending is hit.
      await dispatch(1 + kill * claimsEach, (kill * 37) % longestLife);
    await dispatch(1 + kills * claimsEach);
    const { store, close } = await openOutbox(setting);
    assert.deepEqual(await store.claims.owing(9), []);
    for (let number = 1; number <= (kills + 1) * claimsEach; number += 1) {
      const stored = await store.claims.load(claimIdOf(number));
      for (const { noticeId, outcome } of stored?.noticeRecords ?? [])
        if (!noticeId.includes('@')) outcomes.set(noticeId, outcome);
    }
    await close();
  });
  after(async () => {
    await teams.close();
    await rm(setting.directory, { recursive: true, force: true });
  });

  it('was killed in the middle of its work', () => {
    assert.ok(cut > kills / 2, `${cut} of ${kills}`);
    assert.ok(committed.size > claimsEach);
  });

  it('misses nothing that was acknowledged', () => {
    for (const number of committed)
      for (const index of [1, 2]) {
        const id = `${claimIdOf(number)}/${index}/owner`;
        assert.equal(outcomes.get(id), 'sent', id);
        assert.ok((arrived.get(id) ?? 0) >= 1, id);
      }
  });

  it('doubles at most one message a conversation each time', () => {
    for (const [place, doubles] of doublesAfterAKill) assert.ok(doubles <= 1, `${place}: ${doubles}`);
  });
});
