import type { PersonActor } from '../../claims/actor.ts';
import type { Catalogue } from '../../claims/catalogue.ts';
import type { Claim, PoeFile } from '../../claims/claim.ts';
import type { Person } from '../../claims/person.ts';
import type { PoeResult } from '../../claims/poe.ts';
import type { ClaimPolicy } from '../../claims/policy.ts';
import { commandsFor } from '../../claims/transitions.ts';
import type { DocumentStore } from '../../storage/document-store.ts';
import type { FirmRepository } from '../../storage/firm-repository.ts';
import type { SettingsRepository } from '../../storage/settings-repository.ts';
import type { Clock } from '../clock.ts';
import type { Desk } from '../desk.ts';
import { firmOfClaim } from '../firm-of-claim.ts';
import type { Links } from '../links.ts';
import type { Log } from '../log.ts';
import type { AddPoe, ReceiveFile } from '../poe/poe-intake.ts';
import { download } from './download.ts';
import { formTokenOf, isFormTokenOf } from './form-token.ts';
import { guardedPage } from './guarded-page.ts';
import { pageHeaders, pageLayout } from './layout.ts';
import type { Page, PageRequest, PageResponse, Pages } from './page.ts';
import { pageAssets } from './page-assets.ts';
import { type FormFile, receiveForm } from './receive-form.ts';
import { isSameOrigin } from './same-origin.ts';
import { type StopReason, stopPage } from './stop-page.ts';
import { pageTexts } from './texts/page-texts.ts';
import { type UploadNews, uploadView } from './upload-view.ts';
import { receiveVisitor, type Visit, type Visitor } from './visitor.ts';

type Documents = Pick<DocumentStore, 'open'>;

/** A file of a claim, to be saved; null when the claim has no such file (any more). */
const claimDocument = async (
  claim: Claim,
  fileId: string | undefined,
  documents: Documents,
): Promise<PageResponse | null> => {
  const file = claim.files.find(({ id }) => id === fileId);
  const bytes = file ? await documents.open(file.id) : null;
  return file && bytes ? download(file, bytes) : null;
};

type DocumentPageParts = {
  readonly visit: (request: Parameters<Page>[0]) => Promise<Visit>;
  readonly documents: Documents;
  readonly basePath: string;
};

/** `GET /documents/:token`: one file, by a link of its own, for whoever the link was made for while they may see the claim. */
const documentPage =
  ({ visit, documents, basePath }: DocumentPageParts): Page =>
  async (request) => {
    const visitor = await visit(request);
    if (!visitor.ok) return stopPage({ why: visitor.why, language: visitor.language, basePath });
    const { claim, link, language } = visitor;
    const found = await claimDocument(claim, link.fileId, documents);
    return found ?? stopPage({ why: 'no-document', language, basePath });
  };

export type UploadPagesParts = {
  readonly links: Pick<Links, 'check'>;
  readonly store: {
    readonly settings: Pick<SettingsRepository, 'settingsOf'>;
    readonly documents: Pick<DocumentStore, 'open'>;
    readonly firms: Pick<FirmRepository, 'profileOf'>;
  };
  readonly desk: Desk;
  readonly receiveFile: ReceiveFile;
  readonly addPoe: AddPoe;
  readonly policy: ClaimPolicy;
  readonly catalogue: Catalogue;
  readonly actorOf: (person: Person) => Promise<PersonActor>;
  /** `PUBLIC_URL`; its path, if it has one, stands before every address of the pages. */
  readonly publicUrl: string;
  readonly clock: Clock;
  readonly newId: () => string;
  readonly log: Log;
};

