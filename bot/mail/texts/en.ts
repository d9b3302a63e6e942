/** ICU messages of the mails to a claim's customer contact. */
export const en = {
  greeting: 'Dear {name},',
  'what-is-this':
    'What this is: with Claiming Partner of Record (CPOR) Microsoft records which partner helps a customer to choose or use its products. Nothing is sold to you, you pay nothing, and nobody asks you for a password. If the request surprises you, ask the partner’s contact, {contact}, or answer this mail.',
  'told.subject': '{firm} asks to be associated with your organisation ({claimId})',
  'told.intro':
    '{firm}, a Microsoft partner, asks to be associated with your organisation: it says that it works with you on the products below. It named you as the contact, so you hear of it before anything is decided.',
  'told.next':
    'What happens next: the partner’s documents are reviewed. If the claim is approved, you get another mail and have {days, plural, one {# business day} other {# business days}} from then on to opt out. If you do nothing, the association becomes official after that.',
  'told.decide':
    'You need not wait: with this link you can opt out at any time before the association is official, agree, or say that you are the wrong person.',
  'window.subject': '{firm}: the association becomes official after {day} unless you opt out ({claimId})',
  'window.intro':
    'The claim of {firm}, a Microsoft partner, to be associated with your organisation was approved. You can still opt out.',
  'window.until':
    'You can opt out until {until}. If you do nothing, the association becomes official after that: your silence counts as consent.',
  'window.decide': 'With this link you can opt out, agree, or say that you are the wrong person.',
  'reminder.subject': '{firm}: the association becomes official after {day} unless you opt out (reminder, {claimId})',
  'reminder.intro':
    'A reminder: the claim of {firm}, a Microsoft partner, to be associated with your organisation was approved, and your time to opt out ends soon.',
  'agreed.subject': '{firm}: your agreement is recorded ({claimId})',
  'agreed.intro':
    'You have agreed to the claim of {firm}, and the partner has been told. You need not do anything more. Your agreement does not shorten your time to opt out.',
  'agreed.decide':
    'Until the association is official you may change your mind. If you do, or if this was not you, opt out with this link.',
  'wrong-person.subject': '{firm}: you are not the right contact ({claimId})',
  'wrong-person.intro':
    'You have told us that you are the wrong person for the claim of {firm}. The partner has been told and has to name another contact; nothing becomes official by your silence. You need not do anything more.',
  'official.subject': '{firm}: the association is official ({claimId})',
  'official.intro':
    'Your time to opt out has ended without an opt-out, so the association of {firm} with your organisation is official.',
  'official.end':
    'You need not do anything. If you want to end the association later, tell the partner’s contact, or answer this mail.',
  'ended.subject': '{firm}: the association has ended ({claimId})',
  'ended.intro':
    'We told you that the association of {firm} with your organisation was official. It has ended: the partner may no longer see your organisation’s usage data by it.',
  'ended.end': 'You need not do anything. Your products, subscriptions and contracts stay as they are.',
  'rejected.subject': '{firm}: the claim has come to nothing ({claimId})',
  'rejected.intro':
    'We told you of the claim of {firm}, a Microsoft partner, to be associated with your organisation. It was not accepted, or the partner withdrew it: no association is made. You need not do anything.',
  'rejected.disputable':
    'The partner may dispute this until {until}. Should the claim be approved after all, you get a mail and can opt out then.',
  'rejected.decide': 'If you want to rule that out now, opt out with this link.',
  'opted-out.subject': '{firm}: your opt-out is recorded ({claimId})',
  'opted-out.intro':
    'You have opted out of the association with {firm}. The claim below is rejected: it leads to no association, and the partner sees no usage data by it. The partner has been told. You need not do anything more.',
  'not-you': 'If this was not you, answer this mail.',
  sees: 'What the partner will see: once the association is official, your organisation’s usage data for these products.',
  'sees-now': 'The partner may now see your organisation’s usage data for these products.',
  'opting-out':
    'What opting out means: the partner is not associated with your organisation by this claim. Your products, subscriptions and contracts stay as they are.',
  link: 'Decide on this claim',
  'link.about':
    'The link is for you alone: whoever has it can decide in your place, so please do not forward this mail. Opening the page decides nothing.',
  footer:
    'You get this mail because the partner named you as its contact for claim {claimId} (Claiming Partner of Record, CPOR).',
  'fact.number': 'Claim number',
  'fact.name': 'Name of the claim',
  'fact.firm': 'Partner',
  'firm.by-mpn': 'MPN ID {mpnId}',
  'fact.partner': 'Partner’s contact',
  'fact.mpn': 'MPN ID of the partner location',
  'fact.domain': 'Your domain',
  'fact.activities': 'What the partner says it does',
  'fact.products': 'Products',
  'activity.usage': 'drives adoption and usage of the products',
  'activity.presales': 'influenced the purchase',
  'activity.revenue-association': 'influenced the selection of the products',
} as const;

export type MailTextKey = keyof typeof en;
