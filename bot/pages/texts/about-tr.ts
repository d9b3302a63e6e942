import type { AboutTextKey } from './about-en.ts';

export const aboutTr: Readonly<Record<AboutTextKey, string>> = {
  'about.title': 'CPOR talepleri',
  'about.what':
    'Microsoft iş ortaklarının Claiming Partner of Record (CPOR) müşteri ilişkilendirme taleplerini gönderdiği bir Microsoft Teams botu. Formda adım adım yönlendirir, yürütme kanıtını alır, talebi inceleyenlere ulaştırır ve sonucu ilgili herkese bildirir.',
  'about.partners.heading': 'İş ortakları için',
  'about.partners':
    'Botla sohbetinizde “yeni talep” yazın. Şirketinizin bir teşvikler yöneticisi taslağı gönderene kadar inceleyenlere hiçbir şey iletilmez.',
  'about.customers.heading': 'Müşteriler için',
  'about.customers':
    'Talepte bildirilen müşteri ilgili kişisine e-posta gönderilir; bu kişi e-postadaki bağlantıyla geri çevirebilir (opt-out), kabul edebilir veya ilgili kişi olmadığını bildirebilir. Onay e-postasından sonra {days, plural, one {# iş günü} other {# iş günü}} içinde kimse geri çevirmezse ilişkilendirme resmileşir.',
  'about.who.heading': 'Kim işletiyor',
  'about.who':
    'Bu botu, size uygulamayı Teams’de sunan veya sizi buraya yönlendiren e-postayı gönderen kuruluş işletir; bottan da bu kuruluş sorumludur. Bot bir Microsoft ürünü değildir ve İş Ortağı Merkezi ile bağlantısı yoktur. Talepler burada tutulur, kararları kuruluşun inceleyenleri verir.',
  'privacy.title': 'Gizlilik',
  'privacy.who.heading': 'Veri sorumlusu',
  'privacy.who':
    'Bottaki verilerden botu işleten kuruluş sorumludur. Hakkınızda saklanan verileri görmek, düzelttirmek veya sildirmek için bu kuruluşa başvurun. Oradaki ilgili kişinize sorabilir veya botun bir e-postasını yanıtlayabilirsiniz.',
  'privacy.kept.heading': 'Neler saklanır',
  'privacy.kept.people':
    'Teams’de botu kullanan kişiler: ad, Entra nesne kimliği, kiracı, dil, saat dilimi ve botun onlara ulaşabildiği konuşma. İnceleyenler için ayrıca son kullandıkları açıklamalar.',
  'privacy.kept.claims':
    'Talepler: formdaki yanıtlar, bunların arasında müşterinin ve iş ortağının ilgili kişilerinin adı, unvanı ve e-posta adresi; kimin neyi ne zaman yaptığı; açıklamalar, notlar, kararlar ve müşterinin geri çevirirken belirttiği neden.',
  'privacy.kept.files': 'Yürütme kanıtı olarak eklenen dosyalar.',
  'privacy.kept.messages': 'Bir taleple ilgili hangi iletilerin ve e-postaların gönderildiği ve ulaşıp ulaşmadığı.',
  'privacy.not.heading': 'Neler saklanmaz',
  'privacy.not':
    'Bota yazdıklarınız komut olarak okunur ve saklanmaz. Bu sayfalar çerez kullanmaz ve başka yerden hiçbir içerik almaz; ziyaretler, sınırlama amacıyla ağ adresine göre bir dakika bellekte sayılır. Günlükte talep numaraları ve teknik kimlikler bulunur; adlar ve ileti metinleri bulunmaz.',
  'privacy.where.heading': 'Veriler nerede saklanır, kimler iletir',
  'privacy.where':
    'Veriler, kuruluşun botu çalıştırdığı bilgisayarın diskinde ve yedeklerinde saklanır. İletileri, kartları ve sohbetlerdeki dosyaları Microsoft Teams, e-postaları kuruluşun posta sunucusu iletir. Bir etki alanının hangi kiracıya ait olduğu Microsoft’un oturum açma hizmetinden öğrenilir; bu hizmete yalnızca etki alanı gönderilir.',
  'privacy.whom.heading': 'Verileri kimler görebilir',
  'privacy.whom':
    'Taslak: sahibi ve şirketin teşvikler yöneticileri (yönetici belirlenmemişse şirketteki herkes). Gönderilen talep: aynı kişiler ve inceleyenler. Talepleri takip eden kanal: numara, iş ortağı ve ilgili kişisi, müşteri, ürünler, durum ve tarihler. Müşteri ilgili kişisi: neyin kim tarafından talep edildiği. Çakışan talebi olan başka bir iş ortağına yalnızca rakip bir talebin bulunduğu bildirilir, kime ait olduğu bildirilmez.',
  'privacy.long.heading': 'Veriler ne kadar süreyle saklanır',
  'privacy.long':
    'Kuruluş silene kadar. Bot talepleri kendiliğinden silmez; vazgeçilen taslakları ve talepten kaldırılan dosyaları da saklar. Yalnızca talebini bekleyen dosyalar bir gün sonra silinir. Karşıya yükleme sayfasının bağlantıları yedi gün, belge bağlantıları 24 saat, müşterinin e-postasındaki bağlantı ise geri çevirme süresi dolana kadar çalışır.',
  'terms.title': 'Kullanım koşulları',
  'terms.who.heading': 'Kim sunuyor, kimler kullanabilir',
  'terms.who':
    'Botu işleten kuruluş, botu izin verdiği kiracıların üyelerine sunar ve bottan sorumludur. Kuruluşla yaptığınız anlaşma bu sayfaya göre önceliklidir.',
  'terms.you.heading': 'Sizden istenenler',
  'terms.you.true': 'Yalnızca şirketinizin yaptığı işler için talep gönderin ve doğru bilgi verin.',
  'terms.you.files': 'Yalnızca inceleyenlerle paylaşmaya yetkili olduğunuz belgeleri ekleyin.',
  'terms.you.contacts': 'Talep hakkında bilgilendirilebilecek ilgili kişiler bildirin.',
  'terms.you.links':
    'Bağlantıları paylaşmayın. Bağlantıya sahip olan kişi, bağlantının ait olduğu kişi adına işlem yapar.',
  'terms.not.heading': 'Garanti verilmeyenler',
  'terms.not':
    'İlişkilendirme ödeme garantisi değildir. Teşvike hak kazanılıp kazanılmadığı başka yerde incelenir. Yazılım MIT lisansıyla sunulur ve hiçbir garanti verilmez.',
  'language.label': 'Dil',
  'pages.label': 'Bu bot hakkında',
};
