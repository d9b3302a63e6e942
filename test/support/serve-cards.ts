import { createHttpServer, type HttpServer } from '../../bot/http/create-http-server.ts';
import { showCards } from '../../bot/local/cards-page.ts';

/** A server that has only the gallery of cards, from that directory. */
export const serveCards = (directory: string): HttpServer => {
  const page = showCards(directory);
  return createHttpServer({
    receive: async () => ({ status: 200 }),
    pages: { 'GET /local/cards': page, 'GET /local/cards/*': page },
    ready: async () => {},
    log: { info: () => {}, warn: () => {}, error: () => {} },
    host: '127.0.0.1',
    port: 0,
  });
};
