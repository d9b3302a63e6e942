import assert from 'node:assert/strict';
import type { FirmProfile } from '../../../claims/firm-profile.ts';
import { cem, firmA } from '../sample-claims.ts';
import type { StoreUnderTest } from './store-under-test.ts';

const profile: FirmProfile = {
  name: 'Példa Kft.',
  locations: [
    { mpnId: '0123', label: 'Budapest' },
    { mpnId: '456', label: 'İstanbul' },
  ],
  contact: { name: 'Ada Admin', email: 'ada@partner.example' },
};

export const firms = (subject: () => StoreUnderTest): void => {
  const repository = () => subject().store.firms;

  it('keeps what a firm says of itself, and no other firm has it', async () => {
    assert.equal(await repository().profileOf(firmA), null);
    await repository().saveProfile(firmA, profile);
    await subject().reopen();
    assert.deepEqual(await repository().profileOf(firmA), profile);
    assert.equal(await repository().profileOf(cem.tenantId), null);
  });

  it('replaces it whole', async () => {
    await repository().saveProfile(firmA, profile);
    const { contact: _gone, ...without } = profile;
    await repository().saveProfile(firmA, { ...without, locations: [] });
    await subject().reopen();
    assert.deepEqual(await repository().profileOf(firmA), { name: 'Példa Kft.', locations: [] });
  });

  it('gives and takes copies', async () => {
    const given = { ...profile, locations: [...profile.locations] };
    await repository().saveProfile(firmA, given);
    given.locations.pop();
    const found = await repository().profileOf(firmA);
    assert.deepEqual(found, profile);
    Object.assign(found?.locations[0] ?? {}, { label: 'Wien' });
    assert.deepEqual(await repository().profileOf(firmA), profile);
  });
};
