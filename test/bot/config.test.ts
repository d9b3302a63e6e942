import assert from 'node:assert/strict';
import { generateKeyPairSync } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { type Config, parseConfig } from '../../bot/config.ts';
import { environmentSchema } from '../../bot/environment.ts';
import { reviewerCast } from '../../bot/local/playground-people.ts';
import { defaultPolicy } from '../../claims/policy.ts';

type Env = Readonly<Record<string, string | undefined>>;

const guid = '3b9d6a40-52c1-4e0f-8d27-7a1c5e2f0011';
const otherGuid = '8e41c0d2-9f6b-1b3a-f1e5-04d7b6c30002';
const credentials = {
  MicrosoftAppId: guid,
  MicrosoftAppTenantId: otherGuid,
  MicrosoftAppPassword: 'secret',
  ALLOWED_TENANTS: otherGuid,
  LINK_SIGNING_KEY: 'k'.repeat(32),
} as const;

const noFile = (path: string): string => {
  throw new Error(`ENOENT: no such file, open '${path}'`);
};

const configOf = (env: Env, readFile = noFile): Config => {
  const result = parseConfig(env, readFile);
  assert.ok(result.valid, JSON.stringify(result));
  return result.config;
};

const problemsOf = (env: Env, readFile = noFile): Readonly<Record<string, string>> => {
  const result = parseConfig(env, readFile);
  assert.ok(!result.valid);
  return Object.fromEntries(result.problems.map(({ variable, problem }) => [variable, problem]));
};

describe('the configuration of an empty environment', () => {
  it('is local mode on the loopback interface, with both Playgrounds', () => {
    const config = configOf({});
    assert.equal(config.localMode, true);
    assert.equal(config.playground, true);
    assert.equal(config.host, '127.0.0.1');
    assert.equal(config.port, 3978);
    assert.equal(config.publicUrl, 'http://localhost:3978');
    assert.equal(config.dataDir, './data');
    assert.equal(config.credentials.appId, '');
    assert.equal(config.linkSigningKey, null);
    assert.deepEqual(config.allowedTenants, []);
    assert.deepEqual(config.calendar, { country: 'US', timeZone: 'UTC' });
    assert.deepEqual(config.policy, defaultPolicy);
  });

  it("makes the reviewer's Playground person the reviewer, and nobody else once reviewers are named", () => {
    assert.deepEqual(configOf({}).reviewers, [reviewerCast.you.id]);
    assert.deepEqual(configOf({ REVIEWERS: guid }).reviewers, [guid]);
  });

  it('is the same when every variable is there and empty', () => {
    const names = Object.keys(environmentSchema.shape);
    assert.deepEqual(configOf(Object.fromEntries(names.map((name) => [name, ' ']))), configOf({}));
  });
});

describe('local mode', () => {
  it('refuses to run in production', () => {
    assert.match(problemsOf({ NODE_ENV: 'production' }).NODE_ENV ?? '', /local mode does not run/);
  });

  it('listens on loopback only', () => {
    for (const HOST of ['0.0.0.0', '::', '192.168.1.4', 'claims.example.com'])
      assert.deepEqual(Object.keys(problemsOf({ HOST })), ['HOST']);
    for (const HOST of ['127.0.0.1', '::1', 'localhost']) assert.equal(configOf({ HOST }).host, HOST);
  });

  it('is not what half a set of credentials means', () => {
    for (const [name, value] of [
      ['MicrosoftAppPassword', 'secret'],
      ['MicrosoftAppTenantId', guid],
      ['MicrosoftAppType', 'SingleTenant'],
      ['MicrosoftAppCertificatePath', 'bot.pem'],
    ] as const)
      assert.match(
        problemsOf({ [name]: value }, () => 'PEM').MicrosoftAppId ?? '',
        new RegExp(`though ${name} is set`),
      );
  });

  it('runs without the Playgrounds when they are off', () => {
    assert.equal(configOf({ PLAYGROUND: 'off' }).playground, false);
  });
});

