import type { Claim } from '../../claims/claim.ts';
import { shownStatus } from '../../claims/shown-status.ts';
import { textsOf } from '../languages/texts.ts';
import type { Reader } from '../reader.ts';
import type { Fact } from '../shared/fact-view.ts';

/** By the desk or by time: not withdrawn, and not declined by the customer. */
const isRejected = (claim: Claim): boolean => ['rejected', 'rejected-final', 'disputed'].includes(shownStatus(claim));

/** What was said with the last decision, and what the partner holds against it. */
export const lastDecision = (claim: Claim, { language }: Reader): readonly Fact[] => {
  const texts = textsOf(language);
  switch (claim.status) {
    case 'rejected':
    case 'rejected-final':
    case 'disputed': {
      const { comment } = claim.rejection;
      return [
        ...(comment === ''
          ? []
          : [{ label: texts(isRejected(claim) ? 'desk.fact.rejected-because' : 'desk.fact.why'), value: comment }]),
        ...(claim.status === 'disputed'
          ? [
              {
                label: texts('desk.fact.justification'),
                value: claim.justification || texts('desk.fact.no-justification'),
              },
            ]
          : []),
      ];
    }
    case 'ended':
      return claim.comment === '' ? [] : [{ label: texts('desk.fact.end-comment'), value: claim.comment }];
    default:
      return [];
  }
};
