import type { OutgoingHttpHeaders, ServerResponse } from 'node:http';

/** Answers a request at once. In two calls: restify, once loaded, has every `writeHead` of the process return nothing. */
export const answerWith = (
  response: ServerResponse,
  status: number,
  headers: OutgoingHttpHeaders = {},
  body?: string,
): void => {
  response.writeHead(status, headers);
  response.end(body);
};
