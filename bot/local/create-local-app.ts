import { join } from 'node:path';
import { businessCalendar } from '../../claims/business-calendar.ts';
import { personKey } from '../../storage/conversation-repository.ts';
import { type App, type AppParts, createApp } from '../app.ts';
import { createMailFolder } from '../mail/mail-folder.ts';
import { exampleTenantDirectory } from '../tenant-directory/example-tenants.ts';
import type { LocalClock } from './local-clock.ts';
import { localPages } from './local-pages.ts';
import { casts, reviewerCast } from './playground-people.ts';
import type { PlaygroundUrls } from './playgrounds.ts';

export type LocalAppParts = Pick<AppParts, 'config' | 'store' | 'linkSigningKey' | 'log'> & {
  readonly clock: LocalClock;
  readonly playgrounds: PlaygroundUrls | null;
};

const cardsDir = join(import.meta.dirname, '../../build/cards');

/** What the firms of the Playgrounds call themselves. */
const nameOf = async (id: string): Promise<string | null> =>
  casts.find(({ tenantId }) => tenantId === id)?.firm ?? null;

/** The bot with what local mode has in place of the world: example customers, a folder for mail, a clock that can be moved. */
export const createLocalApp = ({ playgrounds, ...parts }: LocalAppParts): Promise<App> => {
  const { config, clock } = parts;
  const { country, timeZone } = config.calendar;
  const calendar = businessCalendar(country, timeZone, config.policy.calendarExceptions);
  const inbox = createMailFolder(join(config.dataDir, 'mail'), clock);
  return createApp({
    ...parts,
    tenants: { ...exampleTenantDirectory, nameOf },
    mailer: inbox,
    ...(playgrounds && { desk: personKey({ id: reviewerCast.you.id, tenantId: reviewerCast.tenantId }) }),
    pages: ({ catchUp }) =>
      localPages({
        clock,
        calendar,
        playgrounds,
        inbox: { mails: inbox, timeZone },
        cardsDir,
        onAdvanced: catchUp,
      }),
  });
};