/** Upload page, PoE template and documents. Each link acts in the name of the person it was made for. */
export const uploadPages = (parts: UploadPagesParts): Pages => {
  const { store, desk, receiveFile, addPoe, policy, publicUrl } = parts;
  const basePath = new URL(publicUrl).pathname.replace(/\/+$/, '');
  const receive = receiveVisitor(parts);
  const guard = guardedPage({ log: parts.log, newId: parts.newId, basePath });
  const pathOf = ({ token }: Visitor): string => `${basePath}/poe/${token}`;

  /** A link to the upload page opens nothing once the claim takes no PoE. */
  const visit = async (request: PageRequest): Promise<Visit> => {
    const visitor = await receive('upload', request);
    if (!visitor.ok || commandsFor(visitor.claim, visitor.actor).includes('AddPoe')) return visitor;
    return { ok: false, why: 'closed', language: visitor.language, claimId: visitor.claim.id };
  };

  const withVisitor =
    (page: (visitor: Visitor, request: PageRequest) => Promise<PageResponse>): Page =>
    async (request) => {
      const visitor = await visit(request);
      return visitor.ok ? page(visitor, request) : stopPage({ ...visitor, basePath });
    };

  const stop = (why: StopReason, visitor: Visitor): PageResponse =>
    stopPage({ why, language: visitor.language, basePath, claimId: visitor.claim.id, back: pathOf(visitor) });

  const draw = (visitor: Visitor, status: number, news: UploadNews): PageResponse => {
    const { claim, actor, language, timeZone, token } = visitor;
    const mayRemove = commandsFor(claim, actor).includes('RemovePoe');
    const isRemovable = (file: PoeFile): boolean => mayRemove && (claim.status === 'editing' || file.unsent === true);
    const path = pathOf(visitor);
    const view = { claim, language, timeZone, policy, path, formToken: formTokenOf(token), isRemovable, news };
    const title = pageTexts(language)('page.title', { claimId: claim.id });
    return pageLayout({ status, language, title, main: uploadView(view), basePath, script: true });
  };

  /** The page as the claim is now, after something was refused. */
  const redraw = async (request: PageRequest, status: number, news: UploadNews): Promise<PageResponse> => {
    const visitor = await visit(request);
    return visitor.ok ? draw(visitor, status, news) : stopPage({ ...visitor, basePath });
  };

  const backTo = (visitor: Visitor, news: string): PageResponse => ({
    status: 303,
    headers: { ...pageHeaders, location: `${pathOf(visitor)}?${news}` },
  });

  const addFile = async ({ name, content }: FormFile, { claim, actor }: Visitor): Promise<PoeResult> => {
    const received = await receiveFile({ name, open: async () => ({ content }) });
    if (!received.ok) return { name: received.name, added: false, why: received.why };
    return addPoe(claim.id, received.file, actor);
  };

  const removeFile = async (fileId: string, visitor: Visitor, request: PageRequest): Promise<PageResponse> => {
    const command = { type: 'RemovePoe', fileId } as const;
    const result = await desk.run({ claimId: visitor.claim.id, command, actor: visitor.actor });
    return result.ok ? backTo(visitor, 'removed=1') : redraw(request, 409, { problem: 'not-removed' });
  };

  const show = withVisitor(async (visitor, { query }) => {
    const added = Number(query.get('added') ?? '');
    const counts = Number.isInteger(added) && added > 0 && added <= policy.poeFilesPerClaim;
    return draw(visitor, 200, { ...(counts ? { added } : {}), removed: query.get('removed') === '1' });
  });

  const take = withVisitor(async (visitor, request) => {
    if (!isSameOrigin(request, publicUrl)) return stop('foreign', visitor);
    const results: PoeResult[] = [];
    const form = await receiveForm(request, {
      limits: { fileBytes: policy.poeFileBytes, files: policy.poeFilesPerClaim },
      wantsFile: (fields) => isFormTokenOf(visitor.token, fields.get('csrf')),
      onFile: async (file) => {
        results.push(await addFile(file, visitor));
      },
    });
    if (form.outcome !== 'read') return stop(form.outcome, visitor);
    if (!isFormTokenOf(visitor.token, form.fields.get('csrf'))) return stop('foreign', visitor);
    const fileId = form.fields.get('remove');
    if (fileId !== undefined) return removeFile(fileId, visitor, request);
    if (form.filesLeftOut) return redraw(request, 422, { results, problem: 'too-many' });
    if (results.length === 0) return redraw(request, 422, { problem: 'no-file' });
    const allAdded = results.every(({ added }) => added);
    return allAdded ? backTo(visitor, `added=${results.length}`) : redraw(request, 422, { results });
  });

  const document = withVisitor(async (visitor, { params }) => {
    const found = await claimDocument(visitor.claim, params.id, store.documents);
    return found ?? stop('no-document', visitor);
  });

  const template = withVisitor(async ({ claim, language, timeZone }) => {
    const today = parts.clock.now().toZonedDateTimeISO(timeZone).toPlainDate();
    // Not needed before somebody wants a template.
    const { poeTemplate } = await import('../poe/poe-template.ts');
    const firm = await firmOfClaim(claim, store.firms);
    const bytes = await poeTemplate({ claim, firm, catalogue: parts.catalogue, language, today });
    return download({ name: `${claim.id} PoE.docx`, type: 'docx', size: bytes.byteLength }, bytes);
  });

  const oneDocument = documentPage({
    visit: (request) => receive('document', request),
    documents: store.documents,
    basePath,
  });

  return {
    ...pageAssets(),
    'GET /poe/:token': guard(show),
    'POST /poe/:token': guard(take),
    'GET /poe/:token/documents/:id': guard(document),
    'GET /poe/:token/template.docx': guard(template),
    'GET /documents/:token': guard(oneDocument),
  };
};
