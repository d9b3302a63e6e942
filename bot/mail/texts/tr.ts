import type { MailTextKey } from './en.ts';

export const tr: Readonly<Record<MailTextKey, string>> = {
  greeting: 'Sayın {name},',
  'what-is-this':
    'Konu şu: Microsoft, Claiming Partner of Record (CPOR) ile bir müşterinin ürünleri seçmesine veya kullanmasına hangi iş ortağının yardım ettiğini kaydeder. Size bir şey satılmaz, ödeme yapmazsınız ve kimse sizden parola istemez. Bu istek sizi şaşırttıysa iş ortağının ilgili kişisine sorun: {contact}, veya bu e-postayı yanıtlayın.',
  'told.subject': '{firm}: kuruluşunuzla ilişkilendirilmek istiyor ({claimId})',
  'told.intro':
    'Bir Microsoft iş ortağı olan {firm}, kuruluşunuzla ilişkilendirilmek istiyor: aşağıdaki ürünler üzerinde sizinle çalıştığını belirtiyor. İlgili kişi olarak sizi bildirdi; bu yüzden herhangi bir karar verilmeden önce size haber veriyoruz.',
  'told.next':
    'Bundan sonra: iş ortağının belgeleri incelenir. Talep onaylanırsa bir e-posta daha alırsınız ve o andan itibaren geri çevirmek (opt-out) için {days, plural, one {# iş gününüz} other {# iş gününüz}} olur. Hiçbir şey yapmazsanız ilişkilendirme bunun ardından resmileşir.',
  'told.decide':
    'Beklemeniz gerekmez: bu bağlantıyla, ilişkilendirme resmileşmeden önce istediğiniz zaman geri çevirebilir, kabul edebilir veya yanlış kişi olduğunuzu bildirebilirsiniz.',
  'window.subject': '{firm}: geri çevirmezseniz ilişkilendirme resmileşir; son gün {day} ({claimId})',
  'window.intro':
    'Bir Microsoft iş ortağının ({firm}) kuruluşunuzla ilişkilendirilme talebi onaylandı. Hâlâ geri çevirebilirsiniz (opt-out).',
  'window.until':
    'Şu zamana kadar geri çevirebilirsiniz: {until}. Hiçbir şey yapmazsanız ilişkilendirme bunun ardından resmileşir: sessiz kalmanız kabul sayılır.',
  'window.decide': 'Bu bağlantıyla geri çevirebilir, kabul edebilir veya yanlış kişi olduğunuzu bildirebilirsiniz.',
  'reminder.subject': '{firm}: geri çevirmezseniz ilişkilendirme resmileşir; son gün {day} (hatırlatma, {claimId})',
  'reminder.intro':
    'Hatırlatma: bir Microsoft iş ortağının ({firm}) kuruluşunuzla ilişkilendirilme talebi onaylandı ve geri çevirme süreniz yakında doluyor.',
  'agreed.subject': '{firm}: kabulünüz kaydedildi ({claimId})',
  'agreed.intro':
    'Aşağıdaki talebi kabul ettiniz (talep eden: {firm}); iş ortağına haber verildi. Başka bir şey yapmanız gerekmez. Kabulünüz, geri çevirme (opt-out) sürenizi kısaltmaz.',
  'agreed.decide':
    'İlişkilendirme resmileşene kadar fikrinizi değiştirebilirsiniz. Değiştirirseniz veya kabul eden siz değilseniz bu bağlantıyla geri çevirin.',
  'wrong-person.subject': '{firm}: yanlış kişi olduğunuz kaydedildi ({claimId})',
  'wrong-person.intro':
    'Aşağıdaki talep için (talep eden: {firm}) yanlış kişi olduğunuzu bildirdiniz. İş ortağına haber verildi; başka bir ilgili kişi bildirmesi gerekiyor. Sessiz kalmanızla hiçbir şey resmileşmez. Başka bir şey yapmanız gerekmez.',
  'official.subject': '{firm}: ilişkilendirme resmileşti ({claimId})',
  'official.intro':
    'Geri çevirme süreniz doldu ve siz geri çevirmediniz; bu yüzden ilişkilendirme resmileşti. İş ortağı: {firm}.',
  'official.end':
    'Bir şey yapmanız gerekmez. İlişkilendirmeyi daha sonra bitirmek isterseniz iş ortağının ilgili kişisine söyleyin veya bu e-postayı yanıtlayın.',
  'ended.subject': '{firm}: ilişkilendirme sona erdi ({claimId})',
  'ended.intro':
    'Bu iş ortağıyla ilişkilendirmenin resmi olduğunu size bildirmiştik: {firm}. İlişkilendirme sona erdi: iş ortağı artık buna dayanarak kuruluşunuzun kullanım verilerini göremez.',
  'ended.end': 'Bir şey yapmanız gerekmez. Ürünleriniz, abonelikleriniz ve sözleşmeleriniz olduğu gibi kalır.',
  'rejected.subject': '{firm}: talep sonuçsuz kaldı ({claimId})',
  'rejected.intro':
    'Bir Microsoft iş ortağının ({firm}) kuruluşunuzla ilişkilendirilme talebini size bildirmiştik. Talep onaylanmadı veya iş ortağı talebi geri çekti: ilişkilendirme yapılmıyor. Bir şey yapmanız gerekmez.',
  'rejected.disputable':
    'İş ortağı buna şu zamana kadar itiraz edebilir: {until}. Talep yine de onaylanırsa bir e-posta alırsınız ve o zaman geri çevirebilirsiniz.',
  'rejected.decide': 'Bunu şimdiden önlemek isterseniz bu bağlantıyla geri çevirin.',
  'opted-out.subject': '{firm}: geri çevirme kararınız kaydedildi ({claimId})',
  'opted-out.intro':
    'Bu iş ortağıyla ilişkilendirmeyi geri çevirdiniz (opt-out): {firm}. Aşağıdaki talep bununla kapandı: ondan bir ilişkilendirme doğmaz ve iş ortağı bununla kullanım verilerini göremez. İş ortağına bildirildi. Başka bir şey yapmanız gerekmez.',
  'not-you': 'Bunu siz yapmadıysanız bu e-postayı yanıtlayın.',
  sees: 'İş ortağının göreceği: ilişkilendirme resmileştiğinde kuruluşunuzun bu ürünlere ait kullanım verileri.',
  'sees-now': 'İş ortağı artık kuruluşunuzun bu ürünlere ait kullanım verilerini görebilir.',
  'opting-out':
    'Geri çevirmenin anlamı: iş ortağı bu taleple kuruluşunuzla ilişkilendirilmez. Ürünleriniz, abonelikleriniz ve sözleşmeleriniz olduğu gibi kalır.',
  link: 'Bu talebe karar ver',
  'link.about':
    'Bağlantı yalnızca sizin içindir: bağlantıya sahip olan sizin yerinize karar verebilir, bu yüzden lütfen bu e-postayı iletmeyin. Sayfayı açmak hiçbir şeye karar vermez.',
  footer:
    'Bu e-postayı, iş ortağı {claimId} numaralı talep için ilgili kişi olarak sizi bildirdiğinden alıyorsunuz (Claiming Partner of Record, CPOR).',
  'fact.number': 'Talep numarası',
  'fact.name': 'Talebin adı',
  'fact.firm': 'İş ortağı',
  'firm.by-mpn': 'MPN kimliği {mpnId}',
  'fact.partner': 'İş ortağının ilgili kişisi',
  'fact.mpn': 'İş ortağı konumunun MPN kimliği',
  'fact.domain': 'Etki alanınız',
  'fact.activities': 'İş ortağının yaptığını belirttiği iş',
  'fact.products': 'Ürünler',
  'activity.usage': 'ürünlerin benimsenmesini ve kullanımını sağlar',
  'activity.presales': 'satın almayı etkiledi',
  'activity.revenue-association': 'ürünlerin seçimini etkiledi',
};
