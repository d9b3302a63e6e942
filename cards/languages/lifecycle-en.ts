/** Texts about where a claim stands in its life, and what can be done there. The other languages have the same keys. */
export const lifecycleEn = {
  'refusal.next.desk.submitted': 'The review of {claimId} has not started. Start it first, then decide.',
  'refusal.next.desk.answered': 'The partner’s answer on {claimId} waits: approve it, ask again or reject the claim.',
  'refusal.next.desk.under-review': '{claimId} is under review: approve it, request information or reject it.',
  'refusal.next.desk.partner-action-required':
    '{claimId} waits for the partner’s answer. To decide now, withdraw the request first.',
  'refusal.next.desk.approved':
    '{claimId} is approved, and its customer may still opt out. There is nothing to decide now.',
  'refusal.next.desk.official':
    'The association of {claimId} is official. It can be ended only if the customer wants that.',
  'refusal.next.desk.rejected': '{claimId} is rejected. It comes back to you only if the partner disputes that.',
  'refusal.next.desk.disputed': 'The rejection of {claimId} is disputed: approve the claim or uphold the rejection.',
  'refusal.next.desk.closed': '{claimId} is closed. You can still add a note.',
  'refusal.next.partner.editing': '{claimId} is a draft. Go on with it and submit it first.',
  'refusal.next.partner.submitted': '{claimId} waits for review. Until then you can add files or withdraw it.',
  'refusal.next.partner.answered':
    'Your answer on {claimId} waits for the reviewers. Until then you can add files or withdraw it.',
  'refusal.next.partner.under-review':
    '{claimId} is under review. Until the decision you can add files or withdraw it.',
  'refusal.next.partner.partner-action-required':
    'The reviewers have asked for information on {claimId}. Answer that first.',
  'refusal.next.partner.approved': '{claimId} is approved. Until it is official you can add files or withdraw it.',
  'refusal.next.partner.official': 'The association of {claimId} is official. It can be renewed or disassociated.',
  'refusal.next.partner.rejected': '{claimId} is rejected. While there is time, that can be disputed.',
  'refusal.next.partner.disputed': 'The rejection of {claimId} is disputed. Until the decision you can add files.',
  'refusal.next.partner.closed': '{claimId} is closed. To claim again, file a new one.',
  'why.line': 'That is {parts}.',
  'why.business-days': '{days, plural, one {# business day} other {# business days}}',
  'why.calendar-days': '{days, plural, one {# day} other {# days}}',
  'why.holiday': '{day} is a public holiday ({country})',
  'why.workday': '{day} is a working day ({country})',
  'button.copy-claim': 'Copy',
  'button.file-again': 'File again',
  'note.copied-other': 'A copy of {claimId}, without its evidence. Change what differs; the rest stays as it was.',
  'note.filed-again': '{claimId} is filed again, with everything but its evidence. Add fresh evidence.',
  'flag.same-document':
    'One of the documents was also filed for another customer: {claimIds}{more, plural, =0 {} other { and # more}}.',
} as const;

export type LifecycleMessageKey = keyof typeof lifecycleEn;
