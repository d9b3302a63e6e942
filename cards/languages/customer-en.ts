/** Texts about the customer's contact. The other languages have the same keys. */
export const customerEn = {
  'correct-contact.title': 'Correct the customer contact of {claimId}',
  'correct-contact.new-mail': 'The customer is told of the claim by a mail to the new contact.',
  'correct-contact.new-window':
    'A new mail goes to the new contact, and a new opt-out window opens with it. Links in earlier mails stop working.',
  'correct-contact.now': 'Contact until now',
  'correct-contact.why': 'What is wrong',
  'note.contact-corrected': 'The contact was corrected; a new mail goes to {address}.',
  'fact.customer-agreed': 'Customer agreed',
  'fact.suggested-contact': 'Named by the contact',
  'button.confirm-contact': 'Confirm the named contact',
  'button.correct-contact': 'Correct the contact',
} as const;

export type CustomerMessageKey = keyof typeof customerEn;
