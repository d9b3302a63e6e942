import type { Server } from 'node:http';

/** Requests under way may take this many milliseconds more. */
const patience = 10_000;

/** Stops accepting, lets running requests finish, closes connections as they fall idle; resolves when all are closed. */
export const closeGracefully = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    const idle = setInterval(() => server.closeIdleConnections(), 50);
    const last = setTimeout(() => server.closeAllConnections(), patience);
    server.close(() => {
      clearInterval(idle);
      clearTimeout(last);
      resolve();
    });
    server.closeIdleConnections();
  });
