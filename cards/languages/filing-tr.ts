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
  'known.intro': 'Bu müşteri için daha önce talep gönderdiniz ({claimId}). Tek dokunuşla alınabilecekler:',
  'known.claimed': 'Zaten talep edilmiş: {products}',
  'button.use-known': 'Bunları al',
  'warning.own-claim':
    'Şirketinizin bunun için zaten bir talebi var: {claimId} ({status}), ürünler: {products}. O taleple devam edin, onu geri çekin veya bu ürünleri burada seçmeyin.',
  'warning.own-official':
    'Bu ilişkilendirme zaten şirketinizin: {claimId} resmî, ürünler: {products}. Önce onu sonlandırın veya bu ürünleri burada seçmeyin.',
  'warning.competing':
    'Bu müşteride aynısını başka bir iş ortağı da talep ediyor. Yine de gönderebilirsiniz: inceleyenler iki talebe de bakar, en yeni kanıt geçerlidir.',
  'warning.foreign-contact':
    'Bu adres müşterinin etki alanında değil: {email} (etki alanı: {domain}). Bu taleple ilgili yazılar oraya gider; müşteriye ait olduğundan emin olun.',
  'note.submitted.foreign-contact':
    '{claimId} gönderildi. Bu adres müşterinin etki alanında değil: {email} (etki alanı: {domain}). Yazı geri dönerse bir teşvikler yöneticisi adresi talebin kartında düzeltebilir.',
  'note.not-understood': 'Şunu anlamadım: “{words}”.',
  'list.found': 'Aranan: “{words}”',
  'button.resume-draft': '{claimId} taslağına devam et',
  'sibling.revenue-association':
    'Müşterinin ({customer}) ürün seçimini de siz mi etkilediniz? Aynı ürünler için bir gelir ilişkilendirmesi bunu tanır. Müşteri, ürünler ve ilgili kişiler alınır; kanıtı ayrıdır.',
  'sibling.business-applications':
    'Bu ürünleri müşteriye ({customer}) siz mi sattınız ya da kullanımlarını siz mi artırıyorsunuz? Bu, OSA Sell ve OSU için ayrı bir taleptir. Müşteri, ürünler ve ilgili kişiler alınır; kanıtı ayrıdır.',
  'button.sibling': 'Bunu da gönder',
  'note.sibling': 'Şuradan alındı: {claimId}. Sırada yanıtlanacak sorular var.',
  'evidence.template':
    'Doldurulup imzalanan şablon güvenli seçimdir: inceleyenlerin aradığı her şeyi içerir; iş tanımları çoğu kez tek bir eksik yüzünden geri gönderilir.',
  'desk.fact.evidence-places': 'İş ortağına göre her ürünün kanıttaki yeri',
  'ahead.title': 'Müşteriye önceden gönderilecek metin',
  'ahead.why':
    'Neyle karşılaşacağını bilen müşteri nadiren geri çevirir. Göndermeden önce bunu kendi e-postanıza kopyalayın.',
  'ahead.text':
    'Sayın {name},\n\nŞirketimiz ({firm}), şu ürünlerde iş ortağınız olarak kaydedilmek üzere Microsoft’a başvuracak: {products}. Microsoft buna Claiming Partner of Record (CPOR) diyor. Bu kayıt, bu ürünlerde size kimin yardımcı olduğunu gösterir; hiçbir ücret ödemezsiniz, size bir şey satılmaz ve sözleşmeleriniz değişmez.\n\nBu konuda e-postayla bir yazı alacaksınız. Kabul ediyorsanız bir şey yapmanız gerekmez; etmiyorsanız oradan tek dokunuşla geri çevirebilirsiniz. İlişkilendirme resmileşince kuruluşunuzun bu ürünleri nasıl kullandığını görebiliriz.\n\nEkteki belgeyi imzalamanızı rica ederiz: sizin için yaptığımız işi doğrular. Sorularınız olursa memnuniyetle yanıtlarım.\n\n{contact}',
  'ahead.in.en': 'İngilizce',
  'ahead.in.hu': 'Macarca',
  'ahead.in.tr': 'Türkçe',
  'button.view-claim': '{claimId} talebini aç',
  'note.asks-more': 'Burada yanıtlanacak bir soru daha var, sonra devam edilir.',
  'note.offers-more': 'Bitiş tarihlerini burada girebilirsiniz; “İleri” onlarsız da devam eder.',
  'note.look-first': 'Lütfen yukarıdaki uyarıya bakın. “İleri” yine de devam eder.',
  'note.refreshed': 'Yenilendi: taslağın şu anki hâli bu.',
} as const satisfies Readonly<Record<keyof typeof filingEn, string>>;
