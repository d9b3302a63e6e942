import type { filingEn } from './filing-en.ts';

export const filingTr = {
  'command.our-firm': 'şirketimiz',
  'help.command.our-firm': 'şirketinizin bilgilerini tüm talepler için bir kez kaydeder',
  'firm.title': 'Şirketimiz',
  'firm.intro':
    'Bunları yalnızca bir kez girin. Adı müşteriler ve inceleyenler görür, form konumları önerir; başka kimse belirtilmezse buradaki ilgili kişi kullanılır.',
  'firm.name': 'Şirket adı',
  'firm.name.hint': 'Müşterilerinizin bildiği ad',
  'firm.name.missing': 'Şirketinizin adını girin.',
  'firm.locations': 'İş ortağı konumları',
  'firm.locations.hint': '1234567, İstanbul – her satıra bir tane: MPN kimliği, etiket',
  'firm.locations.missing': 'En az bir iş ortağı konumu girin.',
  'firm.contact-name': 'Varsayılan ilgili kişinin adı',
  'firm.contact-email': 'Varsayılan ilgili kişinin e-posta adresi',
  'firm.offer':
    'Bu, şirketinizin ilk talebi mi? Şirketin adını ve iş ortağı konumlarını bir kez girin; bir daha yazmanız gerekmez.',
  'button.firm': 'Şirketimiz',
  'button.save': 'Kaydet',
  'button.back-to-draft': 'Taslağa dön',
  'field.mpnLocation.label': 'İş ortağı konumu',
  'field.mpnLocation.other': 'Veya başka bir konumun MPN kimliği',
  'choice.location': '{label} – {mpnId}',
  'note.firm-saved':
    'Şirket bilgileri kaydedildi: {name}. Bundan sonra şirketinizin tüm taleplerinde bu bilgiler kullanılır.',
  'known.intro': 'Bu müşteri için daha önce talep gönderdiniz ({claimId}). Yeniden kullanabileceğiniz yanıtlar:',
  'known.claimed': 'Zaten talep edilmiş: {products}',
  'button.use-known': 'Bunları kullan',
  'warning.own-claim':
    'Şirketinizin bu ürünler için zaten bir talebi var: {claimId} ({status}), ürünler: {products}. O taleple devam edin, onu geri çekin veya bu ürünleri seçmeyin.',
  'warning.own-official':
    'Şirketinizin bu ürünler için zaten resmi bir ilişkilendirmesi var: {claimId}, ürünler: {products}. Önce onu sonlandırın veya bu ürünleri seçmeyin.',
  'warning.own-further': 'Şirketinizin bu ürünler için diğer talepleri: {claimIds}.',
  'warning.competing':
    'Bu müşterinin aynı ürünleri için başka bir iş ortağının da talebi var. Siz de gönderebilirsiniz: inceleyenler iki talebi de değerlendirir, en yeni yürütme kanıtı geçerli olur.',
  'warning.foreign-contact':
    'Bu adres müşterinin etki alanında değil: {email} (etki alanı: {domain}). Talebin e-postaları oraya gönderilir; adresin müşteriye ait olduğundan emin olun.',
  'note.submitted.foreign-contact':
    '{claimId} talebi gönderildi. Bu adres müşterinin etki alanında değil: {email} (etki alanı: {domain}). E-posta geri dönerse ilgili kişiyi talebin kartında bir teşvikler yöneticisi düzeltebilir.',
  'note.not-understood': 'İletinizde şunu anlayamadım: “{words}”.',
  'list.found': 'Aranan: “{words}”',
  'button.resume-draft': '{claimId} taslağına devam et',
  'sibling.revenue-association':
    'Müşterinin ({customer}) ürün seçimine de katkıda bulundunuz mu? Aynı ürünler için gelir ilişkilendirmesi talep edebilirsiniz. Müşteri, ürünler ve ilgili kişiler kopyalanır; yürütme kanıtını siz eklersiniz.',
  'sibling.business-applications':
    'Bu ürünleri müşteriye ({customer}) siz mi sattınız veya kullanımlarını siz mi sağlıyorsunuz? OSA Sell ve OSU için ayrı bir talep gönderebilirsiniz. Müşteri, ürünler ve ilgili kişiler kopyalanır; yürütme kanıtını siz eklersiniz.',
  'button.sibling': 'Bu talebi de oluştur',
  'note.sibling': '{claimId} talebinden kopyalandı. Kalan soruları yanıtlayın.',
  'evidence.template':
    'İmzalı şablonu öneririz: inceleyenlerin aradığı her şeyi içerir. İş kapsamı belgeleri çoğu zaman bir eksik yüzünden geri gönderilir.',
  'desk.fact.evidence-places': 'İş ortağına göre her ürünün yürütme kanıtındaki yeri',
  'ahead.title': 'Müşteriye önceden gönderilecek metin',
  'ahead.why':
    'Neyle karşılaşacağını bilen müşteriler nadiren geri çevirir. Talebi göndermeden önce bu metni kendi e-postanıza kopyalayın.',
  'ahead.text':
    'Sayın {name},\n\nŞirketimiz ({firm}), şu ürünlerde iş ortağınız olarak kaydedilmek üzere Microsoft’a başvuracak: {products}. Microsoft buna Claiming Partner of Record (CPOR) diyor. Bu kayıt, bu ürünlerde size kimin yardımcı olduğunu gösterir; hiçbir ücret ödemezsiniz, size bir şey satılmaz ve sözleşmeleriniz değişmez.\n\nBu konuda bir e-posta alacaksınız. Kabul ediyorsanız bir şey yapmanız gerekmez; etmiyorsanız o e-postadan geri çevirebilirsiniz. İlişkilendirme resmileşince kuruluşunuzun bu ürünleri nasıl kullandığını görebiliriz.\n\nSizin için yaptığımız işi doğrulayan ekteki belgeyi imzalamanızı rica ederiz. Sorularınız olursa memnuniyetle yanıtlarız.\n\n{contact}',
  'ahead.in.en': 'İngilizce',
  'ahead.in.hu': 'Macarca',
  'ahead.in.tr': 'Türkçe',
  'button.await-signature': 'İmzayı bekle',
  'button.change-signature': 'İmza gününü değiştir',
  'button.signature-stop': 'Beklemeyi bitir',
  'field.signatureUntil.label': 'İmza için son gün',
  'field.signatureUntil.missing': 'İmza için son günü girin.',
  'await-signature.title': '{claimId} taslağı için müşterinin imzasını bekle',
  'await-signature.intro':
    'İmzanın gelmesi haftalar sürebilir. Hangi güne kadar bekleyeceğinizi girin. Son günden önce, son günde ve sonrasında, imzalı belgeyi ekleyene kadar hatırlatırız.',
  'note.signature-awaited': 'Kaydedildi. İmzayı size hatırlatacağız.',
  'note.signature-stopped': 'Bu taslak artık imza beklemiyor.',
  'now.signature': 'Müşterinin imzası bekleniyor. Son gün: {day}.',
  'now.signature-late': 'Hâlâ müşterinin imzası bekleniyor. Son gün geçti: {day}.',
  'list.signature': 'imza için son gün: {day}',
  'list.signature-late': 'imza için son gün geçti: {day}',
  'not-filed.title': 'Henüz gönderilmeyenler',
  'not-filed.summary': 'Henüz gönderilmeyenler: {drafts, number} taslak, {customers, number} talepsiz müşteri',
  'not-filed.drafts':
    '{count, plural, one {# taslak} other {# taslak}} en az bir haftadır değişmedi. Taslağa devam edin veya taslaktan vazgeçin.',
  'not-filed.customers':
    'Daha önce talep gönderdiğiniz {count, plural, one {# müşterinin} other {# müşterinin}} şu anda talebi yok. Onlarla çalışmaya devam ediyorsanız yeniden talep edin.',
  'not-filed.more': '{count, number} tane daha',
  'button.view-claim': '{claimId} talebini aç',
  'note.asks-more': 'Devam etmek için buradaki bir soruyu daha yanıtlayın.',
  'note.offers-more': 'Bitiş tarihlerini burada girebilir veya “İleri” düğmesiyle tarih girmeden devam edebilirsiniz.',
  'note.look-first': 'Yukarıdaki uyarıyı okuyun. Yine de devam etmek için “İleri” düğmesine basın.',
  'note.refreshed': 'Yenilendi. Taslağın güncel hâli bu.',
} as const satisfies Readonly<Record<keyof typeof filingEn, string>>;
