import assert from 'node:assert/strict';
import { defaultCatalogue, loadCatalogue } from '../../claims/catalogue.ts';

const names = (area: 'microsoft-365' | 'business-applications') =>
  defaultCatalogue.ofArea(area).map(({ name }) => name);

describe('the product catalogue as shipped', () => {
  it('names the Microsoft 365 workloads', () => {
    assert.deepEqual(names('microsoft-365'), [
      'Exchange Online',
      'SharePoint Online',
      'Microsoft Teams',
      'Teams Meetings',
      'Teams Phone',
      'Teams Platform',
      'Microsoft 365 Apps',
      'Yammer',
      'Intune',
      'Azure AD Premium (Entra ID P1/P2)',
      'Azure Information Protection (Purview Information Protection)',
      'Defender for Office 365',
      'Defender for Endpoint',
      'Defender for Identity',
      'Viva Insights',
      'Viva Topics',
      'Viva Learning',
      'Viva Connections',
    ]);
  });

  it('names the products of Dynamics 365 and of the Power Platform', () => {
    const all = names('business-applications');
    const dynamics = all.filter((name) => name.startsWith('Dynamics 365 '));
    assert.equal(dynamics.length, 15);
    assert.ok(dynamics.includes('Dynamics 365 Intelligent Order Management'));
    assert.deepEqual(
      all.filter((name) => !dynamics.includes(name)),
      ['Power Apps', 'Power Automate', 'Power BI', 'Power Pages', 'Power Virtual Agents', 'AI Builder'],
    );
  });

  it('calls for a technical contact with Dynamics 365 products alone', () => {
    for (const area of ['microsoft-365', 'business-applications'] as const)
      for (const product of defaultCatalogue.ofArea(area))
        assert.equal(product.needsTechnicalContact, product.name.startsWith('Dynamics 365 '), product.name);
  });

  it('finds a product by its id, and nothing by another', () => {
    assert.equal(defaultCatalogue.find('dynamics-365-business-central')?.name, 'Dynamics 365 Business Central');
    for (const id of ['', 'Microsoft Teams', 'constructor', '__proto__'])
      assert.equal(defaultCatalogue.find(id), undefined);
  });
});

describe('a catalogue file', () => {
  const teams = { id: 'microsoft-teams', name: 'Teams', area: 'microsoft-365', needsTechnicalContact: false };
  const sales = { id: 'sales', name: 'Sales', area: 'business-applications', needsTechnicalContact: true };

  it('is taken in its own order', () => {
    const second = { ...teams, id: 'a-second' };
    const catalogue = loadCatalogue([teams, sales, second]);
    assert.deepEqual(catalogue.ofArea('microsoft-365'), [teams, second]);
  });

  const bad: readonly (readonly [string, unknown, RegExp])[] = [
    ['that is no list', { products: [teams] }, /expected array/],
    ['that is empty', [], /Too small|>=1/],
    ['with an id twice', [teams, sales, teams], /"microsoft-teams" stands there twice/],
    ['with an id that would break an input’s id', [{ ...teams, id: 'a.b' }, sales], /kebab-case/],
    ['with an unknown area', [{ ...teams, area: 'azure' }, sales], /area/],
    ['with a key that means nothing', [{ ...teams, colour: 'red' }, sales], /colour/],
    ['without a product of an area', [teams], /no product of business-applications/],
  ];
  for (const [circumstance, json, message] of bad)
    it(`${circumstance} is refused and says so`, () => assert.throws(() => loadCatalogue(json), message));
});
