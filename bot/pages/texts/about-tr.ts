import type { AboutTextKey } from './about-en.ts';

export const aboutTr: Readonly<Record<AboutTextKey, string>> = {
  'about.title': 'CPOR talepleri',
  'about.what':
    'Microsoft iş ortaklarının Claiming Partner of Record (CPOR) müşteri ilişkilendirme taleplerini gönderdiği bir Microsoft Teams botu. Formda adım adım yönlendirir, yürütme kanıtını alır, talebi inceleyenlere ulaştırır ve sonucu ilgili herkese bildirir.',
  'about.partners.heading': 'İş ortakları için',
  'about.partners':
    'Botla sohbete “yeni talep” yazın. Şirketinizin bir teşvikler yöneticisi taslağı gönderene kadar inceleyenlere hiçbir şey iletilmez.',
  'about.customers.heading': 'Müşteriler için',
  'about.customers':
    'Talepte adı geçen ilgili kişiye e-postayla haber verilir; bu kişi e-postadaki bağlantıyla kabul edebilir, geri çevirebilir (opt-out) veya ilgili kişi olmadığını bildirebilir. Onay e-postasından sonra {days, plural, one {# iş günü} other {# iş günü}} içinde kimse geri çevirmezse ilişkilendirme resmileşir.',
  'about.who.heading': 'Kim işletiyor',
  'about.who':
    'Bu botu, uygulamayı size Teams’de sunan veya e-postasıyla sizi buraya getiren kuruluş işletir ve ondan o kuruluş sorumludur. Bot bir Microsoft ürünü değildir ve İş Ortağı Merkezi ile bağlantısı yoktur: talepler burada tutulur ve kuruluşun inceleyenlerince karara bağlanır.',
  'privacy.title': 'Gizlilik',
  'privacy.who.heading': 'Kim sorumlu',
  'privacy.who':
    'Bottaki verilerden botu işleten kuruluş sorumludur. Hakkınızda neyin tutulduğunu öğrenmek ya da düzeltilmesini veya silinmesini istemek için ona başvurun: oradaki ilgili kişiniz aracılığıyla veya botun bir e-postasını yanıtlayarak.',
  'privacy.kept.heading': 'Neler tutulur',
  'privacy.kept.people':
    'Teams’de bota yazan kişiler: ad, Entra nesne kimliği, kiracı, dil, saat dilimi ve botun onlara ulaşabildiği konuşma. İnceleyenlerde ayrıca son kullandıkları açıklamalar.',
  'privacy.kept.claims':
    'Talepler: formdaki yanıtlar, bunların arasında müşterinin ve iş ortağının ilgili kişilerinin adı, unvanı ve e-posta adresi; kimin neyi ne zaman yaptığı; açıklamalar, notlar, kararlar ve müşterinin geri çevirirken belirttiği neden.',
  'privacy.kept.files': 'Yürütme kanıtı olarak eklenen dosyalar.',
  'privacy.kept.messages': 'Bir taleple ilgili hangi iletilerin ve e-postaların gönderildiği ve ulaşıp ulaşmadığı.',
  'privacy.not.heading': 'Neler tutulmaz',
  'privacy.not':
    'Bota yazdıklarınız komut olarak okunur ve saklanmaz. Bu sayfalar çerez kullanmaz ve başka yerden hiçbir şey yüklemez; ziyaretler, sınırlama amacıyla ağ adresine göre bir dakika bellekte sayılır. Günlükte talep numaraları ve teknik kimlikler bulunur; adlar ve ileti metinleri bulunmaz.',
  'privacy.where.heading': 'Veriler nerede tutulur, kimler iletir',
  'privacy.where':
    'Kuruluşun botu çalıştırdığı makinenin diskinde ve bunun kopyalarında. İletileri, kartları ve sohbetlerdeki dosyaları Microsoft Teams, e-postaları (gönderiliyorsa) kuruluşun posta sunucusu taşır. Müşterinin etki alanının hangi kiracıya ait olduğu Microsoft’un oturum açma hizmetine sorulur; bu hizmete yalnızca etki alanı gönderilir.',
  'privacy.whom.heading': 'Kimler görür',
  'privacy.whom':
    'Taslağı: sahibi ve aynı şirketin teşvikler yöneticileri (hiçbiri belirlenmemişse şirketteki herkes). Gönderilen talebi: bunlar ve inceleyenler. Talepleri takip eden kanal: numara, müşteri, ürünler, durum ve tarihler. Müşterinin ilgili kişisi: neyin kim tarafından talep edildiği. Aynısını talep eden başka bir şirket yalnızca rakip bir talebin bulunduğunu öğrenir, kimin olduğunu değil.',
  'privacy.long.heading': 'Ne kadar süreyle',
  'privacy.long':
    'Kuruluş silene kadar. Bot, silinen taslakları ve talepten kaldırılan dosyaları da saklar; kendiliğinden yalnızca talebini bekleyen dosyaları bir gün sonra siler. Karşıya yükleme sayfasının bağlantıları yedi gün, belgelerinkiler 24 saat, müşterinin e-postasındaki bağlantı ise geri çevirme süresi dolana kadar çalışır.',
  'terms.title': 'Kullanım koşulları',
  'terms.who.heading': 'Kim, kime sunuyor',
  'terms.who':
    'Bu botu, onu işleten kuruluş izin verdiği kiracıların üyelerine sunar ve ondan o kuruluş sorumludur. Kuruluşla ayrıca bir anlaşmanız varsa o anlaşma geçerlidir.',
  'terms.you.heading': 'Sizden istenenler',
  'terms.you.true': 'Şirketinizin yaptığı işler için, doğru yanıtlarla talep gönderin.',
  'terms.you.files': 'Yalnızca inceleyenlere iletebileceğiniz belgeleri ekleyin.',
  'terms.you.contacts': 'Talepten haberdar edilebilecek ilgili kişiler bildirin.',
  'terms.you.links':
    'Bağlantıları başkasına vermeyin: bağlantıya sahip olan, bağlantının ait olduğu kişi adına işlem yapar.',
  'terms.not.heading': 'Garanti verilmeyenler',
  'terms.not':
    'İlişkilendirme bir ödeme sözü değildir: bir teşvikin hak edilip edilmediği başka yerde incelenir. Yazılım MIT lisansıyla sunulur ve hiçbir garanti verilmez.',
  'language.label': 'Dil',
  'pages.label': 'Bu bot hakkında',
};
