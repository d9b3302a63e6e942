import type { Log } from '../log.ts';
import { readDeliveryReport } from '../mail/delivery-report.ts';
import { createTakeReport, type TakeReportParts } from '../mail/take-report.ts';
import type { Page, PageRequest, PageResponse, Pages } from './page.ts';
import { createVisitLimit } from './visit-limit.ts';

/** Why a body is not had, as HTTP says it. */
type BodyRefusal = 400 | 413 | 415;

/**
 * The bytes of a body that nobody packed. Counted while they come, whatever Content-Length says; `limit` in bytes. What is too
 * long is not read to its end.
 */
const readBody = async (
  { headers, body }: Pick<PageRequest, 'headers' | 'body'>,
  limit: number,
): Promise<Uint8Array | BodyRefusal> => {
  if ((headers['content-encoding'] ?? 'identity').toLowerCase() !== 'identity') return 415;
  if (Number(headers['content-length'] ?? 0) > limit) return 413;
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of body) {
      if (!(chunk instanceof Uint8Array)) continue;
      size += chunk.byteLength;
      if (size > limit) return 413;
      chunks.push(chunk);
    }
  } catch {
    return 400;
  }
  return Buffer.concat(chunks);
};

export type MailReportPagesParts = TakeReportParts & { readonly log: Log };

/** Bytes of a report. Servers return the header of the mail, or the whole of it, which is small. */
export const reportBytes = 256 * 1024;

/** Of one sender, which is the mail server, a minute. */
export const reportsPerMinute = 120;

/** As what a raw mail may be posted; it is read as one in any case. */
const contentTypes: ReadonlySet<string> = new Set([
  'message/rfc822',
  'multipart/report',
  'text/plain',
  'application/octet-stream',
]);

const answer = (status: number, text: string, headers: PageResponse['headers'] = {}): PageResponse => ({
  status,
  headers: { 'content-type': 'text/plain; charset=utf-8', ...headers },
  body: `${text}\n`,
});

const refusals: Readonly<Record<BodyRefusal, string>> = {
  400: 'This is not a mail.',
  413: `Larger than ${reportBytes} bytes.`,
  415: 'Post the raw mail, as message/rfc822 and not packed.',
};

const refused = (status: BodyRefusal): PageResponse => answer(status, refusals[status]);

const isContentTypeTaken = ({ headers }: PageRequest): boolean =>
  contentTypes.has((headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase() ?? '');

/**
 * Takes delivery reports (RFC 3464) from a mail server. Every mail is answered alike, so that nobody learns by trying which
 * claims and mails there are, and no server sends again what changes nothing.
 */
export const mailReportPages = ({ log, ...parts }: MailReportPagesParts): Pages => {
  const takeReport = createTakeReport(parts);
  const limit = createVisitLimit(parts.clock, reportsPerMinute);

  const take: Page = async (request) => {
    const wait = await limit(request.address ?? '');
    if (wait !== null) return answer(429, 'Too many reports.', { 'retry-after': String(wait) });
    if (!isContentTypeTaken(request)) return refused(415);
    const raw = await readBody(request, reportBytes);
    if (typeof raw === 'number') return refused(raw);
    const reading = readDeliveryReport(raw);
    if (reading.kind === 'no-mail') return refused(400);
    const taken = reading.kind === 'report' ? await takeReport(reading.report) : { outcome: 'not-a-report' };
    log.info(taken, 'a delivery report was taken');
    return answer(202, 'Taken.');
  };

  return { 'POST /mail/reports': take };
};
