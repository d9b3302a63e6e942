import { type Html, html } from '../pages/html.ts';
import type { Page } from '../pages/page.ts';
import { exampleTenants } from '../tenant-directory/example-tenants.ts';
import { foreignRequest, isOwnRequest, localPage } from './local-page.ts';
import { languageOfBrowser, localTexts } from './local-texts.ts';
import type { PlaygroundUrls } from './playgrounds.ts';

const door = (url: string, name: string, detail: string): Html =>
  html`<li><a href="${url}"><strong>${name}</strong><span>${detail}</span></a></li>`;

/** `GET /` of local mode: what to do, and where. `playgrounds` is null when they are off. */
export const startPage =
  (playgrounds: PlaygroundUrls | null): Page =>
  async (request) => {
    if (!isOwnRequest(request)) return foreignRequest;
    const language = languageOfBrowser(request.headers['accept-language']);
    const texts = localTexts[language];
    const chats = playgrounds
      ? [
          door(playgrounds.partner, texts.partner, texts.partnerDetail),
          door(playgrounds.colleague, texts.colleague, texts.colleagueDetail),
          door(playgrounds.reviewer, texts.reviewer, texts.reviewerDetail),
        ]
      : [];
    const customers = Object.entries(exampleTenants).map(
      ([domain, tenantId]) => html`<tr><td>${domain}</td><td><code>${tenantId}</code></td></tr>`,
    );
    return localPage(
      language,
      texts.title,
      html`<h1>${texts.title}</h1>
<p>${playgrounds ? texts.intro : texts.noPlayground}</p>
<ul class="doors">${chats}${door('/local/mail', texts.mail, texts.mailDetail)}${door('/local/clock', texts.clock, texts.clockDetail)}${door('/local/cards', texts.cards, texts.cardsDetail)}</ul>
<h2>${texts.customers}</h2>
<table>${customers}</table>`,
    );
  };
