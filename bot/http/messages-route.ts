import { randomUUID } from 'node:crypto';
import type { Request, Response } from 'restify';
import type { Log } from '../log.ts';
import { readJsonObject } from './read-json-object.ts';
import type { DeliveryAnswer, Receive } from './receive.ts';
import { respond, respondText } from './respond.ts';

export type MessagesRouteParts = {
  readonly receive: Receive;
  readonly log: Log;
  /** Bytes. */
  readonly maxActivityBytes: number;
  /** Milliseconds for a body to come in. */
  readonly bodyTimeout: number;
};

const refusals = {
  400: 'not a JSON activity',
  401: 'not authorised',
  403: 'not accepted',
  408: 'too slow',
  413: 'too large',
  415: 'encoding not accepted',
  503: 'not now',
} as const;

const textOf = (status: number): string =>
  Object.entries(refusals).find(([code]) => Number(code) === status)?.[1] ?? '';

/** `POST /api/messages`. Never a 5xx of its own accord: Teams would send the same again. */
export const createMessagesRoute = ({ receive, log, maxActivityBytes, bodyTimeout }: MessagesRouteParts) => {
  const answerOf = async (req: Request): Promise<DeliveryAnswer> => {
    const body = await readJsonObject(req, maxActivityBytes, bodyTimeout);
    if (!body.ok) return { status: body.status };
    try {
      return await receive({ authorization: req.headers.authorization, activity: body.value });
    } catch (error) {
      log.error({ correlationId: randomUUID(), error }, 'a delivery was not answered');
      return { status: 200 };
    }
  };

  return async (req: Request, res: Response): Promise<void> => {
    const { status, body, afterwards } = await answerOf(req);
    if (afterwards) {
      if (res.destroyed) afterwards();
      else res.once('close', afterwards);
    }
    if (status >= 400) return respondText(req, res, status, textOf(status));
    if (body === undefined) return respond(req, res, { status });
    const headers = { 'content-type': 'application/json; charset=utf-8' };
    return respond(req, res, { status, headers, body });
  };
};
