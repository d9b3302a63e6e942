import type { CustomerMessageKey } from './customer-en.ts';

/** Texts about the customer's contact in Hungarian. */
export const customerHu: Readonly<Record<CustomerMessageKey, string>> = {
  'correct-contact.title': 'Az ügyfél kapcsolattartójának javítása: {claimId}',
  'correct-contact.new-mail': 'Az ügyfél az új címen értesül az igénylésről.',
  'correct-contact.new-window':
    'Új levél megy az új címre, és azzal új visszautasítási (opt-out) időszak nyílik. A korábbi levelek hivatkozásai érvényüket vesztik.',
  'correct-contact.now': 'Eddigi cím',
  'correct-contact.why': 'Mi a baj vele',
  'note.contact-corrected': 'A cím javítva; új levél megy ide: {address}.',
  'button.correct-contact': 'Kapcsolattartó javítása',
};
