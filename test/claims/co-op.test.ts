import assert from 'node:assert/strict';
import fc from 'fast-check';
import { recogniseCoOp } from '../../claims/co-op.ts';

describe('a wish for a co-op programme', () => {
  const cases = {
    csp: [
      'new claim for CSP',
      'csp claim',
      'Cloud Solution Provider co-op',
      'CSP-igény',
      'felhőszolgáltató igénylés',
      'Felhőmegoldás-szolgáltató program',
      'CSP talebi',
      'Bulut Çözümü Sağlayıcısı talebi',
      "CSP'ye talep",
      'BULUT ÇÖZÜMÜ SAĞLAYICISI',
    ],
    'managed-reseller': [
      'managed reseller claim',
      'Managed Resellers',
      'felügyelt viszonteladói igény',
      'yönetilen satıcı talebi',
      'YÖNETİLEN BAYİ',
    ],
    hosting: [
      'hosting co-op',
      'I want a Hosting claim',
      'hoszting igény',
      'tárhelyszolgáltatási igény',
      'barındırma talebi',
    ],
    surface: [
      'new claim for surface',
      'Surface claim',
      'új igény a Surface-re',
      "Surface'e talep",
      'surface için talep',
    ],
  };
  for (const [programme, texts] of Object.entries(cases))
    for (const text of texts)
      it(`for ${programme} is read from "${text}"`, () => assert.equal(recogniseCoOp(text), programme));

  for (const text of [
    'new claim',
    'my claims',
    'claim CPOR-000012',
    'új igénylés',
    'yeni talep',
    'ghosting resurfaced',
    '',
  ])
    it(`is not read from "${text}"`, () => assert.equal(recogniseCoOp(text), null));

  it('never fails, whatever is written', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => assert.doesNotThrow(() => recogniseCoOp(text))));
  });
});
