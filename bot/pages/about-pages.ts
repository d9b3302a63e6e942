import { type Language, languageOfLocale, languages } from '../../cards/languages/language.ts';
import type { ClaimPolicy } from '../../claims/policy.ts';
import { html } from './html.ts';
import type { Page, PageRequest, Pages } from './page.ts';
import { publicLayout } from './public-layout.ts';
import type { AboutTextKey } from './texts/about-en.ts';
import { aboutTexts } from './texts/about-texts.ts';

export type AboutPagesParts = {
  readonly policy: Pick<ClaimPolicy, 'optOutBusinessDays'>;
  /** Without mail, customers hear nothing of the bot. */
  readonly mailsCustomers: boolean;
  /** `PUBLIC_URL`; its path, if it has one, stands before every address of the pages. */
  readonly publicUrl: string;
};

type Section = {
  readonly heading?: AboutTextKey;
  readonly text?: AboutTextKey;
  readonly list?: readonly AboutTextKey[];
};

const names = ['about', 'privacy', 'terms'] as const;
type Name = (typeof names)[number];

const sections: Readonly<Record<Name, readonly Section[]>> = {
  about: [
    { text: 'about.what' },
    { heading: 'about.partners.heading', text: 'about.partners' },
    { heading: 'about.customers.heading', text: 'about.customers' },
    { heading: 'about.who.heading', text: 'about.who' },
  ],
  privacy: [
    { heading: 'privacy.who.heading', text: 'privacy.who' },
    {
      heading: 'privacy.kept.heading',
      list: ['privacy.kept.people', 'privacy.kept.claims', 'privacy.kept.files', 'privacy.kept.messages'],
    },
    { heading: 'privacy.not.heading', text: 'privacy.not' },
    { heading: 'privacy.where.heading', text: 'privacy.where' },
    { heading: 'privacy.whom.heading', text: 'privacy.whom' },
    { heading: 'privacy.long.heading', text: 'privacy.long' },
  ],
  terms: [
    { heading: 'terms.who.heading', text: 'terms.who' },
    {
      heading: 'terms.you.heading',
      list: ['terms.you.true', 'terms.you.files', 'terms.you.contacts', 'terms.you.links'],
    },
    { heading: 'terms.not.heading', text: 'terms.not' },
  ],
};

/** A language picked on the page beats the browser's. */
const languageOf = ({ query, headers }: PageRequest): Language =>
  languages.find((language) => language === query.get('lang')) ??
  languageOfLocale(headers['accept-language']?.split(',')[0]);

/** What the bot is, what it keeps and on what terms it is offered: where the app's manifest leads. */
export const aboutPages = ({ policy, mailsCustomers, publicUrl }: AboutPagesParts): Pages => {
  const basePath = new URL(publicUrl).pathname.replace(/\/+$/, '');

  const drawn = (name: Name): readonly Section[] =>
    sections[name].filter(({ text }) => mailsCustomers || text !== 'about.customers');

  const page =
    (name: Name): Page =>
    async (request) => {
      const language = languageOf(request);
      const text = aboutTexts(language);
      const values = { days: policy.optOutBusinessDays };
      const picked = request.query.has('lang') ? `?lang=${language}` : '';
      const main = html`<header><h1>${text(`${name}.title`)}</h1></header>
${drawn(name).map(
  ({ heading, text: key, list }) => html`<section>
${heading !== undefined && html`<h2>${text(heading)}</h2>`}
${key !== undefined && html`<p>${text(key, values)}</p>`}
${list !== undefined && html`<ul>${list.map((item) => html`<li>${text(item)}</li>`)}</ul>`}
</section>
`,
)}
<nav aria-label="${text('pages.label')}">${names
        .filter((other) => other !== name)
        .map((other) => html`<a href="${basePath}/${other}${picked}">${text(`${other}.title`)}</a> `)}</nav>`;
      return publicLayout({ status: 200, language, title: text(`${name}.title`), main, basePath });
    };

  return { 'GET /about': page('about'), 'GET /privacy': page('privacy'), 'GET /terms': page('terms') };
};
