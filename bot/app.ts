import { randomUUID } from 'node:crypto';
import { type BusinessCalendar, businessCalendar, calendarForCountry } from '../claims/business-calendar.ts';
import { defaultCatalogue } from '../claims/catalogue.ts';
import type { Store } from '../storage/store.ts';
import { createAnswerTurn } from './answer-turn.ts';
import { type Clock, systemClock } from './clock.ts';
import type { Config } from './config.ts';
import { createDesk } from './desk.ts';
import { drawMoved, drawNews } from './draw-news.ts';
import { drawPostedCard } from './draw-posted-card.ts';
import { failureCard } from './failure-card.ts';
import { createHttpServer } from './http/create-http-server.ts';
import { createLiveCards } from './live-cards.ts';
import type { Log } from './log.ts';
import { createNameMail, type NameMail } from './mail/mail-name.ts';
import { createMailRetries } from './mail/mail-retries.ts';
import type { Mailer } from './mail/mailer.ts';
import { audiences } from './notifier/audiences/index.ts';
import { createDeadlines } from './notifier/deadlines.ts';
import { createDigest } from './notifier/digest.ts';
import { createDispatcher } from './notifier/dispatcher.ts';
import { createFormManners } from './notifier/form-manners.ts';
import { createOutageWatch, tellOfOutage } from './notifier/outage.ts';
import { createWeeklyDigest } from './notifier/weekly-digest.ts';
import { createMetrics } from './operator/metrics.ts';
import { metricsPage } from './operator/metrics-page.ts';
import { outsiderCard } from './outsider-card.ts';
import { createOweAnswer } from './owe-answer.ts';
import { type Pace, systemPace } from './pace.ts';
import { aboutPages } from './pages/about-pages.ts';
import { mailReportPages } from './pages/mail-report-page.ts';
import { optOutPages } from './pages/opt-out-page.ts';
import type { Pages } from './pages/page.ts';
import { uploadPages } from './pages/upload-page.ts';
import { createAddPoe } from './poe/add-poe.ts';
import { createFetchAttachment } from './poe/fetch-attachment.ts';
import { createFileMemory } from './poe/file-memory.ts';
import { createReceiveFile } from './poe/receive-file.ts';
import { createWaitingFilesSweep } from './poe/waiting-files-sweep.ts';
import { createRoles } from './roles.ts';
import type { Services } from './services.ts';
import { createLinks } from './signed-links.ts';
import { createStop } from './stop.ts';
import { createSweep } from './sweep.ts';
import { connectToTeams } from './teams/connect-to-teams.ts';
import { createTeams } from './teams/create-teams.ts';
import type { TenantDirectory } from './tenant-directory.ts';

export type App = {
  /** @returns where the bot listens. */
  readonly listen: () => Promise<{ readonly url: string }>;
  /** Everything due by now is done and sent. */
  readonly catchUp: () => Promise<void>;
  /** Running requests finish, what is under way is recorded, the store closes. */
  readonly close: () => Promise<void>;
};

export type AppParts = {
  readonly config: Config;
  /** Closed with the bot. */
  readonly store: Store;
  /** At least 32 characters. */
  readonly linkSigningKey: string;
  readonly clock?: Clock;
  /** How pauses and Teams' limits pass; the process's own time unless told. */
  readonly pace?: Pace;
  readonly newId?: () => string;
  readonly log: Log;
  readonly tenants: TenantDirectory;
  /** Key of the conversation that is the review desk where nobody has named one. */
  readonly desk?: string;
  /** Takes mail to customers in place of the server that the configuration names. */
  readonly mailer?: Mailer;
  /** Pages of local mode. */
  readonly pages?: (app: Pick<App, 'catchUp'>) => Pages;
};

/** Loaded only where mail is sent: each part of the bot that a start can do without makes it sooner. */
const smtpMailer = async ({ from, smtpUrl }: NonNullable<Config['mail']>, nameMail: NameMail): Promise<Mailer> => {
  const { createSmtpMailer } = await import('./mail/smtp-mailer.ts');
  return createSmtpMailer({ from, url: smtpUrl, nameMail });
};

/** Milliseconds until a bot that is being closed waits for nothing any more but its store. */
const longestClose = 8_500;

/** Milliseconds between two looks for deadlines that have passed. */
const sweepEvery = 30_000;

/** A channel of the operator's own (another cloud, a test channel) is trusted with files where it is trusted with keys. */
const channelOrigins = ({ credentials }: Config): readonly string[] =>
  credentials.BotOpenIdMetadata === undefined ? [] : [new URL(credentials.BotOpenIdMetadata).origin];

/** A bare object id is of the bot's own tenant; in local mode, which has none, of the firm in which the bot met the person. */
const firmOfListed =
  ({ credentials, localMode }: Config, { conversations }: Store) =>
  async (objectId: string): Promise<string | null> => {
    if (!localMode && credentials.tenantId !== undefined) return credentials.tenantId.toLowerCase();
    const [known] = await conversations.peopleWithIds([objectId]);
    return known?.person?.tenantId ?? null;
  };

