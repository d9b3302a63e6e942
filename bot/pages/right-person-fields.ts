import type { FieldProblem } from '../../claims/fields.ts';
import { type Html, html } from './html.ts';
import { type SuggestionField, suggestionFields, type TypedSuggestion } from './read-suggestion.ts';
import type { optOutTexts } from './texts/opt-out-texts.ts';

type Texts = ReturnType<typeof optOutTexts>;

const inputTypes = {
  customerContactName: 'text',
  customerContactTitle: 'text',
  customerContactEmail: 'email',
} as const satisfies Record<SuggestionField, string>;

const problemLine = ({ problem, value, max }: FieldProblem, text: Texts): string =>
  problem === 'required' || problem === 'too-long'
    ? text(`right.problem.${problem}`, { max: max ?? 0 })
    : text('right.problem.not-an-email', { value: value ?? '' });

/** Fields in which a contact names who is right, as typed and with what is wrong. Text inputs all: what a browser refuses as an e-mail address the field may take, such as `Jane <jane@contoso.com>`. */
export const rightPersonFields = ({ typed, problems }: TypedSuggestion, text: Texts): Html =>
  html`<p>${text('right.intro')}</p>
${problems.filter(({ field }) => field === 'suggestion').map((one) => html`<p class="news bad" role="alert">${problemLine(one, text)}</p>`)}
${suggestionFields.map((field) => {
  const wrong = problems.filter((one) => one.field === field);
  return html`<label for="${field}">${text(`right.${field}`)}</label>
${wrong.map((one) => html`<p class="news bad" role="alert" id="${field}-problem">${problemLine(one, text)}</p>`)}
<input id="${field}" name="${field}" type="text" inputmode="${inputTypes[field]}" autocomplete="off" value="${typed[field] ?? ''}"${wrong.length > 0 && html` aria-invalid="true" aria-describedby="${field}-problem"`}>`;
})}`;
