import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { takenPort } from '../../../bot/local/taken-port.ts';
import { freePorts } from '../../support/free-ports.ts';

describe('a look for taken ports', () => {
  it('finds the one on which somebody listens, on whatever interface', async () => {
    const [free = 0, taken = 0] = await freePorts(2);
    const server = createServer().listen(taken);
    await once(server, 'listening');
    assert.equal(await takenPort([free, taken], '127.0.0.1'), taken);
    assert.equal(await takenPort([free, taken]), taken);
    await once(server.close(), 'close');
    assert.equal(await takenPort([free, taken]), null);
  });
});
