import { type Activity, CloudAdapter, ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import restify from 'restify';
import type { Card } from '../../cards/card.ts';

/** What the SDK's own samples come to: an adapter, restify's body parser, and a handler that always answers the same card. */
export const startBareBot = async (card: Card): Promise<string> => {
  const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));
  const server = restify.createServer({ name: '' });
  server.use(restify.plugins.bodyParser());
  const body = { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: card };
  const answer: Partial<Activity> = { type: 'invokeResponse', value: { status: 200, body } };
  server.post('/api/messages', async (req, res) => {
    await adapter.process(req as Parameters<CloudAdapter['process']>[0], res, async (context) => {
      await context.sendActivity(answer);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return `http://127.0.0.1:${address.port}`;
};
