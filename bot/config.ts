import type { ClaimPolicy } from '../claims/policy.ts';
import type { BotCredentials } from './bot-credentials.ts';
import { readCertificateFile } from './certificate-file.ts';
import { type ConfigProblem, configRules } from './config-rules.ts';
import { type Environment, environmentSchema } from './environment.ts';
import { reviewerCast } from './local/playground-people.ts';
import { readPolicyFile } from './policy-file.ts';

/** Everything that the environment decides, checked. */
export type Config = {
  /** No app id: loopback only, example customers, a clock that can be moved. */
  readonly localMode: boolean;
  /** Local mode with the two Playgrounds beside the bot. */
  readonly playground: boolean;
  readonly host: string;
  /** 0 = any free port. */
  readonly port: number;
  /** Origin, without a slash at the end. */
  readonly publicUrl: string;
  readonly dataDir: string;
  readonly credentials: BotCredentials;
  /** Of the app in Teams' catalogue; null in local mode. */
  readonly teamsAppId: string | null;
  /** Lower-cased; empty = all, only in local mode. */
  readonly allowedTenants: readonly string[];
  /** Entra object ids, lower-cased. */
  readonly reviewers: readonly string[];
  /** Teams' id of the conversation in which claims are reviewed, until somebody writes `review here`. */
  readonly reviewConversation: string | null;
  /** Entra object ids, or `<tenant>/<object id>`, lower-cased. In a firm of which nobody is listed everybody is an admin. */
  readonly incentivesAdmins: readonly string[];
  /** Country, country-region or `none`, whose holidays are known; IANA time zone. */
  readonly calendar: { readonly country: string; readonly timeZone: string };
  readonly policy: ClaimPolicy;
  /** At least 32 characters; null only in local mode, which keeps one of its own in the data folder. */
  readonly linkSigningKey: string | null;
  /** By whom and through which server customers get their mail; null where they get none, and in local mode. */
  readonly mail: { readonly from: string; readonly smtpUrl: string } | null;
  /** Lets `GET /metrics` be read from elsewhere; null = from this machine alone. */
  readonly metricsToken: string | null;
  readonly logLevel: 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'trace' | 'silent';
};

export type ConfigResult =
  | { readonly valid: true; readonly config: Config }
  | { readonly valid: false; readonly problems: readonly ConfigProblem[] };

/** Reads a text file; throws when it can't. */
export type ReadFile = (path: string) => string;

const readOr = (readFile: ReadFile, path: string): { readonly text: string } | { readonly why: string } => {
  try {
    return { text: readFile(path) };
  } catch (error) {
    return { why: error instanceof Error ? error.message : String(error) };
  }
};

const credentialsOf = (env: Environment, certificate: string | undefined): BotCredentials => ({
  appId: env.MicrosoftAppId ?? '',
  appType: env.MicrosoftAppType ?? 'SingleTenant',
  ...(env.MicrosoftAppTenantId && { tenantId: env.MicrosoftAppTenantId }),
  ...(env.MicrosoftAppPassword && { password: env.MicrosoftAppPassword }),
  ...(certificate && { certificate }),
  ...(env.BotOpenIdMetadata && { BotOpenIdMetadata: env.BotOpenIdMetadata }),
  ...(env.ToChannelFromBotLoginUrl && { ToChannelFromBotLoginUrl: env.ToChannelFromBotLoginUrl }),
  ...(env.ToChannelFromBotOAuthScope && { ToChannelFromBotOAuthScope: env.ToChannelFromBotOAuthScope }),
  ...(env.ToBotFromChannelTokenIssuer && { ToBotFromChannelTokenIssuer: env.ToBotFromChannelTokenIssuer }),
  ...(env.OAuthUrl && { OAuthUrl: env.OAuthUrl }),
});

const assemble = (env: Environment, policy: ClaimPolicy, certificate: string | undefined): Config => {
  const localMode = env.MicrosoftAppId === undefined;
  const port = env.PORT ?? 3978;
  return {
    localMode,
    playground: localMode && env.PLAYGROUND !== 'off',
    host: env.HOST ?? (localMode ? '127.0.0.1' : '0.0.0.0'),
    port,
    publicUrl: env.PUBLIC_URL ?? `http://localhost:${port}`,
    dataDir: env.DATA_DIR ?? './data',
    credentials: credentialsOf(env, certificate),
    teamsAppId: localMode ? null : (env.TEAMS_APP_ID ?? env.MicrosoftAppId ?? null),
    allowedTenants: env.ALLOWED_TENANTS ?? [],
    reviewers: env.REVIEWERS ?? (localMode ? [reviewerCast.you.id] : []),
    reviewConversation: env.REVIEW_CONVERSATION ?? null,
    incentivesAdmins: env.INCENTIVES_ADMINS ?? [],
    calendar: { country: env.BUSINESS_CALENDAR ?? 'US', timeZone: env.BUSINESS_TIME_ZONE ?? 'UTC' },
    policy,
    linkSigningKey: env.LINK_SIGNING_KEY ?? null,
    mail:
      !localMode && env.MAIL_FROM !== undefined && env.SMTP_URL !== undefined
        ? { from: env.MAIL_FROM, smtpUrl: env.SMTP_URL }
        : null,
    metricsToken: env.METRICS_TOKEN ?? null,
    logLevel: env.LOG_LEVEL ?? (localMode ? 'warn' : 'info'),
  };
};

/** Reads the whole environment and names every bad variable at once. */
export const parseConfig = (env: Readonly<Record<string, string | undefined>>, readFile: ReadFile): ConfigResult => {
  const parsed = environmentSchema.safeParse(env);
  const problems: ConfigProblem[] = parsed.success
    ? []
    : parsed.error.issues.map((issue) => ({ variable: String(issue.path[0]), problem: issue.message }));
  // What could be read is checked together all the same: one round of corrections instead of two.
  const bad = new Set(problems.map(({ variable }) => variable));
  const readable = environmentSchema.safeParse(
    Object.fromEntries(Object.entries(env).filter(([variable]) => !bad.has(variable))),
  );
  const values: Environment = readable.data ?? {};
  problems.push(...configRules(values, (variable) => bad.has(variable)));
  const policy = readPolicyFile(values.CLAIM_POLICY_FILE, (path) => readOr(readFile, path));
  problems.push(...policy.problems);
  const certificate = readCertificateFile(values.MicrosoftAppCertificatePath, (path) => readOr(readFile, path));
  problems.push(...certificate.problems);
  return problems.length > 0
    ? { valid: false, problems }
    : { valid: true, config: assemble(values, policy.policy, certificate.certificate) };
};
