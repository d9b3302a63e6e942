import assert from 'node:assert/strict';
import { createServer, type Socket } from 'node:net';
import { SMTPServer } from 'smtp-server';

/** A mail as it came over the wire. */
export type ReceivedMail = {
  readonly to: readonly string[];
  readonly raw: string;
  /** Header lines unfolded, names lower-case. */
  readonly header: (name: string) => string;
  /** The text part, decoded. */
  readonly text: string;
  /** The HTML part, decoded. */
  readonly html: string;
  /** Which report the sender asked for, RFC 3461. */
  readonly asked: Readonly<Record<string, unknown>>;
};

/** How the server answers, by command; 250 where it says nothing. */
export type MailBehaviour = { login?: number; from?: number; recipient?: number; message?: number };

export type MailServer = {
  readonly url: string;
  readonly received: ReceivedMail[];
  /** Changed by a test. */
  readonly answers: MailBehaviour;
  /** Set by a test: done once, after a mail has come and before the server says that it took it. */
  meanwhile: (() => Promise<unknown>) | null;
  readonly end: () => Promise<void>;
};

const unfolded = (head: string): readonly string[] => head.replace(/\r\n[ \t]+/g, ' ').split('\r\n');

const decoded = (part: string): string => {
  const [head = '', ...body] = part.split('\r\n\r\n');
  const content = body.join('\r\n\r\n');
  if (/quoted-printable/i.test(head))
    return Buffer.from(
      content
        .replace(/=\r\n/g, '')
        .replace(/=([0-9A-F]{2})/g, (_whole, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
      'latin1',
    ).toString('utf8');
  return /base64/i.test(head) ? Buffer.from(content, 'base64').toString('utf8') : content;
};

const read = (raw: string, to: readonly string[], asked: ReceivedMail['asked']): ReceivedMail => {
  const end = raw.indexOf('\r\n\r\n');
  const headers = unfolded(raw.slice(0, end));
  const header = (name: string): string =>
    headers
      .find((line) => line.toLowerCase().startsWith(`${name}:`))
      ?.slice(name.length + 1)
      .trim() ?? '';
  const boundary = /boundary="([^"]+)"/.exec(header('content-type'))?.[1] ?? assert.fail('a mail of one part');
  const parts = raw.slice(end).split(`--${boundary}`);
  const partOf = (type: string): string =>
    decoded((parts.find((part) => part.includes(`Content-Type: ${type}`)) ?? '').replace(/^\r\n/, ''));
  return { raw, to, asked, header, text: partOf('text/plain'), html: partOf('text/html') };
};

const refusal = (code: number | undefined, text: string): Error | null =>
  code === undefined ? null : Object.assign(new Error(text), { responseCode: code });

/** A real SMTP server on loopback that takes or refuses mail as a test wants. */
export const startMailServer = async (
  answers: MailBehaviour = {},
  more: { readonly hideDSN?: boolean } = {},
): Promise<MailServer> => {
  const received: ReceivedMail[] = [];
  const mail = {
    url: '',
    received,
    answers,
    meanwhile: null as MailServer['meanwhile'],
    end: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
  const server = new SMTPServer({
    authOptional: true,
    allowInsecureAuth: true,
    disabledCommands: ['STARTTLS'],
    logger: false,
    hideDSN: false,
    ...more,
    onAuth: ({ username }, _session, callback) =>
      callback(refusal(answers.login, 'no such login'), { user: username ?? '' }),
    onMailFrom: (_address, _session, callback) => callback(refusal(answers.from, 'sender not accepted')),
    onRcptTo: ({ address }, _session, callback) =>
      callback(refusal(answers.recipient, `5.1.1 <${address}> no such mailbox`)),
    onData: (stream, { envelope }, callback) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const refused = refusal(answers.message, 'content not accepted');
        if (!refused)
          received.push(
            read(
              Buffer.concat(chunks).toString('latin1'),
              envelope.rcptTo.map(({ address }) => address),
              { ...envelope.dsn, ...envelope.rcptTo[0]?.dsn },
            ),
          );
        const { meanwhile } = mail;
        mail.meanwhile = null;
        Promise.resolve(meanwhile?.()).then(() => callback(refused), callback);
      });
    },
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  mail.url = `smtp://127.0.0.1:${port}`;
  return mail;
};

/** A server that takes the connection and never says a word. */
export const startSilentServer = async (): Promise<Pick<MailServer, 'url' | 'end'>> => {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket.on('error', () => {}));
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    url: `smtp://127.0.0.1:${port}`,
    end: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => resolve());
      }),
  };
};
