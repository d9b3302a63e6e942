import assert from 'node:assert/strict';
import { createNameMail, findMailName, isSameName, type NamedMail } from '../../../bot/mail/mail-name.ts';

const mail: NamedMail = { id: 'CPOR-000001/5/customer', contact: 0, to: { address: 'clara@contoso.example' } };
const nameMail = createNameMail('k'.repeat(43));

describe('The name of a mail', () => {
  it('is the same however often the mail is sent, and names no address', () => {
    assert.equal(nameMail(mail), nameMail({ ...mail }));
    assert.match(nameMail(mail), /^CPOR-000001\.5\.customer\.[0-9a-f]{32}$/);
  });

  it('is short enough for an envelope id', () => {
    // RFC 3461 §4.4 allows 100 characters.
    assert.ok(nameMail({ ...mail, id: 'CPOR-123456789012345/123456789/customer' }).length <= 100);
  });

  it('is another one for every other mail, contact, address and key', () => {
    const marks = [
      nameMail(mail),
      nameMail({ ...mail, id: 'CPOR-000001/6/customer' }),
      nameMail({ ...mail, id: 'CPOR-000002/5/customer' }),
      nameMail({ ...mail, contact: 1 }),
      nameMail({ ...mail, to: { address: 'cleo@contoso.example' } }),
      createNameMail('x'.repeat(43))(mail),
    ].map((name) => name.split('.').at(-1));
    assert.equal(new Set(marks).size, marks.length);
  });

  it('is found in a Message-ID and as envelope id, and leads back to the claim', () => {
    const name = nameMail(mail);
    const found = { name, id: 'CPOR-000001.5.customer', claimId: 'CPOR-000001' };
    assert.deepEqual(findMailName(`<${name}@partner.example>`), found);
    assert.deepEqual(findMailName(name), found);
    assert.equal(nameMail({ ...mail, id: found.id }), name);
  });

  it('is not found where there is none, nor in a mail to the partner', () => {
    const toPartner = nameMail({ ...mail, id: 'CPOR-000001/5/partner-mail' });
    for (const text of ['', '<other@partner.example>', '<CPOR-000001.5.customer@partner.example>', `<${toPartner}@x>`])
      assert.equal(findMailName(text), null, text);
    assert.equal(findMailName(nameMail(mail).slice(0, -1)), null);
    assert.equal(findMailName(`${nameMail(mail)}0`), null);
  });

  it('is compared whole', () => {
    assert.equal(isSameName(nameMail(mail), nameMail(mail)), true);
    assert.equal(isSameName(nameMail(mail), nameMail({ ...mail, contact: 1 })), false);
    assert.equal(isSameName('a', 'ab'), false);
  });
});
