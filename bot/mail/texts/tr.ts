import type { MailTextKey } from './en.ts';

export const tr: Readonly<Record<MailTextKey, string>> = {
  greeting: 'Sayın {name},',
  'what-is-this':
    'Claiming Partner of Record (CPOR) ile Microsoft, bir müşteriye ürün seçiminde veya kullanımında hangi iş ortağının yardımcı olduğunu kaydeder. Bir şey satın almıyorsunuz, ödeme yapmıyorsunuz; parolanız da istenmez. Böyle bir talep beklemiyorsanız bu e-postayı yanıtlayın veya iş ortağının ilgili kişisine danışın: {contact}.',
  'told.subject': '{firm}, kuruluşunuzla ilişkilendirilmek istiyor ({claimId})',
  'told.intro':
    'Bir Microsoft iş ortağı ({firm}) kuruluşunuzla ilişkilendirilmek istiyor. İş ortağı, aşağıdaki ürünlerde sizinle çalıştığını belirtti ve ilgili kişi olarak sizi bildirdi. Henüz bir karar verilmedi.',
  'told.next':
    'Bundan sonra iş ortağının belgeleri incelenir. Talep onaylanırsa size bir e-posta daha göndeririz; o andan itibaren geri çevirmek (opt-out) için {days, plural, one {# iş gününüz} other {# iş gününüz}} olur. Bir şey yapmazsanız ilişkilendirme bu sürenin sonunda resmileşir.',
  'told.decide':
    'Beklemeniz gerekmez: ilişkilendirme resmileşene kadar bu bağlantıyla istediğiniz zaman kabul edebilir, geri çevirebilir veya ilgili kişi olmadığınızı bildirebilirsiniz.',
  'window.subject': '{firm}: {day} gününe kadar geri çevirebilirsiniz ({claimId})',
  'window.intro':
    'Bir Microsoft iş ortağının ({firm}) kuruluşunuzla ilişkilendirilme talebi onaylandı. Hâlâ geri çevirebilirsiniz (opt-out).',
  'window.until':
    'Geri çevirmek için son tarih: {until}. Yanıt vermezseniz kabul etmiş sayılırsınız ve ilişkilendirme bu sürenin sonunda resmileşir.',
  'window.decide': 'Bu bağlantıyla kabul edebilir, geri çevirebilir veya ilgili kişi olmadığınızı bildirebilirsiniz.',
  'reminder.subject': 'Hatırlatma – {firm}: {day} gününe kadar geri çevirebilirsiniz ({claimId})',
  'reminder.intro':
    'Bir Microsoft iş ortağının ({firm}) kuruluşunuzla ilişkilendirilme talebinin onaylandığını ve geri çevirme sürenizin yakında dolacağını hatırlatırız.',
  'agreed.subject': '{firm}: kabulünüz kaydedildi ({claimId})',
  'agreed.intro':
    'Bu iş ortağıyla ilişkilendirmeyi kabul ettiniz: {firm}. Kabulünüzü iş ortağına bildirdik. Başka bir şey yapmanız gerekmez. Süre dolana kadar yine de geri çevirebilirsiniz (opt-out).',
  'agreed.decide':
    'İlişkilendirme resmileşene kadar fikrinizi değiştirebilirsiniz. Vazgeçerseniz veya kabul eden siz değilseniz bu bağlantıyla geri çevirebilirsiniz.',
  'wrong-person.subject': '{firm}: ilgili kişi olmadığınız kaydedildi ({claimId})',
  'wrong-person.intro':
    'Aşağıdaki talep için ilgili kişi olmadığınızı bildirdiniz (talep eden: {firm}). Bunu iş ortağına ilettik; başka bir ilgili kişi bildirmesi gerekiyor. İlişkilendirme o zamana kadar resmileşmez. Başka bir şey yapmanız gerekmez.',
  'official.subject': '{firm}: ilişkilendirme resmileşti ({claimId})',
  'official.intro':
    'Geri çevirme süresi doldu ve geri çevirmediniz; bu nedenle şu iş ortağıyla ilişkilendirmeniz resmileşti: {firm}.',
  'official.end':
    'Bir şey yapmanız gerekmez. İlişkilendirmeyi daha sonra sona erdirmek isterseniz iş ortağının ilgili kişisine bildirin veya bu e-postayı yanıtlayın.',
  'ended.subject': '{firm}: ilişkilendirme sona erdi ({claimId})',
  'ended.intro':
    'Bu iş ortağıyla ilişkilendirmenin resmileştiğini size bildirmiştik: {firm}. İlişkilendirme sona erdi; iş ortağı kuruluşunuzun kullanım verilerini bu ilişkilendirmeyle artık göremez.',
  'ended.end': 'Bir şey yapmanız gerekmez. Ürünleriniz, abonelikleriniz ve sözleşmeleriniz değişmez.',
  'rejected.subject': '{firm}: ilişkilendirme yapılmadı ({claimId})',
  'rejected.intro':
    'Bir Microsoft iş ortağının ({firm}) kuruluşunuzla ilişkilendirilme talebini size bildirmiştik. Talep reddedildi veya iş ortağı talebi geri çekti; ilişkilendirme yapılmadı. Bir şey yapmanız gerekmez.',
  'rejected.disputable':
    'İş ortağının ret kararına itiraz edebileceği son tarih: {until}. Talep sonradan onaylanırsa size e-posta göndeririz ve o zaman geri çevirebilirsiniz.',
  'rejected.decide': 'Bu ihtimali şimdiden ortadan kaldırmak isterseniz bu bağlantıyla geri çevirebilirsiniz.',
  'opted-out.subject': '{firm}: geri çevirme kararınız kaydedildi ({claimId})',
  'opted-out.intro':
    'Bu iş ortağıyla ilişkilendirmeyi geri çevirdiniz (opt-out): {firm}. Aşağıdaki talep reddedildi; ilişkilendirme yapılmaz ve iş ortağı kullanım verilerinizi göremez. Kararınızı iş ortağına bildirdik. Başka bir şey yapmanız gerekmez.',
  'not-you': 'Bunu siz yapmadıysanız bu e-postayı yanıtlayın.',
  sees: 'İlişkilendirme resmileşirse iş ortağı, kuruluşunuzun bu ürünleri nasıl kullandığını görebilir.',
  'sees-now': 'İş ortağı artık kuruluşunuzun bu ürünleri nasıl kullandığını görebilir.',
  'opting-out':
    'Geri çevirirseniz bu talep sonucunda ilişkilendirme yapılmaz. Ürünleriniz, abonelikleriniz ve sözleşmeleriniz değişmez.',
  link: 'Bu talep hakkında karar ver',
  'link.about':
    'Bu bağlantıya sahip olan herkes sizin yerinize karar verebilir; lütfen bu e-postayı iletmeyin. Sayfayı açmakla karar vermiş olmazsınız.',
  footer:
    'Bu e-postayı, iş ortağı {claimId} numaralı talepte (Claiming Partner of Record, CPOR) ilgili kişi olarak sizi bildirdiği için alıyorsunuz.',
  'fact.number': 'Talep numarası',
  'fact.name': 'Talebin adı',
  'fact.firm': 'İş ortağı',
  'firm.by-mpn': 'MPN kimliği {mpnId}',
  'fact.partner': 'İş ortağının ilgili kişisi',
  'fact.mpn': 'İş ortağı konumu kimliği (MPN kimliği)',
  'fact.domain': 'Etki alanınız',
  'fact.activities': 'İş ortağının etkinlikleri (iş ortağının beyanına göre)',
  'fact.products': 'Ürünler',
  'activity.usage': 'ürünlerin benimsenmesini ve kullanımını sağlar',
  'activity.presales': 'satın alma kararına katkıda bulundu',
  'activity.revenue-association': 'ürün seçimine katkıda bulundu',
};
