import type { Claim } from '../../claims/claim.ts';
import type { DocumentStore } from '../../storage/document-store.ts';
import { download } from './download.ts';
import type { Page, PageResponse } from './page.ts';
import { stopPage } from './stop-page.ts';
import type { Visit } from './visitor.ts';

type Documents = Pick<DocumentStore, 'open'>;

/** A file of a claim, to be saved; null when the claim has no such file (any more). */
export const claimDocument = async (
  claim: Claim,
  fileId: string | undefined,
  documents: Documents,
): Promise<PageResponse | null> => {
  const file = claim.files.find(({ id }) => id === fileId);
  const bytes = file ? await documents.open(file.id) : null;
  return file && bytes ? download(file, bytes) : null;
};

export type DocumentPageParts = {
  readonly visit: (request: Parameters<Page>[0]) => Promise<Visit>;
  readonly documents: Documents;
  readonly basePath: string;
};

/** `GET /documents/:token`: one file, by a link of its own, for whoever the link was made for while they may see the claim. */
export const documentPage =
  ({ visit, documents, basePath }: DocumentPageParts): Page =>
  async (request) => {
    const visitor = await visit(request);
    if (!visitor.ok) return stopPage({ why: visitor.why, language: visitor.language, basePath });
    const { claim, link, language } = visitor;
    const found = await claimDocument(claim, link.fileId, documents);
    return found ?? stopPage({ why: 'no-document', language, basePath });
  };
