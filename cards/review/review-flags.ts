import type { Claim, ClaimId } from '../../claims/claim.ts';
import { doubt } from '../claim/what-happens-now.ts';
import { textsOf } from '../languages/texts.ts';
import { overdueSince } from '../overdue-since.ts';
import type { Reader } from '../reader.ts';
import { momentText } from '../when.ts';

type Tone = 'attention' | 'warning' | 'accent';
type Flag = { readonly tone: Tone; readonly text: string };

/** Lines in a box of one colour. */
export type FlagBox = { readonly style: Tone; readonly lines: readonly string[] };

const open: readonly Claim['status'][] = [
  'submitted',
  'under-review',
  'partner-action-required',
  'approved',
  'disputed',
];

/** Claims with the same document that are named. */
const namedClaims = 5;

/** The most urgent first. */
const flagsOf = (
  claim: Claim,
  reader: Reader,
  now: Temporal.Instant,
  sameDocuments: readonly ClaimId[],
): readonly Flag[] => {
  const texts = textsOf(reader.language);
  const { competing, details, earlierDeclined, rounds, supersedes, toBeSupersededBy, contactInDoubt } = claim;
  const overdue = overdueSince(claim, now);
  const isOpen = open.includes(claim.status);
  const flag = (tone: Tone, shown: unknown, text: () => string): readonly Flag[] =>
    shown ? [{ tone, text: text() }] : [];
  return [
    ...flag('attention', overdue, () => texts('flag.overdue', { when: overdue ? momentText(overdue, reader) : '' })),
    ...flag('warning', sameDocuments.length > 0, () =>
      texts('flag.same-document', {
        claimIds: sameDocuments.slice(0, namedClaims).join(', '),
        more: Math.max(sameDocuments.length - namedClaims, 0),
      }),
    ),
    ...flag('warning', competing.length > 0, () => texts('flag.competing', { count: competing.length })),
    ...flag('warning', details.tenantVerification === 'not-verified', () => texts('desk.tenant.not-verified')),
    ...flag('warning', earlierDeclined, () => texts('flag.earlier-declined', { claimId: earlierDeclined ?? '' })),
    ...flag('warning', isOpen && contactInDoubt, () => texts(doubt[contactInDoubt ?? 'bounced'])),
    ...flag('warning', toBeSupersededBy, () =>
      texts('flag.to-be-superseded', { claimId: toBeSupersededBy?.join(', ') ?? '' }),
    ),
    ...flag('accent', claim.status === 'submitted' && claim.answered, () =>
      texts('flag.answered', { number: rounds.length }),
    ),
    ...flag('accent', claim.recorded, () => texts('flag.recorded')),
    ...flag('accent', details.reassociation, () => texts('flag.reassociation')),
    ...flag('accent', claim.status === 'approved' && supersedes.length > 0, () =>
      texts('flag.supersedes', { claimIds: supersedes.join(', ') }),
    ),
  ];
};

const boxes = (flags: readonly Flag[]): readonly FlagBox[] =>
  (['attention', 'warning', 'accent'] as const).flatMap((style) => {
    const lines = flags.filter(({ tone }) => tone === style).map(({ text }) => text);
    return lines.length === 0 ? [] : [{ style, lines }];
  });

/** Flags above the decisions: with more, those would no longer be in sight. */
const most = 2;

/** What a reviewer must not overlook, the most urgent first; what does not fit above the decisions stands under them. */
export const reviewFlags = (
  claim: Claim,
  reader: Reader,
  now: Temporal.Instant,
  sameDocuments: readonly ClaimId[] = [],
): { readonly flags: readonly FlagBox[]; readonly moreFlags: readonly FlagBox[] } => {
  const flags = flagsOf(claim, reader, now, sameDocuments);
  return { flags: boxes(flags.slice(0, most)), moreFlags: boxes(flags.slice(most)) };
};
