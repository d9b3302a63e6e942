import assert from 'node:assert/strict';
import { type DeliveryReport, readDeliveryReport } from '../../../bot/mail/delivery-report.ts';
import { postfixReport, reportShapes } from '../../support/delivery-reports.ts';

const messageId = '<CPOR-000001.5.customer.0123456789abcdef0123456789abcdef@partner.example>';

const kindOf = (raw: string): string => readDeliveryReport(Buffer.from(raw)).kind;

const reportIn = (raw: string): DeliveryReport => {
  const reading = readDeliveryReport(Buffer.from(raw));
  assert.ok(reading.kind === 'report', reading.kind);
  return reading.report;
};

describe('A delivery report', () => {
  for (const [server, write] of Object.entries(reportShapes)) {
    it(`of ${server} names the mail, and the code with which it failed`, () => {
      const { about, failed } = reportIn(write({ messageId, status: '5.1.10' }));
      assert.ok(about.includes(messageId), about.join());
      assert.equal(failed, '5.1.10');
    });

    it(`of ${server} says the same with other ends of lines`, () => {
      const raw = write({ messageId });
      assert.deepEqual(reportIn(raw.replaceAll('\n', '\r\n')), reportIn(raw));
    });

    it(`of ${server} counts a server that has given up after days`, () => {
      assert.equal(reportIn(write({ messageId, status: '4.4.7' })).failed, '4.4.7');
    });

    for (const [action, status] of [
      ['delayed', '4.4.1'],
      ['delayed', '5.4.1'],
      ['relayed', '2.0.0'],
      ['delivered', '2.1.5'],
      ['expanded', '2.1.5'],
      ['failed', '2.0.0'],
      ['failed', 'unknown'],
    ] as const)
      it(`of ${server} is no failure for good when it says ${action} ${status}`, () => {
        assert.equal(reportIn(write({ messageId, action, status })).failed, null);
      });
  }

  it('gives back the envelope id where the header of the mail is left out', () => {
    const raw = postfixReport({ messageId }).replace(
      /--[^\n]+\nContent-Description: Undelivered[\s\S]*?(?=--9A8B)/,
      '',
    );
    assert.doesNotMatch(raw, /Message-ID:/);
    assert.deepEqual(reportIn(raw).about, ['CPOR-000001.5.customer.0123456789abcdef0123456789abcdef']);
  });

  it('has failed when one of several recipients has', () => {
    const more = '\nFinal-Recipient: rfc822; cleo@contoso.example\nAction: failed\nStatus: 5.2.1\n\n--9A8B';
    const raw = postfixReport({ messageId, action: 'delivered', status: '2.1.5' });
    const at = raw.indexOf('\n--9A8B', raw.indexOf('Final-Recipient'));
    assert.equal(reportIn(`${raw.slice(0, at)}${more}${raw.slice(at + '\n--9A8B'.length)}`).failed, '5.2.1');
  });

  it('is read as far as it goes when it breaks off', () => {
    const raw = postfixReport({ messageId });
    const whole = reportIn(raw);
    for (let end = raw.length; end > 0; end -= 7) {
      const reading = readDeliveryReport(Buffer.from(raw.slice(0, end)));
      if (reading.kind !== 'report') continue;
      for (const text of reading.report.about) assert.ok(whole.about.some((one) => one.startsWith(text)));
    }
    assert.deepEqual(reportIn(raw.slice(0, raw.lastIndexOf('--9A8B'))), whole);
  });

  it('may follow the line that a mailbox begins with', () => {
    const raw = postfixReport({ messageId });
    assert.deepEqual(reportIn(`From MAILER-DAEMON Mon Nov  2 09:00:03 2026\n${raw}`), reportIn(raw));
  });

  it('does not count inside a mail that somebody forwarded', () => {
    const raw = `Subject: Fwd\nContent-Type: multipart/mixed; boundary=f\n\n--f\nContent-Type: message/rfc822\n\n${postfixReport({ messageId })}\n--f--\n`;
    assert.equal(kindOf(raw), 'other-mail');
  });

  it('is not what a person or a holiday note writes, even with the mail quoted', () => {
    const quoted = `Subject: Re: CPOR-000001\nContent-Type: text/plain\n\nAction: failed\nStatus: 5.1.1\n> Message-ID: ${messageId}\n`;
    assert.equal(kindOf(quoted), 'other-mail');
    assert.equal(kindOf('Subject: Away\nContent-Type: multipart/report\n\nAway.\n'), 'other-mail');
  });

  for (const raw of ['', '\n\n', 'hello', '{"messageId": "x"}', '<p>Message-ID: x</p>', '\u0000\u0001\u0002'])
    it(`is not ${JSON.stringify(raw)}`, () => {
      assert.equal(kindOf(raw), 'no-mail');
    });

  it('is read to its end also when it is written to take long', function () {
    // Were the time the square of the length, it would take minutes.
    this.timeout(60_000);
    const size = 256 * 1024;
    const within = (type: string, body: string): string =>
      `Content-Type: multipart/report; boundary=b\n\n--b\nContent-Type: ${type}\n\n${body}\n--b--\n`;
    const hostile = [
      within('text/html', '<a href="'.repeat(size / 9)),
      within('message/delivery-status', `A: b${'\n '.repeat(size / 4)}\n${' '.repeat(size / 2)}`),
      within('message/delivery-status', `${'\n'.repeat(size / 2)}${' \t'.repeat(size / 4)}`),
      within('message/delivery-status\nContent-Transfer-Encoding: quoted-printable', '= '.repeat(size / 2)),
      `Content-Type: multipart/report;${' ;boundary'.repeat(size / 10)}\n\n`,
      `Content-Type: multipart/report; boundary=b\n\n${'--b\n\n'.repeat(size / 5)}`,
      Array.from({ length: size / 60 }, (_, i) => `Content-Type: multipart/mixed; boundary=${i}x\n\n--${i}x\n`).join(
        '',
      ),
    ];
    for (const raw of hostile) readDeliveryReport(Buffer.from(raw));
  });
});
