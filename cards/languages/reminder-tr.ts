import type { ReminderMessageKey } from './reminder-en.ts';

/** Reminders in Turkish. */
export const reminderTr: Readonly<Record<ReminderMessageKey, string>> = {
  'history.ReminderDue': 'Hatırlatma',
  'reminder.draft': '{claimId} taslağı bir süredir değişmedi. Taslağa devam edin veya taslaktan vazgeçin.',
  'reminder.signature':
    '{claimId} taslağı müşterinin imzasını bekliyor. Son gün: {due} ({left, plural, =0 {bugün} other {# gün kaldı}}). İmza gelince imzalı belgeyi ekleyin.',
  'reminder.signature-overdue':
    '{claimId} taslağı hâlâ müşterinin imzasını bekliyor. Son gün geçti: {due}. İmzalı belgeyi ekleyin veya günü değiştirin.',
  'reminder.review-start':
    '{claimId} talebi inceleme bekliyor. Son tarih: {due} ({left, plural, =0 {bugün son iş günü} other {# iş günü kaldı}}).',
  'reminder.review-not-started': '{claimId} talebi gecikti. İncelemeyi başlatma süresi doldu: {due}.',
  'reminder.decision':
    '{claimId} talebi karar bekliyor. Son tarih: {due} ({left, plural, =0 {bugün son iş günü} other {# iş günü kaldı}}).',
  'reminder.review-not-decided': '{claimId} talebi gecikti. Karar süresi doldu: {due}.',
  'reminder.answer':
    '{claimId} talebi yanıtınızı bekliyor. Son tarih: {due} ({left, plural, =0 {bugün son iş günü} other {# iş günü kaldı}}). Yanıt verilmezse talep reddedilir.',
  'reminder.window':
    'Müşteri, {claimId} ilişkilendirmesini geri çevirebilir (opt-out). Son tarih: {due} ({left, plural, =0 {bugün son iş günü} other {# iş günü kaldı}}). Geri çevirmezse ilişkilendirme resmileşir.',
  'reminder.dispute':
    '{claimId} talebinin ret kararına itiraz edebilirsiniz. Son tarih: {due} ({left, plural, =0 {bugün son gün} other {# gün kaldı}}).',
  'reminder.subscription':
    '{claimId} talebinin son aboneliği {left, plural, =0 {bugün} other {# gün sonra}} bitiyor: {due}. İlişkilendirme de onunla birlikte sona erer. Abonelik yenilendiyse bir teşvikler yöneticisinden yeni bitiş tarihini girmesini isteyin.',
  'reminder.subscription-product':
    '{claimId} talebinin bir aboneliği {left, plural, =0 {bugün} other {# gün sonra}} bitiyor ({due}) ve bu ürün için ilişkilendirme de sona eriyor: {products}. Abonelik yenilendiyse bir teşvikler yöneticisinden yeni bitiş tarihini girmesini isteyin.',
  'reminder.late':
    '{claimId} talebi için süre doldu: {due}. Bot o sırada çalışmadığı için bir sonraki iş gününün sonuna kadar işlem yapabilirsiniz.',
  'reminder.not-sent': 'Gönderilmedi: artık gerekli değil',
  'reminder.mail.subject': '{claimId}: bir son tarih yaklaşıyor',
  'reminder.mail.why':
    'Bunu e-postayla alıyorsunuz, çünkü Teams’deki iletilerim artık talebin sahibine ulaşmıyor. İletileri yeniden Teams’de almak için uygulamayı yeniden yükleyin veya bana Teams’de yazın.',
  'reminder.mail.footer':
    'Bu e-postayı {claimId} talebinde (Claiming Partner of Record, CPOR) iş ortağı ilgili kişisi olduğunuz için alıyorsunuz.',
  'reminder.evidence':
    '{claimId} talebinin en yeni yürütme kanıtı yakında 12 aylık olacak. Başka bir şirket aynı ilişkilendirmeyi talep ederse sizinki geçerli olsun diye yeni bir belge ekleyin.',
  'reminder.about.evidence': 'Yürütme kanıtının tarihi',
  'reminder.about.draft': 'Bekleyen taslak',
  'reminder.about.signature': 'Müşterinin imzası',
  'reminder.about.review-start': 'İncelemenin başlaması',
  'reminder.about.decision': 'Karar',
  'reminder.about.answer': 'Bilgi isteğine yanıt',
  'reminder.about.window': 'Müşterinin geri çevirme (opt-out) süresi',
  'reminder.about.customer': 'Müşteriye e-posta: geri çevirme (opt-out) süresi',
  'reminder.about.dispute': 'İtiraz süresi',
  'reminder.about.subscription': 'Son aboneliğin bitişi',
};
