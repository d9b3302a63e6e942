import assert from 'node:assert/strict';
import { olivia } from '../support/cast.ts';
import { claimIdOn, fillIn, press, statementOfWork, textOf } from '../support/file-claim.ts';
import { microsoft365Usage } from '../support/filing.ts';
import { rawPresser } from '../support/raw-press.ts';
import { findAction, textsOf } from '../support/teams/card-client.ts';
import type { TeamsPerson } from '../support/teams/teams-person.ts';
import { startWholeBot, type WholeBot } from '../support/whole-bot.ts';

describe('Proof of execution in the chat', () => {
  let bot: WholeBot;
  let partner: TeamsPerson;

  beforeEach(async () => {
    bot = await startWholeBot();
    partner = bot.teams.person(olivia);
    await partner.installs();
  });
  afterEach(() => bot.end());

  it('goes to the draft that waits for it, and the form shows it', async () => {
    const form = await fillIn(partner, microsoft365Usage.slice(0, 5));
    await partner.sendsFile('contract.txt', statementOfWork);
    assert.match(textOf(partner.latest()), /contract\.txt/);
    await bot.settled();
    assert.match(textOf(form), /contract\.txt/);
  });

  it('is asked about when no draft waits for it', async () => {
    const form = await fillIn(partner, microsoft365Usage.slice(0, 1));
    await partner.sendsFile('contract.txt', statementOfWork);
    const question = partner.latest();
    await press(partner, question, { verb: 'poe.attach', data: { claimId: claimIdOn(form) } });
    assert.match(textOf(question), /contract\.txt/);
    await partner.says(`claim ${claimIdOn(form)}`);
    assert.match(textOf(partner.latest()), /contract\.txt|1 file/);
  });

  it('waits once, however often it is sent, and is known on the claim that it went to', async () => {
    await partner.sendsFile('contract.txt', statementOfWork);
    await partner.says('new claim');
    const id = claimIdOn(partner.latest());
    for (const _time of [1, 2]) await partner.sendsFile('contract.txt', statementOfWork);
    const question = partner.latest();
    const attach = { verb: 'poe.attach', data: { claimId: id } };
    const { fileIds } = Object(findAction(question.card ?? assert.fail('no card'), attach).data);
    assert.match(textsOf(await partner.presses(question, attach)), /contract\.txt/);
    const presser = await rawPresser(bot.teams);
    const again = await presser.press(olivia, { verb: 'poe.attach', data: { claimId: id, fileIds } });
    assert.match(again.text, /already/);
    assert.equal((await bot.stored(id)).claim.files.length, 1);
  });

  it('is refused with the reason, file by file, and changes nothing', async () => {
    const form = await fillIn(partner, microsoft365Usage.slice(0, 5));
    await partner.sendsFile('malware.exe', statementOfWork);
    assert.match(textOf(partner.latest()), /malware\.exe/);
    await partner.sendsFile('contract.pdf', statementOfWork);
    assert.match(textOf(partner.latest()), /contract\.pdf/);
    await partner.sendsFile('contract.txt', statementOfWork);
    await partner.sendsFile('same-again.txt', statementOfWork);
    assert.match(textOf(partner.latest()), /already/);
    await bot.settled();
    assert.doesNotMatch(textOf(form), /malware|contract\.pdf|same-again/);
  });

  it('comes through the upload page, and the card in the chat shows it', async () => {
    const form = await fillIn(partner, microsoft365Usage.slice(0, 5));
    const link = /https:\/\/claims\.partner\.example\/poe\/[\w.-]+/.exec(JSON.stringify(form))?.[0];
    assert.ok(link);
    const page = await (await bot.open(link)).text();
    const csrf = /name="csrf" value="([^"]+)"/.exec(page)?.[1];
    assert.ok(csrf);
    const body = new FormData();
    body.append('csrf', csrf);
    body.append('file', new Blob([statementOfWork]), 'from-the-page.txt');
    assert.equal((await bot.open(link, { method: 'POST', body })).status, 303);
    await bot.settled();
    assert.match(textOf(form), /from-the-page\.txt/);
  });

  it('is said to work elsewhere when it is sent in a channel', async () => {
    const channel = bot.teams.channel({ tenantId: olivia.tenantId });
    const content = '<div>here it is <attachment id="8f2d"></attachment></div>';
    const attachments = [{ contentType: 'text/html', content }];
    await bot.teams.deliver(
      partner.activity({ type: 'message', text: '<at>Claims</at>', attachments }, { in: channel }),
    );
    assert.match(textOf(bot.teams.messagesOf(channel.id).at(-1) ?? assert.fail('no answer')), /personal chat/);
  });
});
