import type { AboutTextKey } from './about-en.ts';

export const aboutHu: Readonly<Record<AboutTextKey, string>> = {
  'about.title': 'CPOR-igénylések',
  'about.what':
    'Bot a Microsoft Teamsben, amellyel Microsoft-partnerek ügyféltársítási igényléseket (Claiming Partner of Record, CPOR) nyújtanak be. Végigvezet az űrlapon, átveszi a teljesítésigazolást, eljuttatja az igénylést az elbírálókhoz, és minden érintettet tájékoztat az eredményről.',
  'about.partners.heading': 'Partnereknek',
  'about.partners':
    'Írja be a bottal folytatott csevegésbe: „új igénylés”. Semmi sem kerül az elbírálókhoz, amíg a cégnél az ösztönzők rendszergazdája be nem küldi a vázlatot.',
  'about.customers.heading': 'Ügyfeleknek',
  'about.customers':
    'Az igénylésben megnevezett kapcsolattartó e-mailben értesül róla, és az e-mailben lévő hivatkozással hozzájárulhat, visszautasíthatja (opt-out), vagy jelezheti, hogy nem ő az illetékes. Ha a jóváhagyásról szóló e-mailtől számított {days, plural, one {# munkanapon} other {# munkanapon}} belül senki sem utasítja vissza, a társítás hivatalossá válik.',
  'about.who.heading': 'Ki üzemelteti',
  'about.who':
    'A botot az a szervezet üzemelteti, amelytől az alkalmazást a Teamsben kapta, vagy amelynek az e-mailje ide vezette; ez a szervezet felel érte. Nem a Microsoft terméke, és nem kapcsolódik a Partnerközponthoz: az igényléseket itt tároljuk, és a szervezet elbírálói döntenek róluk.',
  'privacy.title': 'Adatvédelem',
  'privacy.who.heading': 'Adatkezelő',
  'privacy.who':
    'A botban lévő adatokért a botot üzemeltető szervezet felel. Ha tudni szeretné, milyen adatokat tárol Önről, vagy helyesbítést, törlést kér, forduljon az ottani kapcsolattartójához, vagy válaszoljon a bot egyik e-mailjére.',
  'privacy.kept.heading': 'Milyen adatokat tárolunk',
  'privacy.kept.people':
    'A botnak a Teamsben író személyekről: név, Entra-objektumazonosító, bérlő, nyelv, időzóna, és az a beszélgetés, amelyben a bot elérheti őket. Elbírálóknál az utoljára használt megjegyzések is.',
  'privacy.kept.claims':
    'Az igénylésekről: az űrlap válaszai, köztük az ügyfél és a partner kapcsolattartóinak neve, beosztása és e-mail-címe; ki mit és mikor tett; megjegyzések, jegyzetek, döntések, és az indoklás, amelyet az ügyfél a visszautasításhoz ad.',
  'privacy.kept.files': 'A teljesítésigazolásként hozzáadott fájlok.',
  'privacy.kept.messages': 'Mely üzenetek és e-mailek mentek ki egy igénylésről, és megérkeztek-e.',
  'privacy.not.heading': 'Mit nem tárolunk',
  'privacy.not':
    'Amit a botnak ír, azt parancsként értelmezzük, és nem őrizzük meg. Ezek az oldalak nem használnak sütiket, és semmit sem töltenek be máshonnan; a látogatások korlátozásához a látogató hálózati címét egy percig a memóriában számoljuk. A napló igénylésszámokat és technikai azonosítókat tartalmaz, neveket és üzeneteket nem.',
  'privacy.where.heading': 'Hol tároljuk az adatokat, és ki továbbítja őket',
  'privacy.where':
    'Annak a gépnek a lemezén, amelyen a szervezet a botot futtatja, és az arról készített másolatokban. Az üzeneteket, kártyákat és a csevegések fájljait a Microsoft Teams továbbítja, az e-maileket (ahol a bot küld ilyet) a szervezet levelezőkiszolgálója. A Microsoft bejelentkezési szolgáltatásától megkérdezzük, melyik bérlőhöz tartozik az ügyfél tartománya; ehhez csak a tartománynevet küldjük el.',
  'privacy.whom.heading': 'Ki látja',
  'privacy.whom':
    'A vázlatot a tulajdonosa és a cégnél az ösztönzők rendszergazdái (ha nincs kijelölve ilyen, a cég minden tagja). A beküldött igénylést ők és az elbírálók. Az igényléseket követő csatorna: a számot, a partnercéget és kapcsolattartóját, az ügyfelet, a termékeket, az állapotot és a dátumokat. Az ügyfél kapcsolattartója azt, hogy mire vonatkozik az igénylés, és ki nyújtotta be. Ha egy másik cég ugyanazt igényli, csak annyit tud meg, hogy van ütköző igénylés, azt nem, hogy kié.',
  'privacy.long.heading': 'Meddig őrizzük meg',
  'privacy.long':
    'Amíg a szervezet nem törli. A bot magától egyetlen igénylést sem töröl, az elvetett vázlatot és az igénylésből eltávolított fájlt sem; csak az igénylésére váró fájl törlődik egy nap múlva. A feltöltési oldal hivatkozásai hét napig működnek, a dokumentumoké 24 óráig, az ügyfélnek küldött e-mailben lévő pedig a visszautasítás határidejéig.',
  'terms.title': 'Használati feltételek',
  'terms.who.heading': 'Ki kínálja és kinek',
  'terms.who':
    'A botot az azt üzemeltető szervezet kínálja az általa engedélyezett bérlők tagjainak, és ez a szervezet felel érte. Ha Önnel külön megállapodást kötött, az elsőbbséget élvez.',
  'terms.you.heading': 'Mit kérünk Öntől',
  'terms.you.true': 'Olyan munkára nyújtson be igénylést, amelyet a cége elvégzett, és valós válaszokat adjon.',
  'terms.you.files': 'Csak olyan dokumentumot adjon hozzá, amelyet átadhat az elbírálóknak.',
  'terms.you.contacts': 'Olyan kapcsolattartót nevezzen meg, aki értesülhet az igénylésről.',
  'terms.you.links':
    'Ne adjon tovább hivatkozást: aki a birtokában van, annak a nevében járhat el, akinek a hivatkozás készült.',
  'terms.not.heading': 'Amire nincs garancia',
  'terms.not':
    'A társítás nem jelent ígéretet kifizetésre: hogy jár-e ösztönző, azt máshol vizsgálják. A szoftver az MIT-licenc alapján szabadon használható, és szavatosság nélkül áll rendelkezésre.',
  'language.label': 'Nyelv',
  'pages.label': 'Bővebben a botról',
};
