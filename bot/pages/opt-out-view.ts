import type { Language } from '../../cards/languages/language.ts';
import type { Catalogue } from '../../claims/catalogue.ts';
import type { Claim, Timestamp } from '../../claims/claim.ts';
import type { CommandType } from '../../claims/command.ts';
import type { FieldProblem } from '../../claims/fields.ts';
import type { Firm } from '../../claims/firm.ts';
import { commandsFor } from '../../claims/transitions.ts';
import { customerFacts, firmName } from '../mail/customer-facts.ts';
import { customerTime } from '../mail/customer-time.ts';
import { type Html, html } from './html.ts';
import { type SuggestionField, suggestionFields, type TypedSuggestion } from './read-suggestion.ts';
import { optOutTexts } from './texts/opt-out-texts.ts';

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
const rightPersonFields = ({ typed, problems }: TypedSuggestion, text: Texts): Html =>
  html`<p>${text('right.intro')}</p>
${problems.filter(({ field }) => field === 'suggestion').map((one) => html`<p class="news bad" role="alert">${problemLine(one, text)}</p>`)}
${suggestionFields.map((field) => {
  const wrong = problems.filter((one) => one.field === field);
  return html`<label for="${field}">${text(`right.${field}`)}</label>
${wrong.map((one) => html`<p class="news bad" role="alert" id="${field}-problem">${problemLine(one, text)}</p>`)}
<input id="${field}" name="${field}" type="text" inputmode="${inputTypes[field]}" autocomplete="off" value="${typed[field] ?? ''}"${wrong.length > 0 && html` aria-invalid="true" aria-describedby="${field}-problem"`}>`;
})}`;

/** What the page's form may ask for. */
export const decisions = ['opt-out', 'agree', 'wrong-person'] as const;
export type Decision = (typeof decisions)[number];

export type OptOutView = {
  readonly claim: Claim;
  readonly firm: Firm;
  readonly catalogue: Catalogue;
  readonly language: Language;
  /** Of the customer's calendar; IANA. */
  readonly timeZone: string;
  readonly windowDays: number;
  /** Where the page's forms go. */
  readonly action: string;
  readonly formToken: string;
  /** The last press changed nothing, since the claim had moved on. */
  readonly isRefused: boolean;
};

/** Where nothing is left to decide: what the page says instead, and of when. */
type Closed = { readonly key: 'declined' | 'official' | 'rejected' | 'ended'; readonly when: Timestamp };

export const closedOf = (claim: Claim): Closed | null => {
  switch (claim.status) {
    case 'official':
      return { key: 'official', when: claim.officialAt };
    case 'rejected':
      return claim.rejection.reason === 'customer-declined' ? { key: 'declined', when: claim.rejection.at } : null;
    case 'rejected-final':
      return { key: 'rejected', when: claim.at };
    case 'ended':
    case 'discarded':
      return { key: 'ended', when: claim.at };
    default:
      return null;
  }
};

const commandOf = {
  'opt-out': 'OptOut',
  agree: 'Agree',
  'wrong-person': 'ReportWrongPerson',
} as const satisfies Record<Decision, CommandType>;

/** What the customer may decide now. Who is the wrong person can't agree for the right one. */
const openTo = (claim: Claim): readonly Decision[] => {
  const commands = commandsFor(claim, { kind: 'customer' });
  return decisions.filter(
    (decision) =>
      commands.includes(commandOf[decision]) && (decision !== 'agree' || claim.contactInDoubt !== 'wrong-person'),
  );
};

/** Whether somebody who is the wrong person has not said yet who is right. */
export const isNamedLater = ({ contactInDoubt, suggestedContact }: Claim): boolean =>
  contactInDoubt === 'wrong-person' && suggestedContact === undefined;

/** The words of a decision: who said that they are the wrong person is asked for the right one. */
const wordsOf = (decision: Decision, claim: Claim): Decision | 'name-right' =>
  decision === 'wrong-person' && isNamedLater(claim) ? 'name-right' : decision;

const where = (view: OptOutView): string => {
  const { claim, language, timeZone, windowDays: days } = view;
  const text = optOutTexts(language);
  if (claim.status === 'rejected') return text('now.rejected');
  if (claim.status !== 'approved') return text('now.review', { days });
  const { window } = claim;
  if (window.state !== 'open') return text(`now.${window.state}`, { days });
  return text('now.open', { until: customerTime(window.closesAt, 'moment', language, timeZone) });
};

const facts = ({ claim, firm, catalogue, language }: OptOutView): Html =>
  html`<section aria-labelledby="about">
<h2 id="about">${optOutTexts(language)('about.heading')}</h2>
<dl class="facts">${customerFacts(claim, firm, catalogue, language).map(({ label, value }) => html`<div><dt>${label}</dt><dd>${value}</dd></div>`)}</dl>
</section>`;

