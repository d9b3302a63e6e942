import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { BotCredentials } from '../../../bot/bot-credentials.ts';
import { type LoginService, startLoginService } from '../entra/login-service.ts';
import { publicKeys, signToken, type TokenClaims } from './channel-keys.ts';
import { createConnector, type Member } from './connector.ts';
import { type Conversations, createConversations, type Message } from './conversations.ts';
import { type ConnectorRequest, createFailures, type Failure } from './failures.ts';
import { createSendingLimits, type SendingLimits } from './sending-limits.ts';
import { createTeamsPerson, type PersonDetails, type TeamsPerson } from './teams-person.ts';

export type TeamsChannel = { readonly id: string; readonly teamId: string; readonly tenantId: string };

/** What the bot answered to a delivery. */
export type Delivered = { readonly status: number; readonly body: unknown };

/** A channel that behaves like Teams: everything by HTTP, with real tokens both ways. */
export type FakeTeams = {
  readonly url: string;
  readonly serviceUrl: string;
  readonly botId: string;
  /** What the bot is to be configured with. */
  readonly credentials: BotCredentials;
  /** The bot's address; activities go to `<url>/api/messages`. */
  readonly connectTo: (botUrl: string) => void;
  readonly person: (details: PersonDetails) => TeamsPerson;
  /** The first time by its details; by its id alone from then on. */
  readonly channel: (details?: Partial<TeamsChannel>) => TeamsChannel;
  /** Signs and delivers an activity as it is; `token: null` sends none. */
  readonly deliver: (activity: object, token?: TokenClaims | null) => Promise<Delivered>;
  /** Sends a body as it is. */
  readonly post: (body: string, headers?: Readonly<Record<string, string>>) => Promise<Delivered>;
  /** What the connector was asked, oldest first. */
  readonly requests: readonly ConnectorRequest[];
  /** Tokens that the login service has given out. */
  readonly tokensGiven: () => number;
  readonly tokens: () => readonly string[];
  /** @returns what lifts it. */
  readonly fail: (failure: Failure) => () => void;
  /** From now on sends are throttled by the documented limits. `tenantOf` a conversation; absent, all are of one tenant. */
  readonly enforceLimits: (tenantOf?: (conversationId: string) => string) => void;
  /** From now on every answer of the connector is so many milliseconds late; what was asked for is done at once. */
  readonly answerAfter: (milliseconds: number) => void;
  /** The bot is taken off (or put back on) the conversation's roster. */
  readonly removeBot: (conversationId: string, removed?: boolean) => void;
  /** Oldest first. */
  readonly messagesOf: (conversationId: string) => readonly Message[];
  readonly deleteMessage: (message: Message) => void;
  readonly conversations: Conversations;
  /** Puts a file on the channel's own host. `picture`: behind the bot's token. @returns its URL. */
  readonly hostFile: (name: string, bytes: Uint8Array, picture?: boolean) => string;
  readonly nextId: () => string;
  readonly close: () => Promise<void>;
};

export type FakeTeamsOptions = {
  readonly appId?: string;
  readonly tenantId?: string;
  /** The bot has no app id: it sends no token and checks none. */
  readonly withoutTokens?: boolean;
  /** Milliseconds that every answer of the connector is late; 20 unless told. */
  readonly latency?: number;
  /** Milliseconds of the channel's own clock, by which it throttles. */
  readonly now?: () => number;
  /** What the signing keys' service answers in their place, while it does. */
  readonly keyOutage?: () => 'reset' | 500 | null;
  /** Fails requests as it pleases, beside what `fail` asks for. */
  readonly failing?: (request: ConnectorRequest) => Failure | null;
};

const readBody = async (req: IncomingMessage): Promise<Buffer> => {
  const chunks: Buffer[] = [];
  for await (const chunk of req) chunks.push(chunk);
  return Buffer.concat(chunks);
};

