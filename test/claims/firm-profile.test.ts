import assert from 'node:assert/strict';
import { locationLines, readFirmProfile } from '../../claims/firm-profile.ts';

const filled = { firmName: ' Példa Kft. ', mpnLocations: '1234567, Budapest' };

describe('What a firm says of itself', () => {
  it('is a name, locations a line each, and a contact or none', () => {
    assert.deepEqual(readFirmProfile(filled), {
      profile: { name: 'Példa Kft.', locations: [{ mpnId: '1234567', label: 'Budapest' }] },
    });
    const contact = { partnerContactName: 'Ada', partnerContactEmail: 'Ada@Partner.example' };
    assert.deepEqual(readFirmProfile({ ...filled, ...contact }), {
      profile: {
        name: 'Példa Kft.',
        locations: [{ mpnId: '1234567', label: 'Budapest' }],
        contact: { name: 'Ada', email: 'Ada@partner.example' },
      },
    });
  });

  for (const [line, mpnId, label] of [
    ['0123456;Győr', '0123456', 'Győr'],
    ['123: İstanbul, Beşiktaş', '123', 'İstanbul, Beşiktaş'],
    ['1 234 567, 2nd office', '1234567', '2nd office'],
    ['42 Wien', '42', 'Wien'],
    ['42', '42', '42'],
    ['42,', '42', '42'],
    ['7\tSales', '7', 'Sales'],
  ] as const)
    it(`reads the location "${line}"`, () => {
      const read = readFirmProfile({ ...filled, mpnLocations: `\n${line}\n\n` });
      assert.deepEqual('profile' in read && read.profile.locations, [{ mpnId, label }]);
    });

  it('takes the later of two lines of one location', () => {
    const read = readFirmProfile({ ...filled, mpnLocations: '1, One\n2, Two\n1, Uno' });
    assert.deepEqual('profile' in read && read.profile.locations, [
      { mpnId: '1', label: 'Uno' },
      { mpnId: '2', label: 'Two' },
    ]);
  });

  it('writes the lines that it reads', () => {
    const read = readFirmProfile({ ...filled, mpnLocations: '1, One\n2, Two, too' });
    assert.ok('profile' in read);
    assert.equal(locationLines(read.profile.locations), '1, One\n2, Two, too');
  });

  it('complains of each input that can’t be read', () => {
    const wrong = { firmName: '', mpnLocations: 'Budapest, 1', partnerContactEmail: 'ada@' };
    const read = readFirmProfile(wrong);
    assert.deepEqual('problems' in read && read.problems.map(({ field, problem }) => [field, problem]), [
      ['firmName', 'required'],
      ['mpnLocations', 'not-digits'],
      ['partnerContactName', 'required'],
      ['partnerContactEmail', 'not-an-email'],
    ]);
  });
});
