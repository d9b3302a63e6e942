import type { CustomerMessageKey } from './customer-en.ts';

/** Texts about the customer's contact in Turkish. */
export const customerTr: Readonly<Record<CustomerMessageKey, string>> = {
  'correct-contact.title': '{claimId} talebinin müşteri ilgili kişisini düzelt',
  'correct-contact.new-mail': 'Talep, yeni ilgili kişiye e-postayla bildirilir.',
  'correct-contact.new-window':
    'Yeni ilgili kişiye e-posta gönderilir ve bu e-postayla yeni bir geri çevirme (opt-out) süresi başlar. Önceki e-postalardaki bağlantılar geçersiz olur.',
  'correct-contact.now': 'Mevcut ilgili kişi',
  'correct-contact.why': 'Sorun',
  'note.contact-corrected': 'İlgili kişi düzeltildi. Yeni e-postanın gönderildiği adres: {address}.',
  'fact.customer-agreed': 'Müşteri kabul etti',
  'fact.suggested-contact': 'İlgili kişinin bildirdiği kişi',
  'button.confirm-contact': 'Bildirilen kişiyi onayla',
  'button.correct-contact': 'İlgili kişiyi düzelt',
};
