import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createMailFolder, type MailFolder } from '../../../bot/mail/mail-folder.ts';
import type { Mail } from '../../../bot/mail/mailer.ts';
import { monday } from '../../support/build-claim.ts';

const aMail = (number: number, overrides: Partial<Mail> = {}): Mail => ({
  id: `CPOR-000001/${number}/customer`,
  claimId: 'CPOR-000001',
  to: { name: 'Clara Customer', address: 'clara@contoso.example' },
  subject: `CPOR-000001: mail ${number}`,
  text: 'Text',
  html: '<p>Text</p>',
  ...overrides,
});

describe('The folder that takes mail', () => {
  let directory: string;
  let folder: MailFolder;
  const aFolder = (): MailFolder =>
    createMailFolder(join(directory, 'mail'), { now: () => Temporal.Instant.from(monday) });

  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'cpor-mail-'));
    folder = aFolder();
  });
  afterEach(() => rm(directory, { recursive: true, force: true }));

  const subjects = async () => (await folder.list()).map(({ subject }) => subject);

  it('is empty at first', async () => {
    assert.deepEqual(await folder.list(), []);
  });

  it('shows the newest first, also of mails that came at the same time, and after a restart', async () => {
    await Promise.all([2, 10, 9].map((number) => folder.send(aMail(number))));
    folder = aFolder();
    await folder.send(aMail(1));
    assert.deepEqual(
      await subjects(),
      [1, 9, 10, 2].map((number) => aMail(number).subject),
    );
  });

  it('keeps a mail that is sent again once', async () => {
    await folder.send(aMail(1));
    await folder.send(aMail(1));
    assert.equal((await folder.list()).length, 1);
  });

  it('finds a mail by its id and nothing outside the folder', async () => {
    await folder.send(aMail(5));
    assert.equal((await folder.find('CPOR-000001.5.customer'))?.subject, aMail(5).subject);
    await writeFile(join(directory, 'outside.json'), JSON.stringify({ ...aMail(6), at: monday, order: 1 }));
    for (const id of ['../outside', '..%2Foutside', 'CPOR-000001.6.customer', ''])
      assert.equal(await folder.find(id), null);
  });

  it('leaves out what is no mail', async () => {
    await folder.send(aMail(1));
    await writeFile(join(directory, 'mail', 'note.json'), '{');
    assert.equal((await folder.list()).length, 1);
  });
});
