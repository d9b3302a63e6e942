import type { CustomerMessageKey } from './customer-en.ts';

/** Texts about the customer's contact in Turkish. */
export const customerTr: Readonly<Record<CustomerMessageKey, string>> = {
  'correct-contact.title': '{claimId} için müşterinin ilgili kişisini düzelt',
  'correct-contact.new-mail': 'Talep, yeni ilgili kişiye gönderilen e-postayla müşteriye bildirilir.',
  'correct-contact.new-window':
    'Yeni ilgili kişiye yeni bir e-posta gider ve onunla yeni bir geri çevirme (opt-out) süresi başlar. Önceki e-postalardaki bağlantılar geçersiz olur.',
  'correct-contact.now': 'Şimdiye kadarki ilgili kişi',
  'correct-contact.why': 'Sorun ne',
  'note.contact-corrected': 'İlgili kişi düzeltildi; yeni e-posta şuraya gidiyor: {address}.',
  'fact.customer-agreed': 'Müşteri kabul etti',
  'fact.suggested-contact': 'İlgili kişinin bildirdiği kişi',
  'button.confirm-contact': 'Bildirilen kişiyi onayla',
  'button.correct-contact': 'İlgili kişiyi düzelt',
};