/** Puts the whole bot together. */
export const createApp = async (parts: AppParts): Promise<App> => {
  const { config, store, tenants, clock = systemClock, pace = systemPace, newId = randomUUID } = parts;
  const { policy } = config;
  const metrics = createMetrics(clock);
  const log = metrics.loggingTo(parts.log);
  metrics.watch(store);
  const calendar = businessCalendar(config.calendar.country, config.calendar.timeZone, policy.calendarExceptions);
  const roles = createRoles({ ...config, firmOf: firmOfListed(config, store) });
  const outage = await createOutageWatch(store.diary, clock);
  const links = createLinks({ key: parts.linkSigningKey, publicUrl: config.publicUrl, clock });
  const nameMail = createNameMail(parts.linkSigningKey);
  const mailer = parts.mailer ?? (config.mail && (await smtpMailer(config.mail, nameMail)));
  const mailRetries = createMailRetries(clock);
  const calendarOf = (country: string | undefined): BusinessCalendar =>
    calendarForCountry(country, calendar, policy.calendarExceptions);
  const desk = createDesk({
    claims: store.claims,
    context: () => ({
      now: clock.now(),
      policy,
      catalogue: defaultCatalogue,
      calendar,
      calendarOf,
      mailsCustomers: mailer !== null,
    }),
  });
  const addPoe = createAddPoe({ store, desk });
  const receiveFile = createReceiveFile({ documents: store.documents, memory: createFileMemory(), policy, newId });
  const { credentials, localMode } = config;
  const connection = connectToTeams({ credentials, localMode, newId, clock, pace, log });
  const { messenger } = connection;
  const services: Services = {
    clock,
    store,
    desk,
    roles,
    reviewers: config.reviewers,
    reviewConversation: config.reviewConversation,
    policy,
    catalogue: defaultCatalogue,
    calendar,
    calendarOf,
    tenants,
    links,
    fetchAttachment: createFetchAttachment({
      botToken: connection.botToken,
      localMode,
      trustedOrigins: channelOrigins(config),
    }),
    receiveFile,
    addPoe,
    mailer,
    mailRetries,
    newId,
    teamsAppId: config.teamsAppId,
    log,
  };
  const liveCards = createLiveCards({
    store,
    messenger,
    draw: (claim, posted) => drawPostedCard(claim, posted, services),
    drawNews: (claim, posted, events) => drawNews(claim, posted, events, services),
    drawMoved: (posted) => drawMoved(posted, services),
    clock,
    log,
  });
  const formManners = createFormManners(clock);
  const dispatcher = createDispatcher({
    store,
    messenger,
    liveCards,
    plan: (notice, stored) => audiences[notice.audience](notice, stored, services),
    clock,
    pace,
    isBusy: formManners.isBusy,
    onOutcome: metrics.noticed,
    log,
  });
  desk.onCommitted(({ claim, events, upTo, order: { cardId: pressedCardId, answeredIn } }) =>
    liveCards.changed({ claim, events, upTo, pressedCardId, answeredIn }),
  );
  desk.onCommitted(({ owes }) => {
    if (owes) dispatcher.look();
  });
  const teams = createTeams({
    connection,
    allowedTenants: config.allowedTenants,
    roles,
    store,
    liveCards,
    answer: metrics.counting(formManners.watch(createAnswerTurn(services), dispatcher.look)),
    outsiderCard,
    failureCard,
    onReachable: () => {
      void dispatcher.reachable();
      liveCards.tend();
    },
    owe: createOweAnswer({ store, clock, onDue: dispatcher.look }),
    newId,
    clock,
    log,
  });
  const closing = createStop();
  const isStopping = closing.isStopped;
  const works = [
    outage.alive,
    createDeadlines({ claims: store.claims, desk, clock, isStopping, log }).pass,
    createDigest(services, messenger).pass,
    createWaitingFilesSweep(services).pass,
  ];
  // Everybody is told one by one, which takes long where Teams is slow: no deadline waits for it.
  const weekly = [createWeeklyDigest(services, messenger, isStopping).pass];
  const sweeps = [works, weekly].map((these) => createSweep({ works: these, isStopping, newId, log }));
  const idle = async (): Promise<void> => {
    await teams.idle();
    await liveCards.idle();
  };
  const catchUp = async (): Promise<void> => {
    for (const sweep of sweeps) await sweep.passAnew();
    liveCards.tend();
    dispatcher.look();
    await dispatcher.idle();
    await idle();
  };
  const server = createHttpServer({
    receive: teams.receive,
    pages: {
      'GET /metrics': metricsPage(metrics, config.metricsToken),
      ...aboutPages({ policy, mailsCustomers: mailer !== null, publicUrl: config.publicUrl }),
      ...uploadPages({ ...services, actorOf: roles.actorOf, publicUrl: config.publicUrl }),
      ...optOutPages({
        ...services,
        firms: store.firms,
        timeZoneOf: (country) => calendarOf(country).timeZone,
        publicUrl: config.publicUrl,
      }),
      ...(mailer && mailReportPages({ desk, nameMail, clock, log })),
      ...parts.pages?.({ catchUp }),
    },
    ready: store.ready,
    host: config.host,
    port: config.port,
    log,
  });
  if (outage.outage) {
    await tellOfOutage(outage.outage, { claims: store.claims, desk, log });
    await outage.recorded();
  }
  let timer: NodeJS.Timeout | undefined;
  return {
    listen: async () => {
      if (parts.desk && (await store.reviewDesk.reviewDesk()) === null)
        await store.reviewDesk.setReviewDesk(parts.desk);
      const address = await server.listen();
      timer = setInterval(() => {
        for (const sweep of sweeps) void sweep.pass();
        dispatcher.look();
        liveCards.tend();
      }, sweepEvery);
      dispatcher.look();
      liveCards.tend();
      return address;
    },
    catchUp,
    close: async () => {
      clearInterval(timer);
      closing.stop();
      connection.stop();
      liveCards.stop();
      try {
        const ended = Promise.all([server.close(), ...sweeps.map((sweep) => sweep.idle()), dispatcher.stop()]).then(
          idle,
        );
        const enough = createStop();
        setTimeout(enough.stop, longestClose).unref();
        if ((await enough.orStop(ended)) === 'stopped') log.warn({}, 'the bot was closed with work under way');
      } finally {
        await store.close();
      }
    },
  };
};