const jsonOf = (body: Buffer): Record<string, unknown> => {
  try {
    const value: unknown = JSON.parse(body.toString());
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
};

const sendJson = (res: ServerResponse, status: number, body: unknown) => {
  res.writeHead(status, { 'content-type': 'application/json' });
  res.end(JSON.stringify(body));
};

export const startFakeTeams = async (options: FakeTeamsOptions = {}): Promise<FakeTeams> => {
  const appId = options.appId ?? '11111111-2222-4333-8444-555555555555';
  const tenantId = options.tenantId ?? 'aaaaaaaa-0000-4000-8000-00000000000a';
  const password = 'a secret of the test channel';
  const botId = `28:${appId}`;
  let lastId = 1_700_000_000_000;
  const nextId = () => {
    lastId += 1;
    return String(lastId);
  };
  const removed = new Set<string>();
  const people: Member[] = [];
  const channels = new Map<string, TeamsChannel>();
  const requests: ConnectorRequest[] = [];
  const files = new Map<string, { readonly bytes: Uint8Array; readonly picture: boolean }>();
  const failures = createFailures(options.failing);
  const conversations = createConversations(nextId);
  let limits: SendingLimits | null = null;
  let latency = options.latency ?? 20;
  let botUrl = '';

  const login: LoginService | null = options.withoutTokens
    ? null
    : await startLoginService({ clientId: appId, tenantId, secret: password });
  const isToken = (token: string) => login === null || login.tokens().includes(token);
  const connector = createConnector({
    conversations,
    failures,
    requests,
    isToken,
    isRemoved: (conversationId) => removed.has(conversationId),
    members: () => people,
    limits: () => limits,
    now: options.now ?? Date.now,
    latency: () => latency,
  });

  const serveFile = (path: string, req: IncomingMessage, res: ServerResponse): boolean => {
    const file = files.get(path);
    if (!file) return false;
    const token = req.headers.authorization?.replace(/^Bearer /, '') ?? '';
    const refused = file.picture && !isToken(token);
    res.writeHead(refused ? 401 : 200, { 'content-type': 'application/octet-stream' });
    res.end(refused ? '' : file.bytes);
    return true;
  };

  const server = createServer(async (req, res) => {
    const path = new URL(req.url ?? '/', 'http://host').pathname;
    const body = await readBody(req);
    const outage = path === '/openid' || path === '/keys' ? options.keyOutage?.() : null;
    if (outage === 'reset') return void res.destroy();
    if (outage) return sendJson(res, outage, {});
    if (path === '/openid') return sendJson(res, 200, { jwks_uri: `${url}/keys` });
    if (path === '/keys') return sendJson(res, 200, publicKeys);
    if (serveFile(path, req, res)) return;
    if (path.startsWith('/teams/') && connector(path.slice('/teams'.length), req, res, jsonOf(body))) return;
    sendJson(res, 404, {});
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const url = `http://127.0.0.1:${port}`;
  const serviceUrl = `${url}/teams/`;

  const post: FakeTeams['post'] = async (body, headers = {}) => {
    const response = await fetch(`${botUrl}/api/messages`, {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/json', ...headers },
    });
    const text = await response.text();
    const isJson = response.headers.get('content-type')?.startsWith('application/json');
    return { status: response.status, body: isJson ? JSON.parse(text) : text };
  };

  const deliver: FakeTeams['deliver'] = async (activity, token = {}) => {
    const sendsNone = token === null || options.withoutTokens === true;
    const headers = sendsNone ? {} : { authorization: `Bearer ${await signToken(appId, serviceUrl, token)}` };
    // A bot that is slow itself gets the same again; what counts is its first answer.
    const patience = Reflect.get(activity, 'type') === 'invoke' ? 5_000 : 10_000;
    const again = setTimeout(() => void post(JSON.stringify(activity), headers).catch(() => {}), patience);
    return post(JSON.stringify(activity), headers).finally(() => clearTimeout(again));
  };

  const teams: FakeTeams = {
    url,
    serviceUrl,
    botId,
    credentials:
      login === null
        ? { appId: '', appType: 'SingleTenant' }
        : {
            appId,
            appType: 'SingleTenant',
            tenantId,
            password,
            BotOpenIdMetadata: `${url}/openid`,
            ToChannelFromBotLoginUrl: login.url,
          },
    connectTo: (address) => {
      botUrl = address.replace(/\/$/, '');
    },
    person: (details) => {
      const person = createTeamsPerson(teams, details);
      people.push(person.member);
      return person;
    },
    channel: ({ id = '19:desk@thread.tacv2', ...details } = {}) => {
      const channel = { id, teamId: '19:team@thread.tacv2', tenantId, ...channels.get(id), ...details };
      channels.set(id, channel);
      return channel;
    },
    deliver,
    post,
    requests,
    tokensGiven: () => login?.tokens().length ?? 0,
    tokens: () => login?.tokens() ?? [],
    fail: failures.add,
    enforceLimits: (tenantOf) => {
      limits = createSendingLimits(tenantOf);
    },
    answerAfter: (milliseconds) => {
      latency = milliseconds;
    },
    removeBot: (conversationId, isRemoved = true) => {
      if (isRemoved) removed.add(conversationId);
      else removed.delete(conversationId);
    },
    messagesOf: conversations.messagesOf,
    deleteMessage: ({ conversationId, id }) => void conversations.remove(conversationId, id),
    conversations,
    hostFile: (name, bytes, picture = false) => {
      const path = picture ? `/teams/v3/attachments/${nextId()}/views/original` : `/files/${nextId()}/${name}`;
      files.set(new URL(path, url).pathname, { bytes, picture });
      return `${url}${path}`;
    },
    nextId,
    close: async () => {
      await login?.close();
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      });
    },
  };
  return teams;
};
