import type { Readable } from 'node:stream';
import type { BusinessCalendar } from '../../claims/business-calendar.ts';
import { html } from '../pages/html.ts';
import type { Page, PageRequest, PageResponse } from '../pages/page.ts';
import type { LocalClock } from './local-clock.ts';
import { foreignRequest, isOwnRequest, localPage } from './local-page.ts';
import { languageOfBrowser, localTexts } from './local-texts.ts';
import { parseAdvance } from './parse-advance.ts';
import { shownTime } from './shown-time.ts';

export type ClockPageOptions = {
  readonly clock: LocalClock;
  readonly calendar: BusinessCalendar;
  /** Does all that has fallen due; the answer waits for it. */
  readonly onAdvanced: () => Promise<void>;
};

/** Bytes of a request's body. */
const bodyLimit = 4_096;

const readText = async (body: Readable): Promise<string | null> => {
  let read = '';
  for await (const chunk of body) {
    read += String(chunk);
    if (read.length > bodyLimit) return null;
  }
  return read;
};

/** What the request asks to advance by: JSON's or a form's `advance`. */
const wishOf = (text: string, isJson: boolean): unknown => {
  if (!isJson) return new URLSearchParams(text).get('advance');
  try {
    const json: unknown = JSON.parse(text);
    return typeof json === 'object' && json !== null && 'advance' in json ? json.advance : null;
  } catch {
    return null;
  }
};

const json = (status: number, body: object): PageResponse => ({
  status,
  headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' },
  body: `${JSON.stringify(body)}\n`,
});

const draw = ({ headers }: PageRequest, { clock, calendar }: ClockPageOptions, isRefused: boolean): PageResponse => {
  const language = languageOfBrowser(headers['accept-language']);
  const texts = localTexts[language];
  const now = clock.now();
  const ahead = clock.ahead().round({ largestUnit: 'days', smallestUnit: 'seconds' });
  const buttons = [
    ['PT1H', texts.hour],
    ['P1D', texts.day],
    ['next-business-day', texts.businessDay],
    ['P7D', texts.week],
  ] as const;
  const drawn = buttons.map(([value, name]) => html`<button name="advance" value="${value}">${name}</button>`);
  return localPage(
    language,
    texts.clock,
    html`<h1>${texts.clock}</h1>
${isRefused ? html`<p class="problem" role="alert">${texts.badDuration}</p>` : null}
<p>${texts.botTime}:<br><time class="time" datetime="${now.toString()}">${shownTime(now, language, calendar.timeZone)}</time></p>
<p>${ahead.blank ? texts.realTime : `${texts.ahead}: ${ahead.toLocaleString(language)}`}</p>
<form method="post" action="/local/clock">${drawn}</form>
<form method="post" action="/local/clock"><label>${texts.other}<input name="advance" required autocomplete="off"></label><button>${texts.advance}</button></form>
<p>${texts.onlyForward}</p>
<p><a href="/">${texts.back}</a></p>`,
    isRefused ? 400 : 200,
  );
};

/** `GET /local/clock`: the bot's time, and buttons that move it. */
export const showClock =
  (options: ClockPageOptions): Page =>
  async (request) =>
    isOwnRequest(request) ? draw(request, options, false) : foreignRequest;

/**
 * `POST /local/clock`: `{"advance": "P1D"}` (ISO 8601, at most two years) answers `{"now", "ahead"}`; the page's own form is sent back to
 * the page.
 */
export const advanceClock =
  (options: ClockPageOptions): Page =>
  async (request) => {
    if (!isOwnRequest(request)) return foreignRequest;
    const isJson = /^application\/json\b/i.test(request.headers['content-type'] ?? '');
    const text = await readText(request.body);
    const { clock, calendar } = options;
    const duration = text === null ? null : parseAdvance(wishOf(text, isJson), clock.now(), calendar);
    if (duration === null)
      return isJson ? json(400, { error: localTexts.en.badDuration }) : draw(request, options, true);
    await clock.advance(duration);
    await options.onAdvanced();
    return isJson
      ? json(200, { now: clock.now().toString(), ahead: clock.ahead().toString() })
      : { status: 303, headers: { location: '/local/clock', 'cache-control': 'no-store' } };
  };
