import type { KeptMail, MailFolder } from '../mail/mail-folder.ts';
import { type Html, html } from '../pages/html.ts';
import type { Page, PageRequest } from '../pages/page.ts';
import { foreignRequest, isOwnRequest, localPage } from './local-page.ts';
import { languageOfBrowser, localTexts } from './local-texts.ts';

export type Inbox = Pick<MailFolder, 'list' | 'find'>;

const textsFor = ({ headers }: PageRequest) => {
  const language = languageOfBrowser(headers['accept-language']);
  return { language, texts: localTexts[language] };
};

const row = ({ id, at, to, subject }: KeptMail): Html =>
  html`<li><a href="/local/mail/${id}">${subject}</a><br>${to.address} · <time datetime="${at}">${at}</time></li>`;

/** `GET /local/mail`: what customers were sent, newest first. */
export const showInbox =
  (inbox: Inbox): Page =>
  async (request) => {
    if (!isOwnRequest(request)) return foreignRequest;
    const { language, texts } = textsFor(request);
    const mails = await inbox.list();
    return localPage(
      language,
      texts.mail,
      html`<h1>${texts.mail}</h1>
${mails.length === 0 ? html`<p>${texts.noMail}</p>` : html`<ul>${mails.map(row)}</ul>`}
<p><a href="/">${texts.back}</a></p>`,
    );
  };

/** The text as it was sent, its addresses as links. */
const withLinks = (text: string): Html =>
  html`${text.split(/(https?:\/\/\S+)/).map((part, index) => (index % 2 === 1 ? html`<a href="${part}">${part}</a>` : part))}`;

/** `GET /local/mail/:id`: one mail, as its plain text. */
export const showMail =
  (inbox: Inbox): Page =>
  async (request) => {
    if (!isOwnRequest(request)) return foreignRequest;
    const { language, texts } = textsFor(request);
    const mail = await inbox.find(request.params.id ?? '');
    const back = html`<p><a href="/local/mail">${texts.mail}</a></p>`;
    if (!mail) return localPage(language, texts.mail, html`<h1>${texts.mailGone}</h1>${back}`, 404);
    return localPage(
      language,
      mail.subject,
      html`<h1>${mail.subject}</h1>
<p>${mail.to.name} &lt;${mail.to.address}&gt; · <time datetime="${mail.at}">${mail.at}</time></p>
<pre>${withLinks(mail.text)}</pre>
${back}`,
    );
  };
