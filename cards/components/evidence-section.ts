import type { Draft } from '../../claims/claim.ts';
import type { ClaimPolicy } from '../../claims/policy.ts';
import { fileSize } from '../file-size.ts';
import { textsOf } from '../languages/texts.ts';
import type { Reader } from '../reader.ts';
import type { Part } from '../render.ts';
import { actionButton, buttonRow, linkButton } from './action-button.ts';
import { fileList } from './file-list.ts';
import { quietLine } from './text-lines.ts';

type Evidence = {
  readonly claim: Draft;
  readonly reader: Reader;
  readonly policy: Pick<ClaimPolicy, 'poeFileBytes' | 'poeFilesPerClaim'>;
  readonly uploadUrl?: string | undefined;
  readonly templateUrl?: string | undefined;
};

/** The files, and the ways to add one: chat, upload page, template. */
export const evidenceSection = ({ claim, reader, policy, uploadUrl, templateUrl }: Evidence): readonly Part[] => {
  const texts = textsOf(reader.language);
  const refresh = actionButton('draft.resume', { claimId: claim.id }, texts('button.refresh'), { sendsInputs: false });
  return [
    quietLine(
      texts('file.how', { limit: policy.poeFilesPerClaim, size: fileSize(policy.poeFileBytes, reader.language) }),
    ),
    ...fileList(claim, reader, true),
    buttonRow(
      ...(uploadUrl === undefined ? [] : [linkButton(uploadUrl, texts('button.add-files'))]),
      ...(templateUrl === undefined ? [] : [linkButton(templateUrl, texts('button.template'))]),
      refresh,
    ),
  ];
};
