import { createServer } from 'node:net';

const isFree = (port: number, host: string | undefined): Promise<boolean> => {
  const { promise, resolve } = Promise.withResolvers<boolean>();
  const server = createServer();
  server.once('error', () => resolve(false));
  server.listen({ port, exclusive: true, ...(host === undefined ? {} : { host }) }, () =>
    server.close(() => resolve(true)),
  );
  return promise;
};

/** The first of the ports on which nothing can listen, or null. `host` undefined: all interfaces. */
export const takenPort = async (ports: readonly number[], host?: string): Promise<number | null> => {
  for (const port of ports) if (!(await isFree(port, host))) return port;
  return null;
};
