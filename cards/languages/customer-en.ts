/** Texts about the customer's contact. The other languages have the same keys. */
export const customerEn = {
  'correct-contact.title': 'Correct the customer contact of {claimId}',
  'correct-contact.new-mail': 'We’ll email the new contact about the claim.',
  'correct-contact.new-window':
    'We’ll email the new contact, and a new opt-out period starts with that email. Links in earlier emails stop working.',
  'correct-contact.now': 'Current contact',
  'correct-contact.why': 'What’s wrong?',
  'note.contact-corrected': 'The contact was corrected. We’re sending a new email to {address}.',
  'fact.customer-agreed': 'Customer agreed',
  'fact.suggested-contact': 'Named by the contact',
  'button.confirm-contact': 'Confirm the named contact',
  'button.correct-contact': 'Correct contact',
} as const;

export type CustomerMessageKey = keyof typeof customerEn;
