import assert from 'node:assert/strict';
import { authorityOf } from '../../../bot/entra/authority.ts';

const tenant = 'aaaaaaaa-0000-4000-8000-00000000000a';
const other = 'bbbbbbbb-0000-4000-8000-00000000000b';

describe('The authority of a bot', () => {
  const cases: readonly (readonly [
    what: string,
    login: string | undefined,
    tenant: string | undefined,
    url: string,
  ])[] = [
    ['its tenant in the public cloud', undefined, tenant, `https://login.microsoftonline.com/${tenant}`],
    ['botframework.com for many tenants', undefined, undefined, 'https://login.microsoftonline.com/botframework.com'],
    [
      "its tenant in place of the SDK's default",
      'https://login.microsoftonline.com/botframework.com',
      tenant,
      `https://login.microsoftonline.com/${tenant}`,
    ],
    [
      "its tenant in place of the SDK's default for the US government",
      'https://login.microsoftonline.us/MicrosoftServices.onmicrosoft.us',
      tenant,
      `https://login.microsoftonline.us/${tenant}`,
    ],
    [
      'what the cloud of the US government has for many tenants',
      'https://login.microsoftonline.us/MicrosoftServices.onmicrosoft.us/',
      undefined,
      'https://login.microsoftonline.us/MicrosoftServices.onmicrosoft.us',
    ],
    [
      'a tenant that the address names',
      `https://login.microsoftonline.us/${other}`,
      tenant,
      `https://login.microsoftonline.us/${other}`,
    ],
    ['never /common, which MSAL refuses', 'https://login.example/common', tenant, `https://login.example/${tenant}`],
    [
      'botframework.com in place of /common',
      'https://login.microsoftonline.com/common',
      undefined,
      'https://login.microsoftonline.com/botframework.com',
    ],
    ['its tenant at an address without a path', 'https://127.0.0.1:8443', tenant, `https://127.0.0.1:8443/${tenant}`],
  ];
  for (const [what, login, tenantId, url] of cases)
    it(`is ${what}`, () => {
      assert.equal(authorityOf(login, tenantId).url, url);
    });

  it('is known by its host and port, except in the public cloud, which MSAL knows', () => {
    assert.deepEqual(authorityOf('https://127.0.0.1:8443', tenant).knownAuthorities, ['127.0.0.1:8443']);
    assert.deepEqual(authorityOf('https://login.microsoftonline.us/', tenant).knownAuthorities, [
      'login.microsoftonline.us',
    ]);
    assert.deepEqual(authorityOf(undefined, tenant).knownAuthorities, []);
  });
});
