/** Texts about where a claim stands in its life, and what can be done there. The other languages have the same keys. */
export const lifecycleEn = {
  'refusal.next.desk.submitted': 'The review of {claimId} hasn’t started. Start it first, then decide.',
  'refusal.next.desk.answered':
    'The partner answered for {claimId}. Approve the answer, ask again or reject the claim.',
  'refusal.next.desk.under-review': '{claimId} is under review. Approve it, request information or reject it.',
  'refusal.next.desk.partner-action-required':
    '{claimId} is waiting for the partner’s answer. To decide now, withdraw the request first.',
  'refusal.next.desk.approved':
    '{claimId} is approved, and the customer can still opt out. There’s nothing to decide right now.',
  'refusal.next.desk.official': 'The association {claimId} is official. You can end it only at the customer’s request.',
  'refusal.next.desk.rejected':
    '{claimId} is rejected. It comes back to you only if the partner disputes the rejection.',
  'refusal.next.desk.disputed': 'The rejection of {claimId} is disputed. Approve the claim or uphold the rejection.',
  'refusal.next.desk.closed': '{claimId} is closed. You can still add a note.',
  'refusal.next.partner.editing': '{claimId} is a draft. Continue it and submit it first.',
  'refusal.next.partner.submitted': '{claimId} is waiting for review. Until then, you can add files or withdraw it.',
  'refusal.next.partner.answered':
    'The reviewers have your answer for {claimId}. Until they decide, you can add files or withdraw the claim.',
  'refusal.next.partner.under-review':
    '{claimId} is under review. Until the decision, you can add files or withdraw it.',
  'refusal.next.partner.partner-action-required':
    'The reviewers asked for information for {claimId}. Answer that first.',
  'refusal.next.partner.approved': '{claimId} is approved. Until it’s official, you can add files or withdraw it.',
  'refusal.next.partner.official': 'The association {claimId} is official. You can renew it or end it.',
  'refusal.next.partner.rejected': '{claimId} is rejected. You can dispute the rejection until the deadline.',
  'refusal.next.partner.disputed': 'The rejection of {claimId} is disputed. Until the decision, you can add files.',
  'refusal.next.partner.closed': '{claimId} is closed. To claim again, file a new claim.',
  'why.line': 'That is {parts}.',
  'why.business-days': '{days, plural, one {# business day} other {# business days}}',
  'why.calendar-days': '{days, plural, one {# day} other {# days}}',
  'why.holiday': '{day} is a public holiday ({country})',
  'why.workday': '{day} is a working day ({country})',
  'button.copy-claim': 'Copy',
  'button.file-again': 'File again',
  'note.copied-other':
    'This is a copy of {claimId} without its proof of execution. Change what’s different; everything else stays.',
  'note.filed-again': 'This is a new draft of {claimId} without its proof of execution. Add fresh files.',
  'flag.same-document':
    'A document here was also filed for another customer: {claimIds}{more, plural, =0 {} other { and # more}}.',
  'command.summary': 'summary 12',
  'help.command.summary': 'show a claim in Partner Center’s order, to copy',
  'button.summary': 'Summary for Partner Center',
  'summary.title': 'Summary for Partner Center',
  'summary.intro': 'This follows the order of the pages in Partner Center. Copy each value from here.',
  'summary.location': '1. Partner location and customer',
  'summary.solution': '2. Solution area and activity',
  'summary.claim': '3. Claim details',
  'summary.products': '4. Products',
  'summary.contacts': '5. Contacts',
  'summary.evidence': '6. Proof of execution and comments',
  'command.partner-center-id': 'partner center id 12',
  'help.command.partner-center-id': 'save a claim’s Partner Center ID',
  'button.partner-center-id': 'Partner Center ID',
  'field.partnerCenterClaimId.label': 'Partner Center claim ID',
  'partner-center-id.title': 'Partner Center ID of {claimId}',
  'partner-center-id.intro':
    'Enter the ID that this claim has in Partner Center. You can then search for it here. To remove the ID, leave the box empty.',
  'note.partner-center-id': 'The Partner Center ID was saved.',
} as const;

export type LifecycleMessageKey = keyof typeof lifecycleEn;
