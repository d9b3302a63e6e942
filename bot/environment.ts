import { z } from 'zod';
import { isKnownCalendar } from '../claims/business-calendar.ts';
import { isGuid } from '../claims/guid.ts';

/** An empty value (`NAME=` in a .env file) is the same as none. */
const optional = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (typeof value === 'string' && value.trim() === '' ? undefined : value), schema.optional());

const text = z.string().trim();
const guid = (what: string) =>
  text.refine(isGuid, `must be ${what}, a GUID such as 3b9d6a40-52c1-4e0f-8d27-7a1c5e2f0011.`).toLowerCase();

/** Commas or white space between the ids; lower-cased. */
const isPersonEntry = (entry: string): boolean => entry.split('/').length <= 2 && entry.split('/').every(isGuid);

const guidList = (what: string, isEntry: (entry: string) => boolean = isGuid) =>
  text
    .transform((list) => list.split(/[\s,;]+/).filter((id) => id !== ''))
    .superRefine((ids, context) => {
      const bad = ids.filter((id) => !id.toLowerCase().startsWith('group:') && !isEntry(id));
      if (ids.some((id) => id.toLowerCase().startsWith('group:')))
        context.addIssue({ code: 'custom', message: 'names a group: groups are not supported yet. List the people.' });
      else if (bad.length > 0)
        context.addIssue({
          code: 'custom',
          message: `must list ${what} (GUIDs, commas between); not one: ${bad.join(', ')}.`,
        });
    })
    .transform((ids) => ids.map((id) => id.toLowerCase()));

/** In any case: what is meant is clear. */
const oneOf = <const T extends readonly [string, ...string[]]>(values: T) =>
  z.preprocess(
    (typed) => values.find((value) => value.toLowerCase() === String(typed).trim().toLowerCase()) ?? typed,
    z.enum(values, `must be one of: ${values.join(', ')}.`),
  );

const webAddress = (value: string): URL | null => {
  const parsed = URL.parse(value);
  return parsed !== null && /^https?:$/.test(parsed.protocol) ? parsed : null;
};

const url = text.refine(
  (value) => webAddress(value) !== null,
  'must be an address such as https://login.example.com/path.',
);

/** Also refused by MSAL, but only when the first message needs a token. */
const loginUrl = url.refine(
  (value) => URL.parse(value)?.protocol !== 'http:',
  "must begin with https://: the bot's secret is sent there.",
);

const origin = text
  .refine((value) => {
    const parsed = webAddress(value);
    return parsed !== null && parsed.pathname === '/' && parsed.search === '' && parsed.hash === '' && !parsed.username;
  }, 'must be an address without a path, such as https://claims.example.com.')
  .transform((value) => new URL(value).origin);

/** `hu` → `HU`, `gb-eng` → `GB-ENG`, `None` → `none`. */
const calendarName = (typed: string): string =>
  typed.toLowerCase() === 'none' ? 'none' : typed.toUpperCase().replace(/^UK(?=-|$)/, 'GB');

const isTimeZone = (value: string): boolean => {
  try {
    return Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(value).timeZoneId.length > 0;
  } catch {
    return false;
  }
};

/** A bare address, or one with a name before it. */
const isSender = (value: string): boolean =>
  z.email({ pattern: z.regexes.html5Email }).safeParse(/^[^<>"\r\n]+ <([^<>]+)>$/.exec(value)?.[1] ?? value).success;

/** Every variable that is read, by its name in the environment. What several of them say together is checked in `config.ts`. */
export const environmentSchema = z.object({
  PORT: optional(
    text
      .regex(/^\d{1,5}$/, 'must be a port number, 0 to 65535.')
      .transform(Number)
      .refine((port) => port <= 65_535, 'must be a port number, 0 to 65535.'),
  ),
  HOST: optional(text),
  PUBLIC_URL: optional(origin),
  DATA_DIR: optional(text),
  MicrosoftAppId: optional(guid("the bot's app id")),
  MicrosoftAppType: optional(oneOf(['SingleTenant', 'UserAssignedMSI', 'MultiTenant'])),
  MicrosoftAppTenantId: optional(guid('the tenant in which the bot is registered')),
  MicrosoftAppPassword: optional(z.string()),
  MicrosoftAppCertificatePath: optional(text),
  BotOpenIdMetadata: optional(url),
  ToChannelFromBotLoginUrl: optional(loginUrl),
  ToChannelFromBotOAuthScope: optional(url),
  ToBotFromChannelTokenIssuer: optional(url),
  OAuthUrl: optional(url),
  TEAMS_APP_ID: optional(guid("the app's id in Teams' catalogue")),
  ALLOWED_TENANTS: optional(guidList('tenant ids')),
  REVIEWERS: optional(guidList('Entra object ids')),
  REVIEW_CONVERSATION: optional(text),
  INCENTIVES_ADMINS: optional(guidList('Entra object ids, or <tenant>/<object id>', isPersonEntry)),
  BUSINESS_CALENDAR: optional(
    text
      .transform(calendarName)
      .refine(isKnownCalendar, 'must be a country (US), a country-region (GB-ENG) whose holidays are known, or none.'),
  ),
  BUSINESS_TIME_ZONE: optional(text.refine(isTimeZone, 'must be an IANA time zone such as Europe/Budapest or UTC.')),
  CLAIM_POLICY_FILE: optional(text),
  LINK_SIGNING_KEY: optional(text.min(32, 'must have at least 32 characters, picked at random.')),
  MAIL_FROM: optional(
    text.refine(isSender, 'must be an address such as claims@partner.com, or CPOR claims <claims@partner.com>.'),
  ),
  SMTP_URL: optional(
    text.refine((value) => {
      const parsed = URL.parse(value);
      return parsed !== null && /^smtps?:$/.test(parsed.protocol) && parsed.hostname !== '';
    }, 'must be an address such as smtps://user:password@mail.partner.com.'),
  ),
  METRICS_TOKEN: optional(text.min(16, 'must have at least 16 characters, picked at random.')),
  LOG_LEVEL: optional(oneOf(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'])),
  PLAYGROUND: optional(oneOf(['on', 'off'])),
  NODE_ENV: optional(text),
});

export type Environment = z.infer<typeof environmentSchema>;
