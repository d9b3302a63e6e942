import { randomUUID } from 'node:crypto';
import { openLowdbStore } from '../storage/lowdb/open-lowdb-store.ts';
import type { Store } from '../storage/store.ts';
import { type App, createApp } from './app.ts';
import { type Clock, systemClock } from './clock.ts';
import type { Config } from './config.ts';
import { createLocalApp } from './local/create-local-app.ts';
import { localLinkSigningKey } from './local/link-signing-key.ts';
import { createLocalClock } from './local/local-clock.ts';
import {
  type PlaygroundPorts,
  type PlaygroundUrls,
  playgroundPorts,
  playgroundUrls,
  startPlaygrounds,
} from './local/playgrounds.ts';
import type { Log } from './log.ts';
import { logForStore } from './log-for-store.ts';
import { openIdTenantDirectory } from './tenant-directory/openid-tenant-directory.ts';

export type StartOptions = {
  readonly config: Config;
  readonly log: Log;
  /** What the Playgrounds' processes need of the environment. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly playgroundPorts?: PlaygroundPorts;
  /** Told when a Playground ends by itself. */
  readonly onPlaygroundEnded?: (sentence: string) => void;
};

export type RunningBot = {
  readonly url: string;
  readonly playgrounds: PlaygroundUrls | null;
  /** Running requests finish, the store closes, then the Playgrounds end. */
  readonly close: () => Promise<void>;
};

const openStore = ({ config, log }: StartOptions, clock: Clock): Promise<Store> =>
  openLowdbStore({ directory: config.dataDir, clock, log: logForStore(log, randomUUID) });

/** A bot that can't be put together leaves its store closed. */
const closingOnFailure = async (store: Store, create: () => Promise<App>): Promise<App> => {
  try {
    return await create();
  } catch (error) {
    await store.close();
    throw error;
  }
};

const createTeamsBot = async (linkSigningKey: string, options: StartOptions): Promise<App> => {
  const clock = systemClock;
  const store = await openStore(options, clock);
  return closingOnFailure(store, () => {
    const tenants = openIdTenantDirectory({ clock });
    return createApp({ config: options.config, store, linkSigningKey, clock, log: options.log, tenants });
  });
};

/** As `createTeamsBot`, without Teams. */
const createLocalBot = async (linkSigningKey: string, options: StartOptions): Promise<App> => {
  const { config, log } = options;
  const clock = await createLocalClock(config.dataDir);
  const ports = options.playgroundPorts ?? playgroundPorts;
  const playgrounds = config.playground ? playgroundUrls(ports) : null;
  const store = await openStore(options, clock);
  return closingOnFailure(store, () => createLocalApp({ config, store, linkSigningKey, clock, log, playgrounds }));
};

/** Starts the bot that the configuration describes, in local mode with its Playgrounds, and answers when all of it is up. */
export const startBot = async (options: StartOptions): Promise<RunningBot> => {
  const { config } = options;
  const linkSigningKey = config.linkSigningKey ?? (await localLinkSigningKey(config.dataDir));
  const app = await (config.localMode ? createLocalBot : createTeamsBot)(linkSigningKey, options);
  try {
    const { url } = await app.listen();
    if (!config.playground) return { url, playgrounds: null, close: app.close };
    const playgrounds = await startPlaygrounds({
      botPort: Number(new URL(url).port || 80),
      dataDir: config.dataDir,
      environment: options.environment,
      ...(options.playgroundPorts && { ports: options.playgroundPorts }),
      ...(options.onPlaygroundEnded && { onEnded: options.onPlaygroundEnded }),
    });
    return {
      url,
      playgrounds: playgrounds.urls,
      close: async () => {
        await app.close();
        await playgrounds.close();
      },
    };
  } catch (error) {
    await app.close();
    throw error;
  }
};
