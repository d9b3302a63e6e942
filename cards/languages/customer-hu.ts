import type { CustomerMessageKey } from './customer-en.ts';

/** Texts about the customer's contact in Hungarian. */
export const customerHu: Readonly<Record<CustomerMessageKey, string>> = {
  'correct-contact.title': 'Az ügyfél kapcsolattartójának javítása: {claimId}',
  'correct-contact.new-mail': 'Az ügyfél az új kapcsolattartónak küldött levélből értesül az igénylésről.',
  'correct-contact.new-window':
    'Új levél megy az új kapcsolattartónak, és azzal új visszautasítási (opt-out) időszak nyílik. A korábbi levelek hivatkozásai érvényüket vesztik.',
  'correct-contact.now': 'Eddigi kapcsolattartó',
  'correct-contact.why': 'Mi a baj vele',
  'note.contact-corrected': 'A kapcsolattartó javítva; új levél megy ide: {address}.',
  'fact.customer-agreed': 'Az ügyfél hozzájárult',
  'fact.suggested-contact': 'A kapcsolattartó által megnevezett személy',
  'button.confirm-contact': 'A megnevezett kapcsolattartó megerősítése',
  'button.correct-contact': 'Kapcsolattartó javítása',
};
