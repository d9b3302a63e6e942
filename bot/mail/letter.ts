import type { Language } from '../../cards/languages/language.ts';
import { type Html, html } from '../pages/html.ts';
import type { CustomerFact } from './customer-facts.ts';

/** A part of a letter, drawn as text and as HTML alike. */
export type LetterPart =
  | { readonly paragraph: string }
  | { readonly facts: readonly CustomerFact[] }
  | { readonly link: { readonly label: string; readonly url: string } };

export type Letter = {
  readonly language: Language;
  /** One line, of our own words, the firm's name and the claim's number alone. */
  readonly subject: string;
  readonly parts: readonly LetterPart[];
  readonly footer: string;
};

const textOf = (part: LetterPart): string => {
  if ('paragraph' in part) return part.paragraph;
  if ('facts' in part) return part.facts.map(({ label, value }) => `${label}: ${value}`).join('\n');
  return `${part.link.label}:\n${part.link.url}`;
};

// Mail programs drop style sheets: what is to be seen stands at each element. No colours, so that dark and light both work.
const markupOf = (part: LetterPart): Html => {
  if ('paragraph' in part) return html`<p style="margin:0 0 16px">${part.paragraph}</p>`;
  if ('facts' in part)
    return html`<table role="presentation" style="border-collapse:collapse;margin:0 0 16px">${part.facts.map(
      ({ label, value }) =>
        html`<tr><th scope="row" style="text-align:left;vertical-align:top;padding:4px 16px 4px 0;font-weight:normal">${label}</th><td style="vertical-align:top;padding:4px 0"><strong>${value}</strong></td></tr>`,
    )}</table>`;
  const { label, url } = part.link;
  return html`<p style="margin:0 0 16px"><a href="${url}" style="display:inline-block;padding:12px 20px;border:2px solid;border-radius:6px;font-weight:bold">${label}</a></p>`;
};

/** The letter as plain text. */
export const letterText = ({ parts, footer }: Letter): string =>
  `${parts.map(textOf).join('\n\n')}\n\n-- \n${footer}\n`;

/** The letter as HTML: no pictures, no scripts, nothing that is fetched. */
export const letterHtml = ({ language, subject, parts, footer }: Letter): string =>
  html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${subject}</title>
</head>
<body style="margin:0;padding:16px;font:16px/1.5 'Segoe UI',Arial,sans-serif">
<div style="max-width:600px;overflow-wrap:anywhere">
${parts.map(markupOf)}
<p style="margin:24px 0 0;font-size:13px">${footer}</p>
</div>
</body>
</html>
`.markup;
