import { isGuid } from '../claims/guid.ts';
import { normaliseHostName } from '../claims/host-name.ts';

export type ManifestValues = {
  /** The bot's public host; Teams takes no other links of its cards for trusted. */
  readonly host: string;
  /** The bot's app id, a GUID. */
  readonly botId: string;
  /** Semantic version; Teams offers an update when it grows. */
  readonly version: string;
};

export type PackageEnvironment = {
  readonly PUBLIC_URL?: string | undefined;
  readonly MicrosoftAppId?: string | undefined;
};

/** What the environment says of the package, or a sentence for each variable that is missing or bad. */
export const manifestValues = (env: PackageEnvironment, version: string): ManifestValues | readonly string[] => {
  const url = URL.parse(env.PUBLIC_URL ?? '');
  const host = url?.protocol === 'https:' ? normaliseHostName(url.hostname) : null;
  const botId = env.MicrosoftAppId?.toLowerCase() ?? '';
  const problems = [
    ...(host === null ? ['PUBLIC_URL must be the bot’s public address, such as https://claims.example.com.'] : []),
    ...(isGuid(botId) ? [] : ['MicrosoftAppId must be the bot’s app id, a GUID.']),
  ];
  return host === null || problems.length > 0 ? problems : { host, botId, version };
};

/** Puts the values in the places `{{name}}` of the template and reads the result. */
export const fillManifest = (template: string, values: ManifestValues): unknown =>
  JSON.parse(
    template.replace(/\{\{(\w+)\}\}/g, (_place, name: string) => {
      if (name === 'host' || name === 'botId' || name === 'version') return values[name];
      throw new Error(`The manifest asks for ${name}, which nobody fills in.`);
    }),
  );
