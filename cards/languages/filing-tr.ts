import type { filingEn } from './filing-en.ts';

export const filingTr = {
  'command.our-firm': 'şirketimiz',
  'help.command.our-firm': 'şirketinizin bilgileri; tüm talepler için bir kez girilir',
  'firm.title': 'Şirketimiz',
  'firm.intro':
    'Bunu yalnızca bir kez doldurursunuz. Adı müşteriler ve inceleyenler görür, konumları form sunar; başka kimse belirtilmediğinde varsayılan kişi geçerli olur.',
  'firm.name': 'Şirketin adı',
  'firm.name.hint': 'Müşterilerinizin bildiği ad',
  'firm.name.missing': 'Şirketinizin adını girin.',
  'firm.locations': 'İş ortağı konumları',
  'firm.locations.hint': '1234567, İstanbul – her satıra bir tane: MPN kimliği, etiket',
  'firm.locations.missing': 'En az bir iş ortağı konumu girin.',
  'firm.contact-name': 'Varsayılan kişi: ad',
  'firm.contact-email': 'Varsayılan kişi: e-posta',
  'firm.offer': 'Şirketinizin ilk talebi mi? Adını ve konumlarını bir kez girin, bir daha hiç yazmayın.',
  'button.firm': 'Şirketimiz',
  'button.save': 'Kaydet',
  'button.back-to-draft': 'Taslağa dön',
  'field.mpnLocation.label': 'İş ortağı konumu',
  'field.mpnLocation.other': 'Ya da başka bir konumun MPN kimliği',
  'choice.location': '{label} – {mpnId}',
  'note.firm-saved': 'Şirket bilgileri kaydedildi: {name}. Bundan sonra her talep bunları kullanır.',
} as const satisfies Readonly<Record<keyof typeof filingEn, string>>;
