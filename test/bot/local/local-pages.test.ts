import assert from 'node:assert/strict';
import { Readable } from 'node:stream';
import type { LocalClock } from '../../../bot/local/local-clock.ts';
import { localPages } from '../../../bot/local/local-pages.ts';
import type { PageResponse } from '../../../bot/pages/page.ts';
import { businessCalendar } from '../../../claims/business-calendar.ts';

/** A Friday. */
const start = Temporal.Instant.from('2026-11-20T12:00:00Z');
const urls = {
  partner: 'http://localhost:56150',
  reviewer: 'http://localhost:56151',
  colleague: 'http://localhost:56152',
};

const setUp = (playgrounds: typeof urls | null = urls) => {
  let ahead = Temporal.Duration.from('PT0S');
  const done: string[] = [];
  const clock: LocalClock = {
    now: () => start.add(ahead),
    ahead: () => ahead,
    advance: async (duration) => {
      const from = start.toZonedDateTimeISO('UTC').add(ahead);
      ahead = start.until(from.add(duration).toInstant());
    },
  };
  const pages = localPages({
    clock,
    calendar: businessCalendar('US', 'UTC'),
    playgrounds,
    inbox: { mails: { list: async () => [], find: async () => null }, timeZone: 'UTC' },
    cardsDir: '/nowhere',
    onAdvanced: async () => void done.push(clock.now().toString()),
  });
  const request = async (
    name: 'GET /' | 'GET /local/clock' | 'POST /local/clock',
    { body = '', headers = {} }: { readonly body?: string; readonly headers?: Readonly<Record<string, string>> } = {},
  ): Promise<PageResponse> => {
    const page = pages[name];
    assert.ok(page);
    return page({
      method: name.startsWith('GET') ? 'GET' : 'POST',
      params: {},
      query: new URLSearchParams(),
      headers: { host: 'localhost:3978', ...headers },
      body: Readable.from([body]),
    });
  };
  const advance = (wish: unknown): Promise<PageResponse> =>
    request('POST /local/clock', {
      body: JSON.stringify({ advance: wish }),
      headers: { 'content-type': 'application/json' },
    });
  return { request, advance, clock, done };
};

describe('the start page', () => {
  it('leads to everybody’s chat, to the customer’s inbox, to the clock and to the cards', async () => {
    const { status, body } = await setUp().request('GET /');
    assert.equal(status, 200);
    for (const link of [...Object.values(urls), '/local/mail', '/local/clock', '/local/cards'])
      assert.ok(String(body).includes(`href="${link}"`), link);
  });

  it('names no chat when the Playgrounds are off', async () => {
    const { body } = await setUp(null).request('GET /');
    assert.doesNotMatch(String(body), /localhost:5615/);
    assert.match(String(body), /PLAYGROUND=off/);
  });

  it('speaks the reader’s language', async () => {
    const { request } = setUp();
    for (const [accepted, html] of [
      ['hu-HU,hu;q=0.9', /<html lang="hu">[\s\S]*Az óra/],
      ['de, tr;q=0.5', /<html lang="tr">[\s\S]*Saat/],
      ['de', /<html lang="en">[\s\S]*The clock/],
    ] as const)
      assert.match(String((await request('GET /', { headers: { 'accept-language': accepted } })).body), html);
  });

  it('runs no script and stands in no frame', async () => {
    const policy = (await setUp().request('GET /')).headers?.['content-security-policy'] ?? '';
    assert.match(policy, /default-src 'none'/);
    assert.match(policy, /frame-ancestors 'none'/);
    assert.doesNotMatch(policy, /unsafe|script-src/);
  });
});

describe('the clock page', () => {
  it('shows the time of the bot', async () => {
    assert.match(String((await setUp().request('GET /local/clock')).body), /datetime="2026-11-20T12:00:00Z"/);
  });

  it('advances the clock and answers when what is due is done', async () => {
    const { advance, clock, done } = setUp();
    const { status, body } = await advance('P1D');
    assert.equal(status, 200);
    assert.deepEqual(JSON.parse(String(body)), { now: '2026-11-21T12:00:00Z', ahead: 'PT86400S' });
    assert.equal(clock.now().toString(), '2026-11-21T12:00:00Z');
    assert.deepEqual(done, ['2026-11-21T12:00:00Z']);
  });

  it('takes the page’s own form and leads back to the page', async () => {
    const { request, clock } = setUp();
    const response = await request('POST /local/clock', {
      body: 'advance=PT1H',
      headers: { 'content-type': 'application/x-www-form-urlencoded', origin: 'http://localhost:3978' },
    });
    assert.equal(response.status, 303);
    assert.equal(response.headers?.location, '/local/clock');
    assert.equal(clock.now().toString(), '2026-11-20T13:00:00Z');
  });

  it('goes over the weekend to the next business day', async () => {
    const { advance, clock } = setUp();
    await advance('next-business-day');
    assert.equal(clock.now().toString(), '2026-11-23T12:00:00Z');
  });

  it('takes two years and no more', async () => {
    assert.equal((await setUp().advance('P2Y')).status, 200);
    assert.equal((await setUp().advance('P2YT1S')).status, 400);
  });

  for (const wish of ['', '1', 'P1', '-P1D', 'PT0S', 'P300000Y', 'tomorrow', 5, null, {}])
    it(`refuses ${JSON.stringify(wish)} and stands still`, async () => {
      const { advance, clock, done } = setUp();
      assert.equal((await advance(wish)).status, 400);
      assert.equal(clock.now().toString(), start.toString());
      assert.deepEqual(done, []);
    });

  it('refuses a body that is no JSON, or endless', async () => {
    const { request } = setUp();
    const headers = { 'content-type': 'application/json' };
    assert.equal((await request('POST /local/clock', { body: '{', headers })).status, 400);
    assert.equal((await request('POST /local/clock', { body: ' '.repeat(5_000), headers })).status, 400);
  });

  it('says on the page what was wrong with a form', async () => {
    const response = await setUp().request('POST /local/clock', { body: 'advance=soon' });
    assert.equal(response.status, 400);
    assert.match(String(response.body), /role="alert"/);
  });

  it('is moved by no foreign site and under no foreign name', async () => {
    const { request, clock } = setUp();
    for (const headers of [
      { origin: 'https://evil.example' },
      { origin: 'http://localhost:56150' },
      { origin: 'null' },
      { host: 'evil.example:3978' },
    ])
      assert.equal((await request('POST /local/clock', { body: 'advance=P1D', headers })).status, 403);
    assert.equal(clock.now().toString(), start.toString());
  });
});
