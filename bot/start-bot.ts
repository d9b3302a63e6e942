import { join } from 'node:path';
import { businessCalendar } from '../claims/business-calendar.ts';
import { personKey } from '../storage/people-repository.ts';
import { type App, createApp } from './app.ts';
import { systemClock } from './clock.ts';
import type { Config } from './config.ts';
import { localLinkSigningKey } from './local/link-signing-key.ts';
import { createLocalClock } from './local/local-clock.ts';
import { localPages } from './local/local-pages.ts';
import { reviewerCast } from './local/playground-people.ts';
import { type Playgrounds, playgroundPorts, startPlaygrounds } from './local/playgrounds.ts';
import type { Log } from './log.ts';
import { createMailFolder } from './mail/mail-folder.ts';
import { exampleTenantDirectory } from './tenant-directory/example-tenants.ts';
import { openIdTenantDirectory } from './tenant-directory/openid-tenant-directory.ts';

export type StartOptions = {
  readonly config: Config;
  readonly log: Log;
  /** What the Playgrounds' processes need of the environment. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly playgroundPorts?: { readonly partner: number; readonly reviewer: number };
  /** Told when a Playground ends by itself. */
  readonly onPlaygroundEnded?: (sentence: string) => void;
};

export type RunningBot = {
  readonly url: string;
  readonly playgrounds: Pick<Playgrounds, 'partnerUrl' | 'reviewerUrl'> | null;
  /** Running requests finish, the store closes, then the Playgrounds end. */
  readonly close: () => Promise<void>;
};

const createLocalApp = async (linkSigningKey: string, options: StartOptions): Promise<App> => {
  const { config } = options;
  const clock = await createLocalClock(config.dataDir);
  const calendar = businessCalendar(
    config.calendar.country,
    config.calendar.timeZone,
    config.policy.calendarExceptions,
  );
  const inbox = createMailFolder(join(config.dataDir, 'mail'), clock);
  const ports = options.playgroundPorts ?? playgroundPorts;
  const playgrounds = config.playground
    ? { partnerUrl: `http://localhost:${ports.partner}`, reviewerUrl: `http://localhost:${ports.reviewer}` }
    : null;
  return createApp({
    config,
    linkSigningKey,
    clock,
    log: options.log,
    tenants: exampleTenantDirectory,
    mailer: inbox,
    ...(playgrounds && { desk: personKey({ id: reviewerCast.you.id, tenantId: reviewerCast.tenantId }) }),
    pages: ({ catchUp }) => localPages({ clock, calendar, playgrounds, inbox, onAdvanced: catchUp }),
  });
};

/** Starts the bot that the configuration describes, in local mode with its Playgrounds, and answers when all of it is up. */
export const startBot = async (options: StartOptions): Promise<RunningBot> => {
  const { config, log } = options;
  const linkSigningKey = config.linkSigningKey ?? (await localLinkSigningKey(config.dataDir));
  const app = config.localMode
    ? await createLocalApp(linkSigningKey, options)
    : await createApp({ config, linkSigningKey, log, tenants: openIdTenantDirectory({ clock: systemClock }) });
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
      playgrounds,
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