describe('the configuration with credentials', () => {
  it('is for Teams: no Playground, no preset reviewer, every interface', () => {
    const config = configOf(credentials);
    assert.equal(config.localMode, false);
    assert.equal(config.playground, false);
    assert.equal(config.host, '0.0.0.0');
    assert.deepEqual(config.reviewers, []);
    assert.deepEqual(config.credentials, {
      appId: guid,
      appType: 'SingleTenant',
      tenantId: otherGuid,
      password: 'secret',
    });
  });

  it('names everything that is missing at once', () => {
    assert.deepEqual(Object.keys(problemsOf({ MicrosoftAppId: guid })).sort(), [
      'ALLOWED_TENANTS',
      'LINK_SIGNING_KEY',
      'MicrosoftAppPassword',
      'MicrosoftAppTenantId',
    ]);
  });

  it('does not fall back to local mode when the app id is no GUID', () => {
    assert.deepEqual(Object.keys(problemsOf({ ...credentials, MicrosoftAppId: 'my-bot' })), ['MicrosoftAppId']);
  });

  it('takes a certificate in place of the secret, read from its file', () => {
    const env = { ...credentials, MicrosoftAppPassword: '', MicrosoftAppCertificatePath: 'bot.pem' };
    const pem = readFileSync(new URL('../support/entra/bot-certificate.pem', import.meta.url), 'utf8');
    const readsPem = (path: string): string => (path === 'bot.pem' ? pem : assert.fail(path));
    assert.equal(configOf(env, readsPem).credentials.certificate, pem);
    const problem = (text: string): string =>
      problemsOf(env, () => text).MicrosoftAppCertificatePath ?? assert.fail('no problem');
    assert.match(problemsOf(env).MicrosoftAppCertificatePath ?? '', /cannot be read/);
    assert.match(problem('PEM'), /names a file that has no private key/);
    const [issuer = '', ...others] = pem.match(/-----BEGIN (.+?)-----.+?-----END \1-----\n/gs) ?? [];
    assert.match(problem(issuer), /has no private key/);
    assert.match(problem(`${issuer}${others[0]}`), /no certificate that belongs to its private key/);
    const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    assert.match(problem(`${privateKey.export({ type: 'pkcs8', format: 'pem' })}`), /no RSA key/);
  });

  it('takes a managed identity, which has no secret', () => {
    const env = { ...credentials, MicrosoftAppType: 'UserAssignedMSI' };
    assert.equal(configOf({ ...env, MicrosoftAppPassword: undefined }).credentials.appType, 'UserAssignedMSI');
    assert.match(problemsOf(env).MicrosoftAppPassword ?? '', /Remove it/);
  });

  it('passes the settings of other clouds on under their own names', () => {
    const other = {
      BotOpenIdMetadata: 'http://127.0.0.1:1/openid',
      ToChannelFromBotLoginUrl: 'https://127.0.0.1:1/login',
      ToChannelFromBotOAuthScope: 'https://api.example.com',
      ToBotFromChannelTokenIssuer: 'https://api.example.com',
      OAuthUrl: 'https://token.example.com',
    };
    assert.deepEqual(
      configOf({ ...credentials, ...other }).credentials,
      Object.assign({}, configOf(credentials).credentials, other),
    );
  });

  it('mails customers by a server and from a sender, or not at all', () => {
    const mail = {
      MAIL_FROM: 'CPOR claims <claims@partner.example>',
      SMTP_URL: 'smtps://bot:secret@mail.partner.example',
    };
    assert.equal(configOf(credentials).mail, null);
    assert.deepEqual(configOf({ ...credentials, ...mail }).mail, { from: mail.MAIL_FROM, smtpUrl: mail.SMTP_URL });
    assert.deepEqual(Object.keys(problemsOf({ ...credentials, MAIL_FROM: mail.MAIL_FROM })), ['SMTP_URL']);
    assert.deepEqual(Object.keys(problemsOf({ ...credentials, SMTP_URL: mail.SMTP_URL })), ['MAIL_FROM']);
    assert.equal(configOf(mail).mail, null, 'local mode has a folder of its own');
  });

  it('wants a public address that people can trust their documents to', () => {
    assert.match(problemsOf({ ...credentials, PUBLIC_URL: 'http://claims.example.com' }).PUBLIC_URL ?? '', /https/);
    const config = configOf({ ...credentials, PUBLIC_URL: 'https://claims.example.com/' });
    assert.equal(config.publicUrl, 'https://claims.example.com');
  });
});

