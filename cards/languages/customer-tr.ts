import type { CustomerMessageKey } from './customer-en.ts';

/** Texts about the customer's contact in Turkish. */
export const customerTr: Readonly<Record<CustomerMessageKey, string>> = {
  'correct-contact.title': '{claimId} için müşterinin ilgili kişisini düzelt',
  'correct-contact.new-mail': 'Talep müşteriye yeni adresten bildirilir.',
  'correct-contact.new-window':
    'Yeni adrese yeni bir e-posta gider ve onunla yeni bir geri çevirme (opt-out) süresi başlar. Önceki e-postalardaki bağlantılar geçersiz olur.',
  'correct-contact.now': 'Şimdiye kadarki adres',
  'correct-contact.why': 'Sorun ne',
  'note.contact-corrected': 'Adres düzeltildi; yeni e-posta şuraya gidiyor: {address}.',
  'button.correct-contact': 'İlgili kişiyi düzelt',
};
