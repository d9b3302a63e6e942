import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createSendingLimits } from '../../bot/notifier/limits/sending-limits.ts';
import { fillOutbox, openOutbox } from '../support/outbox/open-outbox.ts';
import { placeOf } from '../support/outbox/owed.ts';
import { virtualPace } from '../support/virtual-pace.ts';
import { goal, tableOf } from './report.ts';

const notices = 10_000;
const conversations = 1_000;
const tenants = 20;
const noticesEach = notices / conversations;

/** Seconds that the limits alone take when every request is answered at once. */
const shortestTime = async (): Promise<number> => {
  const pace = virtualPace();
  const limits = createSendingLimits(pace);
  let last = 0;
  const send = async (number: number): Promise<void> => {
    const place = placeOf(number, { conversations, tenants, serviceUrl: '' });
    for (let sent = 0; sent < noticesEach; sent += 1) {
      const slot = await limits.take(place);
      const now = pace.ticks();
      slot.begin(now);
      slot.end(now);
      last = Math.max(last, now);
    }
  };
  await Promise.all(Array.from({ length: conversations }, (_, index) => send(index + 1)));
  return last / 1_000;
};

const startChannel = async () => {
  const child: ChildProcess = fork(fileURLToPath(new URL('drain-channel.ts', import.meta.url)));
  const [{ credentials, serviceUrl }] = await once(child, 'message');
  const requests = async (): Promise<number> => {
    child.send('requests');
    const [answer] = await once(child, 'message');
    return answer.requests;
  };
  return { credentials, serviceUrl, requests, stop: () => child.kill() };
};

/** The time to drain 10,000 owed notices against the channel's limits, beside the shortest that these limits allow. */
export const drain = async (print: (line: string) => void): Promise<void> => {
  const directory = mkdtempSync(join(tmpdir(), 'cpor-drain-'));
  const channel = await startChannel();
  try {
    await fillOutbox(directory, conversations, noticesEach);
    const { credentials, serviceUrl } = channel;
    const outbox = await openOutbox({ directory, credentials, serviceUrl, conversations, tenants });
    const cpu = process.cpuUsage();
    const from = performance.now();
    outbox.dispatcher.look();
    await outbox.dispatcher.idle();
    const seconds = (performance.now() - from) / 1_000;
    const { user, system } = process.cpuUsage(cpu);
    const owing = await outbox.store.claims.owing(1);
    const requests = await channel.requests();
    await outbox.close();
    const shortest = await shortestTime();
    const ratio = seconds / shortest;
    print(
      tableOf(
        ['10,000 notices, 1,000 conversations, 20 tenants', 'seconds'],
        [
          ['drained in', seconds.toFixed(2)],
          ['the limits allow no less than', shortest.toFixed(2)],
          ['CPU of the bot', ((user + system) / 1e6).toFixed(2)],
        ],
      ),
    );
    print(`\nrequests: ${requests}, of which the channel refused ${requests - notices}`);
    print(goal(`drained in ${ratio.toFixed(2)} times the shortest time (goal: at most 1.3)`, ratio <= 1.3));
    print(goal('nothing is owed any more', owing.length === 0));
  } finally {
    channel.stop();
    rmSync(directory, { recursive: true, force: true });
  }
};
