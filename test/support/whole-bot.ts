import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type App, type AppParts, createApp } from '../../bot/app.ts';
import { parseConfig } from '../../bot/config.ts';
import { logForStore } from '../../bot/log-for-store.ts';
import { exampleTenantDirectory } from '../../bot/tenant-directory/example-tenants.ts';
import { type LowdbStoreOptions, openLowdbStore } from '../../storage/lowdb/open-lowdb-store.ts';
import type { Store } from '../../storage/store.ts';
import { deskTenant, monday, otherFirm, ourFirm } from './build-claim.ts';
import { loginCertificatePath } from './entra/trust-login-service.ts';
import { type StoredClaimDocument, storedClaims } from './stored-claims.ts';
import { type FakeTeams, startFakeTeams } from './teams/fake-teams.ts';
import { virtualPace } from './virtual-pace.ts';

/** Where links lead in tests; `open` takes them to wherever the bot listens. */
const publicUrl = 'https://claims.partner.example';

export type WholeBot = {
  readonly teams: FakeTeams;
  readonly dataDir: string;
  /** A claim's whole document as it lies on the disk: equal before and after means that nothing happened. */
  readonly stored: (claimId: string) => Promise<StoredClaimDocument>;
  /** Numbers of all claims on the disk. */
  readonly claimIds: () => Promise<readonly string[]>;
  /** The bot's clock, to be moved. */
  readonly clock: { now: () => Temporal.Instant };
  readonly advance: (duration: Temporal.DurationLike) => Promise<void>;
  /** Opens a link of a card in a browser of its own. */
  readonly open: (link: string, init?: RequestInit) => Promise<Response>;
  /** Everything that was owed is sent and every card is up to date. */
  readonly settled: () => Promise<void>;
  /** A new process on the same data; `meanwhile` nothing runs. */
  readonly restart: (meanwhile?: () => Promise<unknown>) => Promise<void>;
  readonly end: () => Promise<void>;
};

/** The environment with which a bot talks to the test channel. */
export const environmentFor = (
  teams: FakeTeams,
  dataDir: string,
  more: Readonly<Record<string, string>> = {},
): Record<string, string> => {
  const { appId, appType, tenantId, password, ...endpoints } = teams.credentials;
  return {
    MicrosoftAppId: appId,
    MicrosoftAppType: appType,
    MicrosoftAppTenantId: tenantId ?? '',
    MicrosoftAppPassword: password ?? '',
    ...Object.fromEntries(Object.entries(endpoints).filter(([, value]) => typeof value === 'string')),
    ALLOWED_TENANTS: [ourFirm, otherFirm, deskTenant].join(','),
    LINK_SIGNING_KEY: 'a key of the tests, long enough for anybody',
    PUBLIC_URL: publicUrl,
    DATA_DIR: dataDir,
    HOST: '127.0.0.1',
    PORT: '0',
    LOG_LEVEL: 'silent',
    // For a bot in a process of its own.
    NODE_EXTRA_CA_CERTS: loginCertificatePath,
    ...more,
  };
};

/**
 * The whole bot, as it is deployed, beside a channel that behaves like Teams. `seed` fills its store before it starts; `parts`
 * take the place of its own. Without a log of the test's own, no error may be logged.
 */
export const startWholeBot = async (
  more: Readonly<Record<string, string>> = {},
  seed?: (store: Store) => Promise<void>,
  {
    openDatabase,
    ...parts
  }: Partial<Pick<AppParts, 'log' | 'tenants' | 'mailer'>> & Pick<LowdbStoreOptions, 'openDatabase'> = {},
): Promise<WholeBot> => {
  const teams = await startFakeTeams();
  const dataDir = await mkdtemp(join(tmpdir(), 'cpor-bot-'));
  const parsed = parseConfig(environmentFor(teams, dataDir, more), () => assert.fail('a file was asked for'));
  if (!parsed.valid) throw new Error(JSON.stringify(parsed.problems));
  const { config } = parsed;
  const problems: unknown[] = [];
  const silent = (): void => {};
  const log = {
    info: silent,
    warn: silent,
    error: (detail: object, message: string) => problems.push(message, detail),
  };
  let now = Temporal.Instant.from(monday);
  const clock = { now: () => now };
  if (seed) {
    const store = await openLowdbStore({ directory: dataDir, clock });
    await seed(store).finally(() => store.close());
  }
  let ids = 0;
  const newId = (): string => {
    ids += 1;
    return `00000000-0000-4000-8000-${ids.toString(16).padStart(12, '0')}`;
  };
  let app: App;
  let url = '';
  const start = async (): Promise<void> => {
    const { linkSigningKey } = config;
    assert.ok(linkSigningKey);
    app = await createApp({
      config,
      store: await openLowdbStore({
        directory: dataDir,
        clock,
        log: logForStore(parts.log ?? log, newId),
        ...(openDatabase && { openDatabase }),
      }),
      linkSigningKey,
      clock,
      pace: virtualPace(),
      newId,
      log,
      tenants: exampleTenantDirectory,
      ...parts,
    });
    ({ url } = await app.listen());
    teams.connectTo(url);
  };
  await start();
  return {
    teams,
    dataDir,
    ...storedClaims(dataDir),
    clock,
    advance: async (duration) => {
      now = now.add(duration);
      await app.catchUp();
    },
    open: (link, init) => fetch(link.replace(publicUrl, url), { redirect: 'manual', ...init }),
    settled: () => app.catchUp(),
    restart: async (meanwhile) => {
      await app.close();
      await meanwhile?.();
      await start();
    },
    end: async () => {
      await app.close();
      await teams.close();
      await rm(dataDir, { recursive: true, force: true });
      assert.deepEqual(problems, [], 'the bot logged errors');
    },
  };
};
