import type { Server } from 'node:http';

/** Milliseconds that requests under way may take, and those that were cut off then to tidy up: together well under ten seconds. */
const patience = { toFinish: 6_000, toTidyUp: 1_500 } as const;

const connectionsClosed = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    const idle = setInterval(() => server.closeIdleConnections(), 50);
    const last = setTimeout(() => server.closeAllConnections(), patience.toFinish);
    server.close(() => {
      clearInterval(idle);
      clearTimeout(last);
      resolve();
    });
    server.closeIdleConnections();
  });

/**
 * Stops accepting, lets running requests finish, closes connections as they fall idle; what a client keeps open or half-sent is
 * cut off. Resolves once all connections are closed and `running` has settled, after 7.5 s at the latest.
 */
export const closeGracefully = async (server: Server, running: () => Promise<unknown>): Promise<void> => {
  await connectionsClosed(server);
  let timer: NodeJS.Timeout | undefined;
  const enough = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, patience.toTidyUp);
  });
  await Promise.race([running(), enough]);
  clearTimeout(timer);
};
