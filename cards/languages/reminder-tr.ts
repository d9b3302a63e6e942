import type { ReminderMessageKey } from './reminder-en.ts';

/** Reminders in Turkish. */
export const reminderTr: Readonly<Record<ReminderMessageKey, string>> = {
  'history.ReminderDue': 'Hatırlatma',
  'reminder.draft': '{claimId} taslağı bir süredir bekliyor. Devam edin ya da silin.',
  'reminder.review-start':
    '{claimId} talebi incelenmeyi bekliyor. Son tarih: {due} ({left, plural, =0 {bu son iş günü} other {# iş günü kaldı}}).',
  'reminder.review-not-started': '{claimId} talebi gecikti: incelemenin başlaması için son tarih {due} idi.',
  'reminder.decision':
    '{claimId} talebi karar bekliyor. Son tarih: {due} ({left, plural, =0 {bu son iş günü} other {# iş günü kaldı}}).',
  'reminder.review-not-decided': '{claimId} talebi gecikti: karar için son tarih {due} idi.',
  'reminder.answer':
    '{claimId} talebi yanıtınızı bekliyor. Son tarih: {due} ({left, plural, =0 {bu son iş günü} other {# iş günü kaldı}}). Yanıt gelmezse talep reddedilir.',
  'reminder.window':
    'Müşteri {claimId} talebini geri çevirebilir (opt-out). Son tarih: {due} ({left, plural, =0 {bu son iş günü} other {# iş günü kaldı}}). Geri çevirmezse ilişkilendirme resmileşir.',
  'reminder.dispute':
    '{claimId} talebinin reddine itiraz edilebilir. Son tarih: {due} ({left, plural, =0 {bu son gün} other {# gün kaldı}}).',
  'reminder.subscription':
    '{claimId} talebinin son aboneliği {left, plural, =0 {bugün} other {# gün sonra}} bitiyor: {due}. İlişkilendirme de onunla sona erer. Yenilendiyse bir teşvikler yöneticisi yeni tarihi girsin.',
  'reminder.late':
    '{claimId} talebinin süresi {due} itibarıyla doldu, ancak bot o sırada çalışmıyordu. Hemen, en geç bir sonraki iş gününün sonuna kadar işlem yaparsanız geçerli sayılır.',
  'reminder.not-sent': 'Gönderilmedi: gerek kalmadı',
  'reminder.mail.subject': '{claimId}: bir son tarih yaklaşıyor',
  'reminder.mail.why':
    'Bunu e-postayla alıyorsunuz, çünkü Teams’teki iletilerim artık talebin sahibine ulaşmıyor. Devam etmek için uygulamayı yeniden yükleyin ya da Teams’te ona yazın.',
  'reminder.mail.footer':
    'Bu e-postayı {claimId} talebinin (Claiming Partner of Record, CPOR) iş ortağı ilgili kişisi olarak alıyorsunuz.',
  'reminder.evidence':
    '{claimId} talebinin en yeni kanıtı yakında 12 aylık olacak. Başka bir şirket aynısını talep ederse sizinki geçerli olsun diye güncel bir belge ekleyin.',
  'reminder.about.evidence': 'Kanıtların yaşı',
  'reminder.about.draft': 'Dokunulmamış taslak',
  'reminder.about.review-start': 'İncelemenin başlaması',
  'reminder.about.decision': 'Karar',
  'reminder.about.answer': 'Bilgi isteğine yanıt',
  'reminder.about.window': 'Müşterinin geri çevirme (opt-out) süresi',
  'reminder.about.customer': 'Müşteriye e-posta: geri çevirme (opt-out) süresi',
  'reminder.about.dispute': 'İtiraz süresi',
  'reminder.about.subscription': 'Son aboneliğin bitişi',
};
