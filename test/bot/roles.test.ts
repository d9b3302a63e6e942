import assert from 'node:assert/strict';
import { createRoles } from '../../bot/roles.ts';
import { aPerson, otherFirm, ourFirm } from '../support/build-claim.ts';

const listed = aPerson();
const colleague = aPerson({ id: 'aaaaaaaa-0000-4000-8000-000000000009' });
const stranger = aPerson({ id: 'bbbbbbbb-0000-4000-8000-000000000009', tenantId: otherFirm });
const namesake = { ...listed, tenantId: otherFirm };

const isAdmin = async (entries: readonly string[], firm: string | null, person: typeof listed): Promise<boolean> => {
  const roles = createRoles({ reviewers: [], incentivesAdmins: entries, firmOf: async () => firm });
  return (await roles.actorOf(person)).isIncentivesAdmin;
};

describe('Incentives admins', () => {
  for (const [how, entry] of [
    ['by tenant and object id', `${ourFirm}/${listed.id}`],
    ['in capitals', `${ourFirm}/${listed.id}`.toUpperCase()],
    ['by object id alone, of a known firm', listed.id],
  ] as const)
    it(`are those listed ${how}, and no colleague`, async () => {
      assert.equal(await isAdmin([entry], ourFirm, listed), true);
      assert.equal(await isAdmin([entry], ourFirm, colleague), false);
    });

  it('are all members of a firm of which nobody is listed', async () => {
    assert.equal(await isAdmin([], null, colleague), true);
    assert.equal(await isAdmin([`${ourFirm}/${listed.id}`], null, stranger), true);
  });

  it('are nobody but those listed while a listed one’s firm is unknown, since it may be this one', async () => {
    assert.equal(await isAdmin([listed.id], null, stranger), false);
    assert.equal(await isAdmin([listed.id], null, listed), true);
  });

  it('are not people of the same object id in another tenant', async () => {
    const entries = [`${ourFirm}/${listed.id}`, `${otherFirm}/${stranger.id}`];
    assert.equal(await isAdmin(entries, null, namesake), false);
  });
});
