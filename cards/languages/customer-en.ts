/** Texts about the customer's contact. The other languages have the same keys. */
export const customerEn = {
  'correct-contact.title': 'Correct the customer contact of {claimId}',
  'correct-contact.new-mail': 'The customer is told of the claim at the new address.',
  'correct-contact.new-window':
    'A new mail goes to the new address, and a new opt-out window opens with it. Links in earlier mails stop working.',
  'correct-contact.now': 'Address until now',
  'correct-contact.why': 'What is wrong',
  'note.contact-corrected': 'The address was corrected; a new mail goes to {address}.',
  'button.correct-contact': 'Correct the contact',
} as const;

export type CustomerMessageKey = keyof typeof customerEn;
