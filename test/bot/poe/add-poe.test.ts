import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import { createDesk } from '../../../bot/desk.ts';
import { createAddPoe } from '../../../bot/poe/add-poe.ts';
import type { AddPoe, CheckedFile } from '../../../bot/poe/poe-intake.ts';
import type { Claim } from '../../../claims/claim.ts';
import type { Store } from '../../../storage/store.ts';
import { aClaim, aContext, aDraft, aFile, aPartner, aPerson, monday, owner } from '../../support/build-claim.ts';
import { temporaryStore } from '../../support/temporary-store.ts';

const bytes = Buffer.from('Statement of work');

describe('a checked file that is added to a claim', () => {
  let store: Store;
  let end: () => Promise<void>;
  let addPoe: AddPoe;

  beforeEach(async () => {
    ({ store, end } = await temporaryStore());
    const desk = createDesk({ claims: store.claims, context: () => aContext() });
    addPoe = createAddPoe({ store, desk });
  });
  afterEach(() => end());

  const stored = async (id: string, name = 'work.txt'): Promise<CheckedFile> => ({
    id,
    name,
    type: 'txt',
    ...(await store.documents.put(id, bytes)),
  });
  const keep = async (claim: Claim = aDraft({ files: [] })) =>
    store.claims.save({ claim, basedOn: 0, events: [], notices: [] });
  const bytesOf = async (id: string): Promise<Buffer | null> => {
    const stream = await store.documents.open(id);
    return stream && buffer(stream);
  };

  it('is named by the claim as it lies in the store', async () => {
    await keep();
    assert.deepEqual(await addPoe('CPOR-000001', await stored('new-1'), aPartner()), {
      name: 'work.txt',
      added: true,
      size: 17,
    });
    assert.deepEqual((await store.claims.load('CPOR-000001'))?.claim.files, [
      {
        id: 'new-1',
        name: 'work.txt',
        type: 'txt',
        size: 17,
        sha256: createHash('sha256').update(bytes).digest('hex'),
        addedBy: owner,
        addedAt: monday,
      },
    ]);
    assert.deepEqual(await bytesOf('new-1'), bytes);
  });

  it('is there once when it comes twice, whatever it is called', async () => {
    await keep();
    await addPoe('CPOR-000001', await stored('new-1'), aPartner());
    const again = await addPoe('CPOR-000001', await stored('new-2', 'other.txt'), aPartner());
    assert.deepEqual(again, { name: 'other.txt', added: false, why: 'already-there' });
    assert.equal(await bytesOf('new-2'), null);
    assert.notEqual(await bytesOf('new-1'), null);
  });

  it('leaves no bytes behind when it is refused', async () => {
    await keep(aDraft({ files: Array.from({ length: 20 }, () => aFile()) }));
    assert.deepEqual(await addPoe('CPOR-000001', await stored('new-1'), aPartner()), {
      name: 'work.txt',
      added: false,
      why: 'limit-reached',
    });
    assert.equal(await bytesOf('new-1'), null);
  });

  it('is not taken from a stranger, by a closed claim, or for a claim that is not there', async () => {
    await keep(aClaim('discarded'));
    for (const [claimId, actor] of [
      ['CPOR-000001', aPartner(aPerson())],
      ['CPOR-000001', aPartner()],
      ['CPOR-000009', aPartner()],
      ['CPOR-000001', { kind: 'time' }],
    ] as const) {
      const file = await stored('new-1');
      assert.deepEqual(await addPoe(claimId, file, actor), { name: 'work.txt', added: false, why: 'not-taken' });
      assert.equal(await bytesOf('new-1'), null);
    }
  });

  it('keeps its bytes when nobody knows whether the claim has it', async () => {
    const desk = {
      run: async (): Promise<never> => {
        throw new Error('the line broke');
      },
    };
    const unsure = createAddPoe({ store, desk });
    await assert.rejects(unsure('CPOR-000001', await stored('unsure'), aPartner()));
    assert.deepEqual(await bytesOf('unsure'), bytes);
  });
});
