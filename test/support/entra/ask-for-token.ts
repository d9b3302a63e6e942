import { createTokens } from '../../../bot/entra/create-tokens.ts';

/** A process that asks for a token of its host's identity, `<app id> <resource>`, and says as JSON what it got. */
const [clientId = '', resource = ''] = process.argv.slice(2);
const tokens = createTokens(
  { clientId, proof: 'managed-identity' },
  { clock: { now: () => Temporal.Now.instant() }, onFailure: () => {} },
);
const said = await Promise.all([tokens(resource), tokens(resource)]).then(
  (given) => ({ tokens: given }),
  (error) => ({ message: error.message, transient: error.transient }),
);
process.stdout.write(JSON.stringify(said));
