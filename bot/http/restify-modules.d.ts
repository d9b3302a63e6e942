/** restify's index loads all of its plugins, of which the bot has no use and which take as long as the rest of it. */
declare module 'restify/lib/router.js' {
  const Router: new (options: object) => object;
  export default Router;
}

declare module 'restify/lib/server.js' {
  import type { Server, ServerOptions } from 'restify';

  /** `createServer` without its defaults: log and router have to be given. */
  const RestifyServer: new (options: Omit<ServerOptions, 'log' | 'router'> & { log: object; router: object }) => Server;
  export default RestifyServer;
}