const news = ({ claim, language, timeZone, isRefused }: OptOutView): Html => {
  const text = optOutTexts(language);
  const agreed = claim.customerAgreedAt;
  return html`${
    isRefused &&
    html`<section class="news bad" role="alert">
<h2>${text('refused.title')}</h2>
<p>${text('refused.text')}</p>
</section>`
  }${
    claim.contactInDoubt === 'wrong-person' &&
    html`<p class="news good" role="status">${text(claim.suggestedContact ? 'now.wrong-person-named' : 'now.wrong-person')}</p>`
  }${
    agreed !== undefined &&
    html`<p class="news good" role="status">${text('now.agreed', { when: customerTime(agreed, 'moment', language, timeZone) })}</p>`
  }`;
};

const choice = (decision: Decision, { claim, language }: OptOutView): Html => {
  const text = optOutTexts(language);
  const words = wordsOf(decision, claim);
  const look = decision === 'opt-out' ? 'danger' : 'quiet';
  return html`<div class="choice">
<button name="decision" value="${decision}" class="${look}" aria-describedby="${decision}-about">${text(`${words}.button`)}</button>
<small id="${decision}-about">${text(`${words}.about`)}</small>
</div>`;
};

const form = (view: OptOutView): Html | false => {
  const open = openTo(view.claim);
  return (
    open.length > 0 &&
    html`<section aria-labelledby="decide">
<h2 id="decide">${optOutTexts(view.language)('decide.heading')}</h2>
<form method="post" action="${view.action}">
<input type="hidden" name="csrf" value="${view.formToken}">
${open.map((decision) => choice(decision, view))}
</form>
</section>`
  );
};

const closedView = (view: OptOutView, { key, when }: Closed): Html => {
  const { claim, language, timeZone } = view;
  const text = optOutTexts(language);
  return html`<header>
<p class="number">${text('title', { claimId: claim.id })}</p>
<h1>${text(`closed.${key}.title`)}</h1>
</header>
${view.isRefused && html`<p class="news bad" role="alert">${text('refused.text')}</p>`}
<p role="status">${text(`closed.${key}.text`, { when: customerTime(when, 'moment', language, timeZone) })}</p>
${facts(view)}`;
};

/** The opt-out page as the claim stands: state first, then what there is to decide. */
export const optOutView = (view: OptOutView): Html => {
  const { claim, firm, language } = view;
  const text = optOutTexts(language);
  const closed = closedOf(claim);
  if (closed) return closedView(view, closed);
  return html`<header>
<p class="number">${text('title', { claimId: claim.id })}</p>
<h1>${text(claim.status === 'approved' ? 'asks.approved' : 'asks.review', { firm: firmName(firm, claim.details, language) })}</h1>
</header>
${news(view)}
<section aria-labelledby="now">
<h2 id="now">${text('now.heading')}</h2>
<p>${where(view)}</p>
</section>
${facts(view)}
<section aria-labelledby="sees">
<h2 id="sees">${text('sees.heading')}</h2>
<p>${text('sees.text')}</p>
</section>
<section aria-labelledby="means">
<h2 id="means">${text('means.heading')}</h2>
<p>${text('means.text')}</p>
</section>
${form(view)}`;
};

/** Characters of a reason; four bytes each still fit into a field of the form. */
export const reasonCharacters = 1000;

const reasonField = (text: ReturnType<typeof optOutTexts>): Html =>
  html`<label for="reason">${text('confirm.reason')}</label>
<textarea id="reason" name="reason" rows="4" maxlength="${reasonCharacters}"></textarea>`;

const nothingTyped: TypedSuggestion = { typed: {}, problems: [] };

/** The question before a decision counts. */
export const confirmView =
  (decision: Decision, suggestion = nothingTyped) =>
  (view: OptOutView): Html => {
    const { claim, language, action, formToken } = view;
    const text = optOutTexts(language);
    const isOptOut = decision === 'opt-out';
    const words = wordsOf(decision, claim);
    return html`<header>
<p class="number">${text('title', { claimId: claim.id })}</p>
<h1>${text(`confirm.${words}.title`, { claimId: claim.id })}</h1>
</header>
<p>${text(words === 'opt-out' ? 'means.text' : `${words}.about`)}</p>
<form class="stack" method="post" action="${action}">
<input type="hidden" name="csrf" value="${formToken}">
<input type="hidden" name="decision" value="${decision}">
${isOptOut && reasonField(text)}
${decision === 'wrong-person' && rightPersonFields(suggestion, text)}
<button${isOptOut && html` class="danger"`} name="confirm" value="yes">${text(`confirm.${words}.button`)}</button>
</form>
<p><a href="${action}">${text('confirm.back')}</a></p>`;
  };
