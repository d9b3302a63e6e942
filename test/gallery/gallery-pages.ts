import { type Html, html } from '../../bot/pages/html.ts';
import { languages } from '../../cards/languages/language.ts';
import type { RecordedCard } from './record-cards.ts';

const page = (title: string, up: string, scripts: readonly string[], body: Html): string => {
  const loaded = scripts.map((source) => html`<script src="${source}" defer></script>\n`);
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="stylesheet" href="${up}gallery.css">
${loaded}</head>
<body>
${body}
</body>
</html>
`.markup;
};

const languageOf = ({ card }: RecordedCard): string => String(card.lang);
const countOf = (cards: readonly RecordedCard[], language: string): number =>
  cards.filter((card) => languageOf(card) === language).length;

/** Every kind of card by its room, with how many states there are in each language. */
export const indexPage = (kinds: readonly (readonly RecordedCard[])[]): string => {
  const rooms = Map.groupBy(kinds, ([first]) => first?.room ?? '');
  const tables = [...rooms].map(([room, inRoom]) => {
    const rows = inRoom.map((cards) => {
      const kind = cards[0]?.kind ?? '';
      const counts = languages.map((language) => html`<td>${countOf(cards, language)}</td>`);
      return html`<tr><th scope="row"><a href="${room}/${kind}/index.html">${kind}</a></th>${counts}</tr>\n`;
    });
    const head = languages.map((language) => html`<th scope="col">${language}</th>`);
    return html`<h2>${room}</h2>\n<table><tr><th scope="col">card</th>${head}</tr>\n${rows}</table>\n`;
  });
  const total = kinds.flat().length;
  return page(
    'Cards',
    '',
    [],
    html`<h1>Cards</h1>\n<p>${total} distinct cards, as the tests of the cards draw them.</p>\n${tables}`,
  );
};

const choice = (id: string, label: string): Html =>
  html`<label><input type="checkbox" id="${id}" checked>${label}</label>\n`;

const stateSection = (state: RecordedCard, index: number): Html => {
  const number = index + 1;
  const pair = html` <a href="${number}.template.json">template</a> <a href="${number}.data.json">data</a>`;
  return html`<section class="state ${languageOf(state)}" id="state-${number}" data-index="${index}">
<h2><a href="#state-${number}">${number}</a> ${languageOf(state)}${pair}</h2>
<p>${state.test}</p>
<div class="drawings"></div>
</section>
`;
};

/** All states of one kind of card; its script draws a state when it comes into sight. */
export const kindPage = (states: readonly RecordedCard[]): string => {
  const { room = '', kind = '' } = states[0] ?? {};
  const choices = [
    ...languages.map((language) => choice(`show-${language}`, language)),
    ...['320', '800'].map((width) => choice(`show-${width}`, `${width} px`)),
    ...['light', 'dark'].map((theme) => choice(`show-${theme}`, theme)),
  ];
  return page(
    `${room}/${kind}`,
    '../../',
    ['../../adaptivecards.min.js', '../../host-configs.js', 'cards.js', '../../gallery.js'],
    html`<h1>${kind}</h1>
<p><a href="../../index.html">All cards</a></p>
<form class="choices">
${choices}</form>
${states.map(stateSection)}`,
  );
};
