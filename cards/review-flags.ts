import type { Claim } from '../claims/claim.ts';
import type { NoteTone } from './card-note.ts';
import { textsOf } from './languages/texts.ts';
import { overdueSince } from './overdue-since.ts';
import type { Reader } from './reader.ts';
import { momentText } from './when.ts';

type Flag = { readonly tone: NoteTone; readonly text: string };

const open: readonly Claim['status'][] = [
  'submitted',
  'under-review',
  'partner-action-required',
  'approved',
  'disputed',
];

/** What a reviewer must not overlook, the most urgent first. */
export const reviewFlags = (claim: Claim, reader: Reader, now: Temporal.Instant): readonly Flag[] => {
  const texts = textsOf(reader.language);
  const { competing, details, earlierDeclined, rounds, supersedes, toBeSupersededBy, contactInDoubt } = claim;
  const overdue = overdueSince(claim, now);
  const isOpen = open.includes(claim.status);
  const flag = (tone: NoteTone, shown: unknown, text: () => string): readonly Flag[] =>
    shown ? [{ tone, text: text() }] : [];
  return [
    ...flag('attention', overdue, () => texts('flag.overdue', { when: overdue ? momentText(overdue, reader) : '' })),
    ...flag('warning', competing.length > 0, () => texts('flag.competing', { count: competing.length })),
    ...flag('warning', details.tenantVerification === 'not-verified', () => texts('desk.tenant.not-verified')),
    ...flag('warning', earlierDeclined, () => texts('flag.earlier-declined', { claimId: earlierDeclined ?? '' })),
    ...flag('warning', isOpen && contactInDoubt, () => texts('now.contact-in-doubt')),
    ...flag('warning', toBeSupersededBy, () =>
      texts('flag.to-be-superseded', { claimId: toBeSupersededBy?.join(', ') ?? '' }),
    ),
    ...flag('info', claim.status === 'submitted' && claim.answered, () =>
      texts('flag.answered', { number: rounds.length }),
    ),
    ...flag('info', claim.recorded, () => texts('flag.recorded')),
    ...flag('info', details.reassociation, () => texts('flag.reassociation')),
    ...flag('info', claim.status === 'approved' && supersedes.length > 0, () =>
      texts('flag.supersedes', { claimIds: supersedes.join(', ') }),
    ),
  ];
};
