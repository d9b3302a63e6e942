import assert from 'node:assert/strict';
import { activitySchema } from '../../../bot/teams/activity-schema.ts';
import { readMessage } from '../../../bot/teams/read-input.ts';

const read = (value: unknown) =>
  readMessage(
    activitySchema.parse({
      type: 'message',
      serviceUrl: 'https://smba.example',
      text: 'my claims',
      replyToId: 'card',
      value,
    }),
  );

describe('a message with a value', () => {
  for (const value of [
    {},
    { verb: '' },
    { verb: 'poll.vote', claimId: 'CPOR-000012' },
    { verb: 7 },
    { action: 'x' },
    'text',
    [1],
    null,
  ])
    it(`that has no verb of ours is a message: ${JSON.stringify(value)}`, () => {
      assert.deepEqual(read(value), { kind: 'message', text: 'my claims', files: [] });
    });

  it('with a verb of ours is a press of the card it answers', () => {
    assert.deepEqual(read({ verb: 'claim.view', claimId: 'CPOR-000012' }), {
      kind: 'action',
      verb: 'claim.view',
      data: { claimId: 'CPOR-000012' },
      via: 'submit',
      automatic: false,
      cardId: 'card',
    });
  });
});
