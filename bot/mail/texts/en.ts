/** ICU messages of the mails to a claim's customer contact. */
export const en = {
  greeting: 'Dear {name},',
  'what-is-this':
    'With Claiming Partner of Record (CPOR), Microsoft records which partner helps a customer choose or use its products. You aren’t buying anything, you don’t pay anything, and nobody asks for a password. If you weren’t expecting this request, ask the partner contact, {contact}, or reply to this email.',
  'told.subject': '{firm} asks to be associated with your organisation ({claimId})',
  'told.intro':
    '{firm}, a Microsoft partner, has asked to be associated with your organisation. The partner says it works with you on the products below and named you as the contact. Nothing has been decided yet.',
  'told.next':
    'Next, the partner’s documents are reviewed. If the claim is approved, we’ll email you again, and you’ll have {days, plural, one {# business day} other {# business days}} to opt out. If you do nothing, the association then becomes official.',
  'told.decide':
    'You don’t have to wait. Use this link to agree, opt out, or tell us that you’re the wrong person, at any time before the association becomes official.',
  'window.subject': '{firm}: you can opt out until {day} ({claimId})',
  'window.intro':
    'The association of {firm}, a Microsoft partner, with your organisation has been approved. You can still opt out.',
  'window.until':
    'You can opt out until {until}. If you don’t respond, that counts as consent, and the association then becomes official.',
  'window.decide': 'Use this link to opt out, agree, or tell us that you’re the wrong person.',
  'reminder.subject': '{firm}: you can opt out until {day} (reminder, {claimId})',
  'reminder.intro':
    'This is a reminder that the association of {firm}, a Microsoft partner, with your organisation has been approved, and that your time to opt out ends soon.',
  'agreed.subject': '{firm}: we recorded your consent ({claimId})',
  'agreed.intro':
    'You agreed to the association with {firm}, and we’ve told the partner. You don’t need to do anything else. You can still opt out until the deadline.',
  'agreed.decide':
    'You can change your mind until the association becomes official. If you do, or if it wasn’t you who agreed, use this link to opt out.',
  'wrong-person.subject': '{firm}: you’re not the right contact ({claimId})',
  'wrong-person.intro':
    'You told us that you’re the wrong person for the claim from {firm}. We’ve told the partner, who must name another contact. The association won’t become official automatically. You don’t need to do anything else.',
  'official.subject': '{firm}: the association is official ({claimId})',
  'official.intro':
    'The opt-out period has ended and you didn’t opt out, so the association of {firm} with your organisation is official.',
  'official.end':
    'You don’t need to do anything. If you want to end the association later, contact the partner, or reply to this email.',
  'ended.subject': '{firm}: the association has ended ({claimId})',
  'ended.intro':
    'We told you that the association of {firm} with your organisation was official. It has now ended, and the partner can no longer see your organisation’s usage data through it.',
  'ended.end': 'You don’t need to do anything. Your products, subscriptions and contracts don’t change.',
  'rejected.subject': '{firm}: the claim was rejected or withdrawn ({claimId})',
  'rejected.intro':
    'We told you that {firm}, a Microsoft partner, asked to be associated with your organisation. The claim was rejected, or the partner withdrew it, so the partner isn’t associated with your organisation. You don’t need to do anything.',
  'rejected.disputable':
    'The partner can dispute this until {until}. If the claim is approved later, we’ll email you and you can opt out then.',
  'rejected.decide': 'To rule that out now, use this link to opt out.',
  'opted-out.subject': '{firm}: we recorded your opt-out ({claimId})',
  'opted-out.intro':
    'You opted out of the association with {firm}. The claim below is now rejected. The partner isn’t associated with your organisation and can’t see your usage data. We’ve told the partner. You don’t need to do anything else.',
  'not-you': 'If this wasn’t you, reply to this email.',
  sees: 'Once the association is official, the partner can see your organisation’s usage data for these products.',
  'sees-now': 'The partner can now see your organisation’s usage data for these products.',
  'opting-out':
    'If you opt out, this claim doesn’t associate the partner with your organisation. Your products, subscriptions and contracts don’t change.',
  link: 'Review and decide',
  'link.about':
    'Anyone who has this link can decide for you, so don’t forward this email. Opening the page doesn’t commit you to anything.',
  footer:
    'You’re receiving this email because the partner named you as the customer contact for claim {claimId} (Claiming Partner of Record, CPOR).',
  'fact.number': 'Claim number',
  'fact.name': 'Claim name',
  'fact.firm': 'Partner',
  'firm.by-mpn': 'MPN ID {mpnId}',
  'fact.partner': 'Partner contact',
  'fact.mpn': 'Partner location ID (MPN ID)',
  'fact.domain': 'Your domain',
  'fact.activities': 'Partner’s activities (as stated by the partner)',
  'fact.products': 'Products',
  'activity.usage': 'drives adoption and usage of the products',
  'activity.presales': 'influenced the purchase',
  'activity.revenue-association': 'influenced the selection of the products',
} as const;

export type MailTextKey = keyof typeof en;
