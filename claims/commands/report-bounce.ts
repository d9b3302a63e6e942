import { mailServer } from '../who-may.ts';
import { rule } from './rule.ts';

/** A mail came back. Before approval there is no window to pause yet, but the partner must know. */
export const reportBounce = rule({
  type: 'ReportBounce',
  from: {
    submitted: mailServer,
    'under-review': mailServer,
    'partner-action-required': mailServer,
    approved: mailServer,
    disputed: mailServer,
  },
  standing: (claim) => (claim.contactInDoubt ? 'nothing-due' : null),
  decide: (_claim, { detail }) => [{ type: 'OptOutWindowPaused', why: 'bounced', detail }],
});
