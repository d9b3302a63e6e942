import { createTransport } from 'nodemailer';
import { z } from 'zod';
import type { NameMail } from './mail-name.ts';
import type { Mailer, MailResult } from './mailer.ts';

export type SmtpParts = {
  /** `MAIL_FROM`: an address, or one with a name before it. */
  readonly from: string;
  /** `SMTP_URL`. */
  readonly url: string;
  readonly nameMail: NameMail;
  /** Milliseconds for a connection, a greeting and an answer each; 15 s. */
  readonly patience?: number;
};

/** What is known of a failure. The server's own words are left out: they tend to repeat the address. */
const failureSchema = z.object({
  code: z.string().exactOptional(),
  command: z.string().exactOptional(),
  responseCode: z.number().exactOptional(),
  response: z.string().exactOptional(),
});

/** Enhanced status codes say why without naming anybody. Source: docs/formats.md#mail-delivery, RFC 3463. */
const enhanced = (response: string): string => /\b[45]\.\d{1,3}\.\d{1,3}\b/.exec(response)?.[0] ?? '';

/** A 5xx to the recipient or to the message is meant for this mail; to the sender or the login it is the operator's to mend. */
const isForGood = (command: string, code: number): boolean =>
  code >= 500 && code !== 503 && ['RCPT TO', 'DATA'].includes(command);

const resultOf = (error: unknown): MailResult => {
  const { code = 'unknown', command = '', responseCode, response = '' } = failureSchema.safeParse(error).data ?? {};
  const detail = ['SMTP', command, responseCode ?? code, enhanced(response)].filter((part) => part !== '').join(' ');
  const forGood = responseCode !== undefined && isForGood(command, responseCode);
  return { outcome: forGood ? 'refused' : 'retry', detail };
};

/** Mail by SMTP, one connection a mail. */
export const createSmtpMailer = ({ from, url, nameMail, patience = 15_000 }: SmtpParts): Mailer => {
  const transport = createTransport({
    url,
    connectionTimeout: patience,
    greetingTimeout: patience,
    socketTimeout: patience,
    dnsTimeout: patience,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const host = /@([^@>\s]+)>?$/.exec(from)?.[1] ?? 'localhost';
  return {
    send: async (mail) => {
      const { to, subject, text, html } = mail;
      const name = nameMail(mail);
      try {
        await transport.sendMail({
          from,
          to,
          subject,
          text,
          html,
          messageId: `<${name}@${host}>`,
          // Servers that know how report a failure with the name, even where they return nothing else.
          // Source: docs/formats.md#mail-delivery, RFC 3461 §4.
          dsn: { id: name, return: 'headers', notify: ['failure'], recipient: to.address },
          // Holiday notes and the like are not to come back. Source: docs/formats.md#mail-messages, RFC 3834 §5.
          headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
        });
        return { outcome: 'taken' };
      } catch (error) {
        return resultOf(error);
      }
    },
    check: async () => {
      await transport.verify();
    },
  };
};
