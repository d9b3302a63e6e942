import type { IncomingMessage, ServerResponse } from 'node:http';
import { type Conversations, cardOf, partsOf } from './conversations.ts';
import type { ConnectorRequest, Failure, Failures, Operation } from './failures.ts';
import type { SendingLimits } from './sending-limits.ts';

export type Member = {
  readonly id: string;
  readonly name: string;
  readonly aadObjectId: string;
  readonly email?: string;
  readonly userPrincipalName?: string;
  readonly tenantId?: string;
  readonly userRole?: string;
};

export type ConnectorParts = {
  readonly conversations: Conversations;
  readonly failures: Failures;
  readonly requests: ConnectorRequest[];
  readonly isToken: (token: string) => boolean;
  readonly isRemoved: (conversationId: string) => boolean;
  readonly members: () => readonly Member[];
  readonly limits: () => SendingLimits | null;
  readonly now: () => number;
  /** Milliseconds that an answer is late. */
  readonly latency: () => number;
};

type Answer = {
  readonly status: number;
  readonly body?: unknown;
  readonly retryAfter?: number;
  readonly location?: string;
};

const error = (status: number, code: string, message = code): Answer => ({
  status,
  body: { error: { code, message } },
});

const routes = /^\/v3\/conversations(?:\/([^/]+)(?:\/(activities|members|pagedmembers)(?:\/([^/]+))?)?)?$/;

const operationOf = (method: string, kind: string | undefined): Operation | null => {
  if (kind === 'members' || kind === 'pagedmembers') return method === 'GET' ? 'members' : null;
  if (kind === undefined) return method === 'POST' ? 'create' : null;
  return method === 'POST' ? 'send' : method === 'PUT' ? 'update' : method === 'DELETE' ? 'delete' : null;
};

const objectOf = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? { ...value } : {};

/** Bot Framework's connector as Teams runs it: it checks the bot's token, keeps messages, and fails as told. */
export const createConnector = (parts: ConnectorParts) => {
  const { conversations, failures, requests, isToken, isRemoved, members, limits, now, latency } = parts;

  const perform = (request: ConnectorRequest, body: Record<string, unknown>, paged: boolean): Answer => {
    const { operation, conversationId, activityId } = request;
    if (isRemoved(partsOf(conversationId).base)) return error(403, 'BotNotInConversationRoster');
    if (operation === 'members') {
      if (activityId === null) return { status: 200, body: paged ? { members: members() } : members() };
      const member = members().find(({ id, aadObjectId }) => id === activityId || aadObjectId === activityId);
      return member ? { status: 200, body: member } : error(404, 'MemberNotFoundInConversation');
    }
    if (operation === 'send') return { status: 201, body: { id: conversations.add(conversationId, body).id } };
    if (operation === 'create') {
      const channel = objectOf(objectOf(body.channelData).channel).id;
      if (typeof channel !== 'string') return error(400, 'BadSyntax');
      const root = conversations.add(channel, objectOf(body.activity));
      return { status: 201, body: { id: `${channel};messageid=${root.id}`, activityId: root.id } };
    }
    const message = conversations.find(conversationId, activityId ?? '');
    if (!message) return error(404, 'ActivityNotFoundInConversation');
    if (operation === 'delete') conversations.remove(conversationId, message.id);
    else {
      message.card = cardOf(body);
      message.answered = null;
      message.updates += 1;
    }
    return { status: 200, body: { id: message.id } };
  };

  const failed = ({ with: how, code, message, retryAfter, location }: Failure): Answer => ({
    ...error(typeof how === 'number' ? how : 500, code ?? 'ServiceError', message),
    ...(retryAfter === undefined ? {} : { retryAfter }),
    ...(location === undefined ? {} : { location }),
  });

  const answerTo = (request: ConnectorRequest, body: Record<string, unknown>, paged: boolean): Answer | Failure => {
    const failure = failures.next(request);
    if (failure?.afterPosting) perform(request, body, paged);
    if (failure) return typeof failure.with === 'number' ? failed(failure) : failure;
    const wait = ['send', 'create'].includes(request.operation)
      ? (limits()?.(request.conversationId, request.at) ?? 0)
      : 0;
    if (wait > 0) return { ...error(429, 'TooManyRequests'), retryAfter: Math.ceil(wait / 1000) };
    return perform(request, body, paged);
  };

  /** @returns false for what is no path of the connector. */
  return (path: string, req: IncomingMessage, res: ServerResponse, body: Record<string, unknown>): boolean => {
    const found = routes.exec(path);
    const operation = found && operationOf(req.method ?? '', found[2]);
    if (!found || !operation) return false;
    const channel = objectOf(objectOf(body.channelData).channel).id;
    const conversationId = found[1] ? decodeURIComponent(found[1]) : String(channel ?? '');
    const activityId = found[3] ? decodeURIComponent(found[3]) : null;
    const request = { operation, conversationId, activityId, at: now() };
    requests.push(request);
    const token = req.headers.authorization?.replace(/^Bearer /, '') ?? '';
    const answer = isToken(token) ? answerTo(request, body, found[2] === 'pagedmembers') : error(401, 'Unauthorized');
    if ('with' in answer) {
      if (answer.with === 'reset') req.socket.destroy();
      return true;
    }
    const retryAfter = answer.retryAfter === undefined ? {} : { 'retry-after': String(answer.retryAfter) };
    const location = answer.location === undefined ? {} : { location: answer.location };
    const send = (): void => {
      res.writeHead(answer.status, { 'content-type': 'application/json', ...retryAfter, ...location });
      res.end(JSON.stringify(answer.body ?? {}));
    };
    if (latency() > 0) setTimeout(send, latency());
    else send();
    return true;
  };
};
