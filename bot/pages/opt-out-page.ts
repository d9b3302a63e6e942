import { type Language, languageOfLocale, languages } from '../../cards/languages/language.ts';
import type { Catalogue } from '../../claims/catalogue.ts';
import type { Claim } from '../../claims/claim.ts';
import type { ClaimCommand } from '../../claims/command.ts';
import type { SuggestedContact } from '../../claims/details.ts';
import type { Firm } from '../../claims/firm.ts';
import type { ClaimPolicy } from '../../claims/policy.ts';
import type { FirmRepository } from '../../storage/firm-repository.ts';
import type { Clock } from '../clock.ts';
import type { Desk } from '../desk.ts';
import { firmOfClaim } from '../firm-of-claim.ts';
import type { Links } from '../links.ts';
import type { Log } from '../log.ts';
import { runForContact } from '../mail/run-for-contact.ts';
import { formTokenOf, isFormTokenOf } from './form-token.ts';
import { guardedPage } from './guarded-page.ts';
import { type Html, html } from './html.ts';
import { pageHeaders } from './layout.ts';
import {
  closedOf,
  confirmView,
  type Decision,
  decisions,
  isNamedLater,
  optOutView,
  reasonCharacters,
} from './opt-out-view.ts';
import type { Page, PageRequest, PageResponse, Pages } from './page.ts';
import { publicLayout } from './public-layout.ts';
import { readSuggestion } from './read-suggestion.ts';
import { receiveForm } from './receive-form.ts';
import { isSameOrigin } from './same-origin.ts';
import { optOutTexts } from './texts/opt-out-texts.ts';
import { createVisitLimit, type VisitLimit } from './visit-limit.ts';

/** Why a customer's link or form led nowhere, and the HTTP status that says so to machines. */
const stops = { tampered: 404, superseded: 410, foreign: 403, malformed: 400, 'too-often': 429 } as const;

type OptOutStop = {
  readonly why: keyof typeof stops;
  readonly language: Language;
  readonly basePath: string;
  /** Path of the page to go back to, where there is one. */
  readonly back?: string;
  /** Seconds. */
  readonly retryAfter?: number;
};

/** A page that explains itself in place of the one that was asked for. */
const optOutStop = ({ why, language, basePath, back, retryAfter }: OptOutStop): PageResponse => {
  const text = optOutTexts(language);
  const title = text(`stop.${why}.title`);
  const main = html`<h1>${title}</h1>
<p role="alert">${text(`stop.${why}.text`)}</p>
${back !== undefined && html`<p><a href="${back}">${text('stop.back')}</a></p>`}`;
  const page = publicLayout({ status: stops[why], language, title, main, basePath });
  return retryAfter === undefined ? page : { ...page, headers: { ...page.headers, 'retry-after': String(retryAfter) } };
};

/** Visits a minute: far more than a person and the scanners of their mail make. */
export const visitsPerMinute = 30;

const createOptOutLimit = (clock: Clock): VisitLimit => createVisitLimit(clock, visitsPerMinute);

export type OptOutPagesParts = {
  readonly links: Pick<Links, 'check' | 'isMailedTo'>;
  readonly desk: Desk;
  readonly firms: Pick<FirmRepository, 'profileOf'>;
  readonly catalogue: Catalogue;
  readonly policy: Pick<ClaimPolicy, 'optOutBusinessDays'>;
  /** IANA time zone of the calendar by which a customer's window runs. */
  readonly timeZoneOf: (country: string | undefined) => string;
  /** `PUBLIC_URL`; its path, if it has one, stands before every address of the pages. */
  readonly publicUrl: string;
  readonly clock: Clock;
  readonly newId: () => string;
  readonly log: Log;
};

/** Whoever has the link from the mail. */
type Visitor = {
  readonly token: string;
  readonly claim: Claim;
  readonly firm: Firm;
  /** The address that the link was mailed to: the claim's contact. */
  readonly email: string;
  readonly language: Language;
  /** Path of the page, in the language that was picked on it. */
  readonly path: string;
};

const customer = { kind: 'customer' } as const;

type Said = { readonly reason: string; readonly suggestion: SuggestedContact | undefined };

const commands: Readonly<Record<Decision, (said: Said) => ClaimCommand>> = {
  'opt-out': ({ reason }) => ({ type: 'OptOut', reason }),
  agree: () => ({ type: 'Agree' }),
  'wrong-person': ({ suggestion }) => ({ type: 'ReportWrongPerson', ...(suggestion && { suggestion }) }),
};

/** A language picked on the page beats the mail's, the mail's the browser's. */
const pickedLanguage = ({ query }: PageRequest): Language | undefined =>
  languages.find((language) => language === query.get('lang'));

/**
 * The customer's page. Opening it changes nothing, whoever does, and neither does sending its forms: the scanners of mail programs
 * follow every link, and some press what they find there. A decision counts once it is confirmed on a page of its own.
 */