describe('a variable that is wrong by itself', () => {
  const wrong: readonly (readonly [name: string, value: string, says: RegExp])[] = [
    ['PORT', '70000', /0 to 65535/],
    ['PORT', 'http', /port number/],
    ['PUBLIC_URL', 'claims.example.com', /such as https/],
    ['PUBLIC_URL', 'https://claims.example.com/bot', /without a path/],
    ['MicrosoftAppId', '1234', /GUID/],
    ['MicrosoftAppType', 'Multi', /SingleTenant, UserAssignedMSI, MultiTenant/],
    ['ALLOWED_TENANTS', `${otherGuid}, contoso.com`, /not one: contoso\.com/],
    ['REVIEWERS', `group:${guid}`, /groups are not supported yet/],
    ['INCENTIVES_ADMINS', `${guid} group:${guid}`, /groups are not supported yet/],
    ['BUSINESS_CALENDAR', 'XX', /country/],
    ['BUSINESS_TIME_ZONE', 'Budapest', /IANA/],
    ['LINK_SIGNING_KEY', 'short', /32 characters/],
    ['MAIL_FROM', 'claims', /such as claims@partner\.com/],
    ['MAIL_FROM', 'A <a@b.example>, c@d.example', /such as claims@partner\.com/],
    ['SMTP_URL', 'mail.partner.example:25', /such as smtps:/],
    ['SMTP_URL', 'https://mail.partner.example', /such as smtps:/],
    ['LOG_LEVEL', 'loud', /fatal, error/],
    ['PLAYGROUND', 'no', /on, off/],
    ['BotOpenIdMetadata', 'nowhere', /address/],
    ['ToChannelFromBotLoginUrl', 'nowhere', /address/],
    ['ToChannelFromBotLoginUrl', 'http://login.example.com', /must begin with https:\/\/: the bot's secret/],
  ];
  for (const [name, value, says] of wrong)
    it(`is named with what to write: ${name}=${value}`, () => {
      assert.match(problemsOf({ ...credentials, [name]: value })[name] ?? '', says);
    });

  it('is named together with all the others', () => {
    const env = {
      ...credentials,
      PORT: 'x',
      BUSINESS_TIME_ZONE: 'x',
      ALLOWED_TENANTS: '',
      CLAIM_POLICY_FILE: 'p.json',
    };
    assert.deepEqual(Object.keys(problemsOf(env)).sort(), [
      'ALLOWED_TENANTS',
      'BUSINESS_TIME_ZONE',
      'CLAIM_POLICY_FILE',
      'PORT',
    ]);
  });
});

describe('one fault', () => {
  const problems = (env: Env) => {
    const result = parseConfig(env, noFile);
    return result.valid ? [] : result.problems.map(({ variable }) => variable);
  };
  for (const [circumstance, env, variables] of [
    ['an address without its scheme', { ...credentials, PUBLIC_URL: 'claims.example.com' }, ['PUBLIC_URL']],
    ['an address of another kind', { ...credentials, PUBLIC_URL: 'ftp://claims.example.com/x' }, ['PUBLIC_URL']],
    ['a port that is no number', { ...credentials, PORT: 'http' }, ['PORT']],
    ['a port beyond the last', { ...credentials, PORT: '99999' }, ['PORT']],
    ['a list with a group and a name', { ...credentials, REVIEWERS: `group:${guid}, bob` }, ['REVIEWERS']],
    ['an app id that is missing in production', { NODE_ENV: 'production', HOST: '0.0.0.0' }, ['NODE_ENV']],
    [
      'an app id that is missing beside its secret',
      { MicrosoftAppPassword: 'x', HOST: '0.0.0.0', NODE_ENV: 'production' },
      ['MicrosoftAppId'],
    ],
    ['a tenant list of another kind', { ...credentials, ALLOWED_TENANTS: 'contoso.com' }, ['ALLOWED_TENANTS']],
    ['a bad app type', { ...credentials, MicrosoftAppType: 'Multi' }, ['MicrosoftAppType']],
  ] satisfies readonly (readonly [string, Env, readonly string[]])[])
    it(`has one sentence: ${circumstance}`, () => {
      assert.deepEqual(problems(env), variables);
    });
});

describe('a setting in other case', () => {
  it('is understood', () => {
    const env = { ...credentials, BUSINESS_CALENDAR: ' hu ', LOG_LEVEL: 'INFO', MicrosoftAppType: 'singletenant' };
    const config = configOf(env);
    assert.equal(config.calendar.country, 'HU');
    assert.equal(config.logLevel, 'info');
    assert.equal(config.credentials.appType, 'SingleTenant');
    assert.equal(configOf({ BUSINESS_CALENDAR: 'gb-eng', PLAYGROUND: 'OFF' }).calendar.country, 'GB-ENG');
    assert.equal(configOf({ PLAYGROUND: 'OFF' }).playground, false);
    assert.equal(configOf({ BUSINESS_CALENDAR: 'None' }).calendar.country, 'none');
  });
});

describe('lists of ids', () => {
  it('take GUIDs of any version, commas or spaces between, in any case', () => {
    const config = configOf({ ...credentials, INCENTIVES_ADMINS: ` ${guid.toUpperCase()},${otherGuid}\n` });
    assert.deepEqual(config.incentivesAdmins, [guid, otherGuid]);
  });
});

describe('the policy file', () => {
  const env = { CLAIM_POLICY_FILE: 'policy.json' };

  it('overrides the defaults', () => {
    const { policy } = configOf(env, () => '{"optOutBusinessDays": 7}');
    assert.deepEqual(policy, { ...defaultPolicy, optOutBusinessDays: 7 });
  });

  it('is refused with what is wrong in it', () => {
    assert.match(problemsOf(env).CLAIM_POLICY_FILE ?? '', /cannot be read/);
    assert.match(problemsOf(env, () => 'optOut: 7').CLAIM_POLICY_FILE ?? '', /not JSON/);
    assert.match(problemsOf(env, () => '{"optOutDays": 7}').CLAIM_POLICY_FILE ?? '', /optOutDays/);
  });
});

describe('.env.sample', () => {
  it('names the variables that are read, and the one of the tests', () => {
    const sample = readFileSync(new URL('../../.env.sample', import.meta.url), 'utf8');
    const named = [...sample.matchAll(/^(\w+)=/gm)].map(([, name]) => name);
    assert.deepEqual(named.sort(), [...Object.keys(environmentSchema.shape), 'CHROMIUM_PATH'].sort());
  });
});
