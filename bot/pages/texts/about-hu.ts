import type { AboutTextKey } from './about-en.ts';

export const aboutHu: Readonly<Record<AboutTextKey, string>> = {
  'about.title': 'CPOR-igénylések',
  'about.what':
    'Bot a Microsoft Teamsben, amellyel Microsoft-partnerek ügyféltársítási igényléseket (Claiming Partner of Record, CPOR) nyújtanak be. Végigvezet az űrlapon, átveszi a teljesítésigazolást, eljuttatja az igénylést az elbírálókhoz, és minden érintettnek megmondja, mi lett belőle.',
  'about.partners.heading': 'Partnereknek',
  'about.partners':
    'Írja be a bottal folytatott csevegésbe: „új igénylés”. A vázlatból semmi sem jut tovább, amíg a cégnél az ösztönzők rendszergazdája be nem küldi.',
  'about.customers.heading': 'Ügyfeleknek',
  'about.customers':
    'Az igénylésben megnevezett kapcsolattartó levélben értesül róla, és a levélben lévő hivatkozással visszautasíthatja (opt-out), hozzájárulhat, vagy jelezheti, hogy nem ő az illetékes. Ha a jóváhagyásról szóló levéltől számított {days, plural, one {# munkanapon} other {# munkanapon}} belül senki sem utasítja vissza, a társítás hivatalossá válik.',
  'about.who.heading': 'Ki üzemelteti',
  'about.who':
    'A botot az a szervezet üzemelteti, amelytől az alkalmazást a Teamsben kapta, vagy amelynek a levele ide vezette; ez a szervezet felel érte. Nem a Microsofté, és nem kapcsolódik a Partner Centerhez: az igényléseket itt tároljuk, és a szervezet elbírálói döntenek róluk.',
  'privacy.title': 'Adatvédelem',
  'privacy.who.heading': 'Ki felel érte',
  'privacy.who':
    'A botban lévő adatokért a botot üzemeltető szervezet felel. Hozzá forduljon, ha tudni szeretné, mit tárol Önről, vagy ha helyesbítést, törlést kér: az ottani kapcsolattartójánál, vagy válaszoljon a bot egyik levelére.',
  'privacy.kept.heading': 'Mit tárol',
  'privacy.kept.people':
    'A botnak a Teamsben író személyekről: név, Entra-objektumazonosító, bérlő, nyelv, időzóna, és az a beszélgetés, amelyben a bot elérheti őket. Elbírálóknál az utoljára használt megjegyzések is.',
  'privacy.kept.claims':
    'Az igénylésekről: az űrlap válaszai, köztük az ügyfél és a partner kapcsolattartóinak neve, beosztása és e-mail-címe; ki mit és mikor tett; megjegyzések, jegyzetek, döntések, és az indoklás, amelyet az ügyfél a visszautasításhoz ad.',
  'privacy.kept.files': 'A teljesítésigazolásként hozzáadott fájlok.',
  'privacy.kept.messages': 'Mely üzenetek és levelek mentek ki egy igénylésről, és megérkeztek-e.',
  'privacy.not.heading': 'Mit nem tárol',
  'privacy.not':
    'Amit a botnak ír, azt parancsként olvassa, és nem őrzi meg. Ezek az oldalak nem használnak sütiket, és semmit sem töltenek be máshonnan; a látogató hálózati címét a memóriában egy percig számoljuk, hogy a látogatásokat korlátozzuk. A naplóban igénylésszámok és technikai azonosítók állnak, személyek és szövegek nem.',
  'privacy.where.heading': 'Hol van, és kinek a kezén megy át',
  'privacy.where':
    'Annak a gépnek a lemezén, amelyen a szervezet a botot futtatja, és az arról készített másolatokban. Az üzeneteket, kártyákat és a csevegések fájljait a Microsoft Teams továbbítja, a leveleket (ahol a bot küld ilyet) a szervezet levelezőkiszolgálója; a Microsoft bejelentkezési szolgáltatásától megkérdezzük, melyik bérlőhöz tartozik az ügyfél tartománya, és az csak a tartományt tudja meg.',
  'privacy.whom.heading': 'Ki látja',
  'privacy.whom':
    'A vázlatot a tulajdonosa és a cégnél az ösztönzők rendszergazdái (ahol senkit sem neveztek ki annak, a cég minden tagja). A beküldött igénylést ők és az elbírálók. Az igényléseket követő csatorna: a számot, az ügyfelet, a termékeket, az állapotot és a dátumokat. Az ügyfél kapcsolattartója azt, hogy mire vonatkozik az igénylés, és kié. Ha egy másik cég ugyanazt igényli, annyit tud meg, hogy van versengő igénylés, azt nem, hogy kié.',
  'privacy.long.heading': 'Meddig',
  'privacy.long':
    'Amíg a szervezet nem törli. A bot magától egyetlen igénylést sem töröl, az elvetett vázlatot és az igénylésből eltávolított fájlt sem; csak az igénylésére váró fájl törlődik egy nap múlva. A feltöltési oldal hivatkozásai hét napig működnek, a dokumentumoké 24 óráig, az ügyfél levelében lévő pedig addig, amíg a visszautasítás ideje le nem jár.',
  'terms.title': 'Használati feltételek',
  'terms.who.heading': 'Ki kínálja és kinek',
  'terms.who':
    'A botot az azt üzemeltető szervezet kínálja az általa engedélyezett bérlők tagjainak, és ez a szervezet felel érte. Amiben Önnel megállapodott, az előbbre való ennél az oldalnál.',
  'terms.you.heading': 'Mit kérünk Öntől',
  'terms.you.true': 'Olyan munkára nyújtson be igénylést, amelyet a cége elvégzett, és valós válaszokat adjon.',
  'terms.you.files': 'Csak olyan dokumentumot adjon hozzá, amelyet átadhat az elbírálóknak.',
  'terms.you.contacts': 'Olyan kapcsolattartót nevezzen meg, aki értesülhet az igénylésről.',
  'terms.you.links': 'Ne adjon tovább hivatkozást: akinél van, annak a nevében jár el, akinek készült.',
  'terms.not.heading': 'Mit nem ígérünk',
  'terms.not':
    'A társítás nem ígér kifizetést: hogy jár-e ösztönző, azt máshol vizsgálják. A szoftver az MIT-licenc alapján szabadon használható, és szavatosság nélkül érkezik.',
  'language.label': 'Nyelv',
  'pages.label': 'Bővebben a botról',
};
