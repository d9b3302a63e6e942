import { tenantOf } from '../support/outbox/owed.ts';
import { startFakeTeams } from '../support/teams/fake-teams.ts';

/** The test channel with the documented limits in a process of its own, so that its work is not counted as the bot's. */
const teams = await startFakeTeams({ withoutTokens: true, now: () => performance.now(), latency: 0 });
teams.enforceLimits(tenantOf);
const { credentials, serviceUrl } = teams;
process.send?.({ credentials, serviceUrl });
process.on('message', () => process.send?.({ requests: teams.requests.length }));
