import type { Language } from '../../cards/languages/language.ts';
import type { KeptMail, MailFolder } from '../mail/mail-folder.ts';
import { type Html, html } from '../pages/html.ts';
import type { Page, PageRequest, PageResponse } from '../pages/page.ts';
import { foreignRequest, isOwnRequest, localPage } from './local-page.ts';
import { languageOfBrowser, localTexts } from './local-texts.ts';
import { shownTime } from './shown-time.ts';

export type Inbox = {
  readonly mails: Pick<MailFolder, 'list' | 'find'>;
  /** In which times are shown; IANA. */
  readonly timeZone: string;
};

const textsFor = ({ headers }: PageRequest) => {
  const language = languageOfBrowser(headers['accept-language']);
  return { language, texts: localTexts[language] };
};

const timeOf = ({ at }: KeptMail, language: Language, timeZone: string): Html =>
  html`<time datetime="${at}">${shownTime(Temporal.Instant.from(at), language, timeZone)}</time>`;

/** `GET /local/mail`: what customers were sent, newest first. */
export const showInbox =
  ({ mails, timeZone }: Inbox): Page =>
  async (request) => {
    if (!isOwnRequest(request)) return foreignRequest;
    const { language, texts } = textsFor(request);
    const kept = await mails.list();
    const rows = kept.map(
      (mail) =>
        html`<li><a href="/local/mail/${mail.id}">${mail.subject}</a><br>${mail.to.address} · ${timeOf(mail, language, timeZone)}</li>`,
    );
    return localPage(
      language,
      texts.mail,
      html`<h1>${texts.mail}</h1>
${kept.length === 0 ? html`<p>${texts.noMail}</p>` : html`<ul class="mails">${rows}</ul>`}
<p><a href="/">${texts.back}</a></p>`,
    );
  };

/** The text as it was sent, its addresses as links. */
const withLinks = (text: string): Html =>
  html`${text.split(/(https?:\/\/\S+)/).map((part, index) => (index % 2 === 1 ? html`<a href="${part}">${part}</a>` : part))}`;

const gone = (request: PageRequest): PageResponse => {
  const { language, texts } = textsFor(request);
  const back = html`<p><a href="/local/mail">${texts.mail}</a></p>`;
  return localPage(language, texts.mail, html`<h1>${texts.mailGone}</h1>${back}`, 404);
};

/** `GET /local/mail/:id`: one mail, as it looks and as its plain text. */
export const showMail =
  ({ mails, timeZone }: Inbox): Page =>
  async (request) => {
    if (!isOwnRequest(request)) return foreignRequest;
    const { language, texts } = textsFor(request);
    const mail = await mails.find(request.params.id ?? '');
    if (!mail) return gone(request);
    return localPage(
      language,
      mail.subject,
      html`<h1>${mail.subject}</h1>
<p>${mail.to.name} &lt;${mail.to.address}&gt; · ${timeOf(mail, language, timeZone)}</p>
<div class="beside">
<section aria-labelledby="looks"><h2 id="looks">${texts.mailLooks}</h2>
<iframe class="letter" sandbox="allow-top-navigation-by-user-activation" src="/local/mail/${mail.id}/letter" title="${mail.subject}"></iframe></section>
<section aria-labelledby="text"><h2 id="text">${texts.mailText}</h2>
<pre>${withLinks(mail.text)}</pre></section>
</div>
<p><a href="/local/mail">${texts.mail}</a></p>`,
    );
  };

/** A letter brings its own styles, and nothing else that could do anything; its links leave the frame. */
const letterHeaders = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy':
    "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'; sandbox allow-top-navigation-by-user-activation",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'cache-control': 'no-store',
};

/** `GET /local/mail/:id/letter`: the HTML of a mail, for the frame of its page. */
export const showLetter =
  ({ mails }: Inbox): Page =>
  async (request) => {
    if (!isOwnRequest(request)) return foreignRequest;
    const mail = await mails.find(request.params.id ?? '');
    if (!mail) return gone(request);
    return { status: 200, headers: letterHeaders, body: mail.html.replace('<head>', '<head>\n<base target="_top">') };
  };
