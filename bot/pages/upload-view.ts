import { fileSize } from '../../cards/file-size.ts';
import { type Language, localeOf } from '../../cards/languages/language.ts';
import type { Claim, PoeFile } from '../../claims/claim.ts';
import { type PoeResult, poeTypes } from '../../claims/poe.ts';
import type { ClaimPolicy } from '../../claims/policy.ts';
import { type Html, html } from './html.ts';
import { type PageTexts, pageTexts } from './texts/page-texts.ts';

/** Date and time of day with the zone's name: nobody should have to guess whose clock it is. */
const pointInTime = (timestamp: string, language: Language, timeZone: string): string =>
  new Intl.DateTimeFormat(localeOf(language), {
    year: 'numeric',
    month: 'short',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZone,
    timeZoneName: 'short',
  }).format(new Date(timestamp));

/** What happened with the last press, to be said on top of the page. */
export type UploadNews = {
  /** Files added, as the page before counted them. */
  readonly added?: number;
  readonly removed?: boolean;
  readonly results?: readonly PoeResult[];
  readonly problem?: 'no-file' | 'not-removed' | 'too-many';
};

export type UploadView = {
  readonly claim: Claim;
  readonly language: Language;
  readonly timeZone: string;
  readonly policy: Pick<ClaimPolicy, 'poeFileBytes' | 'poeFilesPerClaim'>;
  /** The page's own path. */
  readonly path: string;
  readonly formToken: string;
  readonly isRemovable: (file: PoeFile) => boolean;
  readonly news: UploadNews;
};

const megabytes = ({ policy }: UploadView): number => policy.poeFileBytes / 1024 / 1024;

const resultLine = (result: PoeResult, view: UploadView, text: PageTexts): string =>
  result.added
    ? text('upload.one-added', { name: result.name, size: fileSize(result.size, view.language) })
    : text(`problem.${result.why}`, {
        name: result.name,
        megabytes: megabytes(view),
        files: view.policy.poeFilesPerClaim,
      });

const goodNews = ({ added, removed }: UploadNews, text: PageTexts): string | null => {
  if (added !== undefined) return text('upload.added', { count: added });
  return removed ? text('upload.removed') : null;
};

const newsSection = (view: UploadView, text: PageTexts): Html => {
  const { results = [], problem } = view.news;
  const good = goodNews(view.news, text);
  if (good !== null) return html`<p class="news good" role="status">${good}</p>`;
  if (results.length === 0 && problem === undefined) return html``;
  return html`<section class="news bad" role="alert" tabindex="-1">
<h2>${text('upload.problems')}</h2>
<ul>
${results.map((result) => html`<li>${resultLine(result, view, text)}</li>`)}
${problem !== undefined && html`<li>${text(`problem.${problem}`, { files: view.policy.poeFilesPerClaim })}</li>`}
</ul>
</section>`;
};

const fileItem = (file: PoeFile, view: UploadView, text: PageTexts): Html => {
  const { path, formToken, language, timeZone } = view;
  const when = pointInTime(file.addedAt, language, timeZone);
  return html`<li>
<div><a href="${path}/documents/${file.id}">${file.name}</a>
<small>${file.type.toUpperCase()} · ${fileSize(file.size, language)} · ${text('files.by', { person: file.addedBy.name, when })}</small></div>
${
  view.isRemovable(file) &&
  html`<form method="post" action="${path}">
<input type="hidden" name="csrf" value="${formToken}">
<button class="quiet" name="remove" value="${file.id}" aria-label="${text('files.remove-named', { name: file.name })}">${text('files.remove')}</button>
</form>`
}
</li>`;
};

const uploadForm = (view: UploadView, text: PageTexts): Html => {
  const rules = { types: poeTypes.join(', '), megabytes: megabytes(view), files: view.policy.poeFilesPerClaim };
  return html`<form class="upload" method="post" action="${view.path}" enctype="multipart/form-data" data-checking="${text('upload.checking')}" data-interrupted="${text('upload.interrupted')}">
<input type="hidden" name="csrf" value="${view.formToken}">
<label for="file">${text('upload.choose')}</label>
<input type="file" id="file" name="file" multiple required accept="${poeTypes.map((type) => `.${type}`).join(',')}" aria-describedby="rules">
<p class="drop-hint" hidden>${text('upload.or-drop')}</p>
<p id="rules"><small>${text('upload.rules', rules)}</small></p>
<button>${text('upload.send')}</button>
<div class="progress" hidden><label for="bar">${text('upload.sending')}</label><progress id="bar" max="100" value="0"></progress></div>
<p class="say" role="status"></p>
</form>`;
};

/** The upload page of a claim. */
export const uploadView = (view: UploadView): Html => {
  const { claim, language, policy, path } = view;
  const text = pageTexts(language);
  const { claimName, customerName, customerDomain } = claim.details;
  const customer = customerName ?? customerDomain;
  const count = { count: claim.files.length, limit: policy.poeFilesPerClaim };
  return html`<header>
<p class="number">${text('page.title', { claimId: claim.id })}</p>
<h1>${claimName ?? text('page.unnamed')}</h1>
${customer !== undefined && html`<p>${text('page.customer', { customer })}</p>`}
</header>
${newsSection(view, text)}
<section aria-labelledby="add">
<h2 id="add">${text('upload.heading')}</h2>
${uploadForm(view, text)}
</section>
<section aria-labelledby="files">
<h2 id="files">${text('files.heading')}</h2>
<p>${claim.files.length === 0 ? text('files.none') : text('files.count', count)}</p>
${claim.files.length > 0 && html`<ul class="files">${claim.files.map((file) => fileItem(file, view, text))}</ul>`}
</section>
<section aria-labelledby="template">
<h2 id="template">${text('template.heading')}</h2>
<p>${text('template.explain')}</p>
<p><a href="${path}/template.docx">${text('template.download')}</a></p>
</section>`;
};
