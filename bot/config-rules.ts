import type { Environment } from './environment.ts';
import { isLoopback } from './loopback.ts';

/** What is wrong with one variable, as a sentence that says what to write. */
export type ConfigProblem = { readonly variable: string; readonly problem: string };

const credentialVariables = [
  'MicrosoftAppType',
  'MicrosoftAppTenantId',
  'MicrosoftAppPassword',
  'MicrosoftAppCertificatePath',
] as const satisfies readonly (keyof Environment)[];

const localRules = (env: Environment): ConfigProblem[] => {
  const orphans = credentialVariables.filter((variable) => env[variable] !== undefined);
  if (orphans.length > 0)
    return [
      {
        variable: 'MicrosoftAppId',
        problem: `is missing though ${orphans.join(' and ')} ${orphans.length > 1 ? 'are' : 'is'} set. Give the bot's app id, or none of them for local mode.`,
      },
    ];
  if (env.NODE_ENV === 'production')
    return [
      {
        variable: 'NODE_ENV',
        problem: 'is production, in which local mode does not run: it checks nobody. Give MicrosoftAppId and the rest.',
      },
    ];
  if (env.HOST !== undefined && !isLoopback(env.HOST))
    return [{ variable: 'HOST', problem: 'must be 127.0.0.1, ::1 or localhost in local mode, which checks nobody.' }];
  return [];
};

const secretRules = (env: Environment, isBad: (variable: keyof Environment) => boolean): ConfigProblem[] => {
  const problems: ConfigProblem[] = [];
  const type = env.MicrosoftAppType ?? 'SingleTenant';
  const proofs = (['MicrosoftAppPassword', 'MicrosoftAppCertificatePath'] as const).filter((variable) => env[variable]);
  if (type === 'UserAssignedMSI' && proofs.length > 0)
    problems.push({ variable: proofs.join(' and '), problem: 'is for bots without a managed identity. Remove it.' });
  if (type !== 'UserAssignedMSI' && !isBad('MicrosoftAppType') && proofs.length !== 1)
    problems.push({
      variable: 'MicrosoftAppPassword',
      problem: 'or MicrosoftAppCertificatePath is needed, one of them, unless MicrosoftAppType is UserAssignedMSI.',
    });
  if (type !== 'MultiTenant' && env.MicrosoftAppTenantId === undefined && !isBad('MicrosoftAppTenantId'))
    problems.push({
      variable: 'MicrosoftAppTenantId',
      problem: `is missing. A ${type} bot has the tenant in which it is registered.`,
    });
  return problems;
};

const teamsRules = (env: Environment, isBad: (variable: keyof Environment) => boolean): ConfigProblem[] => {
  const problems = secretRules(env, isBad);
  if (!env.ALLOWED_TENANTS?.length && !isBad('ALLOWED_TENANTS'))
    problems.push({
      variable: 'ALLOWED_TENANTS',
      problem: 'is missing. List the tenant ids whose people may use the bot, commas between.',
    });
  if (env.LINK_SIGNING_KEY === undefined && !isBad('LINK_SIGNING_KEY'))
    problems.push({
      variable: 'LINK_SIGNING_KEY',
      problem: 'is missing. Give at least 32 characters picked at random; links in chats are signed with them.',
    });
  if (env.PUBLIC_URL?.startsWith('http:') && !isLoopback(new URL(env.PUBLIC_URL).hostname))
    problems.push({ variable: 'PUBLIC_URL', problem: 'must begin with https://: people upload documents there.' });
  if (env.MAIL_FROM === undefined && env.SMTP_URL !== undefined && !isBad('MAIL_FROM'))
    problems.push({
      variable: 'MAIL_FROM',
      problem: 'is missing though SMTP_URL is set. Say who the mail comes from.',
    });
  if (env.SMTP_URL === undefined && env.MAIL_FROM !== undefined && !isBad('SMTP_URL'))
    problems.push({
      variable: 'SMTP_URL',
      problem: 'is missing though MAIL_FROM is set. Give the mail server, or remove both: then customers get no mail.',
    });
  if (env.PLAYGROUND === 'on')
    problems.push({ variable: 'PLAYGROUND', problem: 'is for local mode. Remove it, or MicrosoftAppId.' });
  return problems;
};

/** What variables say together. One fault is named once: local mode's rules are those of somebody who means it. A variable that is bad by itself (`isBad`) is not called missing. */
export const configRules = (env: Environment, isBad: (variable: keyof Environment) => boolean): ConfigProblem[] =>
  env.MicrosoftAppId === undefined && !isBad('MicrosoftAppId') ? localRules(env) : teamsRules(env, isBad);
