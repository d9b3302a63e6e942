import type { CustomerMessageKey } from './customer-en.ts';

/** Texts about the customer's contact in Hungarian. */
export const customerHu: Readonly<Record<CustomerMessageKey, string>> = {
  'correct-contact.title': 'Az ügyfél kapcsolattartójának javítása: {claimId}',
  'correct-contact.new-mail': 'Az igénylésről e-mailben értesítjük az új kapcsolattartót.',
  'correct-contact.new-window':
    'E-mailt küldünk az új kapcsolattartónak, és azzal új visszautasítási (opt-out) időszak kezdődik. A korábbi e-mailek hivatkozásai érvényüket vesztik.',
  'correct-contact.now': 'Jelenlegi kapcsolattartó',
  'correct-contact.why': 'Hiba',
  'note.contact-corrected': 'A kapcsolattartót javítottuk; új e-mailt küldünk ide: {address}.',
  'fact.customer-agreed': 'Az ügyfél hozzájárult',
  'fact.suggested-contact': 'A kapcsolattartó által megnevezett személy',
  'button.confirm-contact': 'Kapcsolattartó megerősítése',
  'button.correct-contact': 'Kapcsolattartó javítása',
};
