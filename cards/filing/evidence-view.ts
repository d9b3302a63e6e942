import type { Draft } from '../../claims/claim.ts';
import type { ClaimPolicy } from '../../claims/policy.ts';
import { fileSize } from '../file-size.ts';
import { textsOf } from '../languages/texts.ts';
import type { Reader } from '../reader.ts';
import { type ButtonsView, button, buttonRow } from '../shared/button-view.ts';
import { type FileListView, fileListView } from '../shared/file-list-view.ts';
import { isoWeekdayText } from '../when.ts';

export type EvidenceView = {
  readonly how: readonly string[];
  readonly files: readonly FileListView[];
  readonly actions: readonly ButtonsView[];
};

type Evidence = {
  readonly claim: Draft;
  readonly reader: Reader;
  readonly policy: Pick<ClaimPolicy, 'poeFileBytes' | 'poeFilesPerClaim'>;
  readonly uploadUrl?: string | undefined;
  readonly templateUrl?: string | undefined;
  readonly shownFiles: number;
  /** Says why the template is the safer choice. */
  readonly recommends: boolean;
};

/** The files, and the ways to add one: chat, upload page, template. */
export const evidenceView = (evidence: Evidence): EvidenceView => {
  const { claim, reader, policy, uploadUrl, templateUrl, shownFiles, recommends } = evidence;
  const texts = textsOf(reader.language);
  const size = fileSize(policy.poeFileBytes, reader.language);
  const at = { claimId: claim.id, version: claim.version, step: 'evidence' } as const;
  const { signature } = claim;
  const wait = texts(signature ? 'button.change-signature' : 'button.await-signature');
  return {
    how: [
      texts('file.how', { limit: policy.poeFilesPerClaim, size }),
      ...(recommends ? [texts('evidence.template')] : []),
      ...(signature ? [texts('now.signature', { day: isoWeekdayText(signature.until, reader) })] : []),
    ],
    files: [fileListView(claim, reader, true, shownFiles)],
    actions: buttonRow({
      links: [
        ...(uploadUrl === undefined ? [] : [{ title: texts('button.add-files'), url: uploadUrl }]),
        ...(templateUrl === undefined ? [] : [{ title: texts('button.template'), url: templateUrl }]),
      ],
      buttons: [button('draft.refresh', at, texts('button.refresh')), button('draft.await-signature', at, wait)],
    }),
  };
};