export const optOutPages = (parts: OptOutPagesParts): Pages => {
  const { links, desk, firms, catalogue, policy, publicUrl } = parts;
  const basePath = new URL(publicUrl).pathname.replace(/\/+$/, '');
  const guard = guardedPage({ log: parts.log, newId: parts.newId, basePath });
  const limit = createOptOutLimit(parts.clock);

  /** The visitor, or the page that says why there is nothing to see. */
  const receive = async (request: PageRequest): Promise<Visitor | PageResponse> => {
    const token = request.params.token ?? '';
    const picked = pickedLanguage(request);
    const check = await links.check('opt-out', token);
    const language =
      picked ??
      languageOfLocale((check.valid && check.claims.language) || request.headers['accept-language']?.split(',')[0]);
    // Whoever tries out tokens is counted by where they come from: every try has another token.
    const wait = await limit(`${check.valid ? token : ''} ${request.address ?? ''}`);
    if (wait !== null) return optOutStop({ why: 'too-often', language, basePath, retryAfter: wait });
    if (!check.valid) return optOutStop({ why: 'tampered', language, basePath });
    const stored = await desk.view(check.claims.claimId, customer);
    if (!stored) return optOutStop({ why: 'tampered', language, basePath });
    const { claim } = stored;
    const email = claim.details.customerContactEmail ?? '';
    if (!links.isMailedTo(check.claims, email)) return optOutStop({ why: 'superseded', language, basePath });
    const path = `${basePath}/opt-out/${token}${picked ? `?lang=${picked}` : ''}`;
    return { token, claim, firm: await firmOfClaim(claim, firms), email, language, path };
  };

  const withVisitor =
    (page: (visitor: Visitor, request: PageRequest) => Promise<PageResponse>): Page =>
    async (request) => {
      const visitor = await receive(request);
      return 'status' in visitor ? visitor : page(visitor, request);
    };

  const draw = (
    { token, claim, firm, language, path }: Visitor,
    status: number,
    view: typeof optOutView,
    isRefused = false,
  ): PageResponse => {
    const main: Html = view({
      claim,
      firm,
      catalogue,
      language,
      timeZone: parts.timeZoneOf(claim.details.customerCountry),
      windowDays: policy.optOutBusinessDays,
      action: path,
      formToken: formTokenOf(token),
      isRefused,
    });
    const title = optOutTexts(language)('title', { claimId: claim.id });
    return publicLayout({ status, language, title, main, basePath });
  };

  const show = withVisitor(async (visitor) => {
    const closed = closedOf(visitor.claim);
    return draw(visitor, closed === null || closed.key === 'declined' ? 200 : 410, optOutView);
  });

  const carryOut = async (visitor: Visitor, command: ClaimCommand, request: PageRequest): Promise<PageResponse> => {
    const { claim, email, language, path } = visitor;
    const result = await runForContact(desk, { claimId: claim.id, email, command, actor: customer });
    if (result === null) return optOutStop({ why: 'superseded', language, basePath });
    // Pressed twice: what was asked for is so.
    const isDone = result.ok || result.refusal.refused === 'already-answered';
    if (isDone) return { status: 303, headers: { ...pageHeaders, location: path } };
    const now = await receive(request);
    return 'status' in now ? now : draw(now, 409, optOutView, true);
  };

  const take = withVisitor(async (visitor, request) => {
    const { language, path, token } = visitor;
    const stop = (why: 'foreign' | 'malformed') => optOutStop({ why, language, basePath, back: path });
    if (!isSameOrigin(request, publicUrl)) return stop('foreign');
    const form = await receiveForm(request, {
      limits: { fileBytes: 0, files: 0 },
      wantsFile: () => false,
      onFile: async () => {},
    });
    if (form.outcome !== 'read') return stop('malformed');
    const { fields } = form;
    if (!isFormTokenOf(token, fields.get('csrf'))) return stop('foreign');
    const decision = decisions.find((one) => one === fields.get('decision'));
    if (decision === undefined) return stop('malformed');
    const mustConfirm = fields.get('confirm') !== 'yes' && closedOf(visitor.claim) === null;
    if (mustConfirm) return draw(visitor, 200, confirmView(decision));
    const reason = (fields.get('reason') ?? '').trim().slice(0, reasonCharacters);
    if (decision !== 'wrong-person')
      return carryOut(visitor, commands[decision]({ reason, suggestion: undefined }), request);
    const read = readSuggestion(fields, catalogue);
    if ('problems' in read) return draw(visitor, 400, confirmView(decision, read));
    const { suggestion } = read;
    if (suggestion === undefined && isNamedLater(visitor.claim))
      return draw(
        visitor,
        400,
        confirmView(decision, { typed: {}, problems: [{ field: 'suggestion', problem: 'required' }] }),
      );
    return carryOut(visitor, commands[decision]({ reason, suggestion }), request);
  });

  return { 'GET /opt-out/:token': guard(show), 'POST /opt-out/:token': guard(take) };
};
