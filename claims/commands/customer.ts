import type { ClaimFact } from '../event.ts';
import { optOutCloses } from '../opt-out-closes.ts';
import { customer, mailServer } from '../who-may.ts';
import { rejection } from './rejection.ts';
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

/** The mail server has taken the window mail. */
export const openOptOutWindow = rule({
  type: 'OpenOptOutWindow',
  from: { approved: mailServer },
  standing: (claim) => (claim.window.state === 'awaiting-mail' ? null : 'nothing-due'),
  decide: (claim, _command, { at, context }) => {
    const told: readonly ClaimFact[] = claim.customerTold ? [] : [{ type: 'CustomerTold' }];
    return [...told, { type: 'OptOutWindowOpened', closesAt: optOutCloses(claim, at, context) }];
  },
});

/** The first mail about this claim left; also when the claim has moved on since. */
export const recordCustomerTold = rule({
  type: 'RecordCustomerTold',
  from: {
    submitted: mailServer,
    'under-review': mailServer,
    'partner-action-required': mailServer,
    approved: mailServer,
    official: mailServer,
    rejected: mailServer,
    disputed: mailServer,
    'rejected-final': mailServer,
    ended: mailServer,
  },
  standing: (claim) => (claim.customerTold ? 'nothing-due' : null),
  decide: () => [{ type: 'CustomerTold' }],
});

/**
 * The mail reached somebody who can't speak for the customer: nothing becomes official by their silence, until an admin has corrected
 * the contact. They may say who can, also later than that they can't.
 */
export const reportWrongPerson = rule({
  type: 'ReportWrongPerson',
  from: {
    submitted: customer,
    'under-review': customer,
    'partner-action-required': customer,
    approved: customer,
    disputed: customer,
  },
  standing: ({ contactInDoubt, suggestedContact }) =>
    contactInDoubt === 'wrong-person' && suggestedContact ? 'already-answered' : null,
  decide: ({ contactInDoubt }, { suggestion = {} }) => {
    if (Object.keys(suggestion).length > 0) return [{ type: 'WrongPersonReported', suggestion }];
    return contactInDoubt === 'wrong-person' ? { refused: 'already-answered' } : [{ type: 'WrongPersonReported' }];
  },
});

/** Recorded and no more: the window still runs to its end, and the customer may change their mind until then. */
export const agree = rule({
  type: 'Agree',
  from: {
    submitted: customer,
    'under-review': customer,
    'partner-action-required': customer,
    approved: customer,
    disputed: customer,
  },
  standing: (claim) => (claim.customerAgreedAt ? 'already-answered' : null),
  decide: () => [{ type: 'CustomerAgreed' }],
});

/** The customer's no counts at any time before the association is official, and closes a dispute and the way to one. */
export const optOut = rule({
  type: 'OptOut',
  from: {
    submitted: customer,
    'under-review': customer,
    'partner-action-required': customer,
    approved: customer,
    rejected: customer,
    disputed: customer,
  },
  standing: (claim) =>
    claim.status === 'rejected' && claim.rejection.reason === 'customer-declined' ? 'already-answered' : null,
  decide: (claim, { reason }, situation) => rejection(claim, 'customer-declined', reason, situation),
});
