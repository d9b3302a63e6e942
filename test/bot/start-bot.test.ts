import assert from 'node:assert/strict';
import { parseConfig } from '../../bot/config.ts';
import { type RunningBot, startBot } from '../../bot/start-bot.ts';
import { openLowdbStore } from '../../storage/lowdb/open-lowdb-store.ts';
import type { Store } from '../../storage/store.ts';
import { type TemporaryFolder, temporaryFolder } from '../support/temporary-folder.ts';

const clock = { now: () => Temporal.Now.instant() };
const guid = (digit: number): string => `${digit}`.repeat(8).concat('-0000-4000-8000-000000000000');

const deployments: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'in local mode': {},
  'for Teams': {
    MicrosoftAppId: guid(1),
    MicrosoftAppTenantId: guid(2),
    MicrosoftAppPassword: 'a password of the tests',
    ALLOWED_TENANTS: guid(2),
    REVIEWERS: guid(3),
    PUBLIC_URL: 'https://claims.partner.example',
    LINK_SIGNING_KEY: 'a key of the tests, long enough for anybody',
  },
};

describe('Starting the bot', () => {
  let folder: TemporaryFolder;

  beforeEach(async () => {
    folder = await temporaryFolder();
  });
  afterEach(() => folder.remove());

  const start = (env: Readonly<Record<string, string>>): Promise<RunningBot> => {
    const environment = { PORT: '0', PLAYGROUND: 'off', DATA_DIR: folder.path, ...env };
    const parsed = parseConfig(environment, () => assert.fail('a file was asked for'));
    if (!parsed.valid) return assert.fail(JSON.stringify(parsed.problems));
    const silent = (): void => {};
    const log = { info: silent, warn: silent, error: silent };
    return startBot({ config: parsed.config, log, environment: {} });
  };
  const openStore = (): Promise<Store> => openLowdbStore({ directory: folder.path, clock, lockPatience: 0 });

  for (const [name, env] of Object.entries(deployments)) {
    it(`${name} has the store to itself until it is closed`, async () => {
      const bot = await start(env);
      const url = bot.url.replace('0.0.0.0', '127.0.0.1');
      assert.equal((await fetch(`${url}/readyz`)).status, 200);
      await assert.rejects(openStore(), /another process/);
      await bot.close();
      await (await openStore()).close();
    });

    it(`${name} leaves the store free when it can't be put together`, async () => {
      const store = await openStore();
      await store.diary.note({ aliveAt: 'yesterday' });
      await store.close();
      await assert.rejects(start(env), RangeError);
      await (await openStore()).close();
    });
  }
});
