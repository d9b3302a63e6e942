import type { MailTextKey } from './en.ts';

export const hu: Readonly<Record<MailTextKey, string>> = {
  greeting: 'Tisztelt {name}!',
  'what-is-this':
    'Miről van szó: a Claiming Partner of Record (CPOR) keretében a Microsoft nyilvántartja, melyik partner segíti az ügyfelet a termékek kiválasztásában vagy használatában. Nem kell semmit vásárolnia vagy fizetnie, és jelszót senki sem kér Öntől. Ha a kérés váratlanul éri, kérdezze meg a partner kapcsolattartóját: {contact}, vagy válaszoljon erre a levélre.',
  'told.subject': '{firm}: társítást kér az Ön szervezetéhez ({claimId})',
  'told.intro':
    'Egy Microsoft-partner, {firm}, társítást kér az Ön szervezetéhez: azt állítja, hogy az alábbi termékeken dolgozik Önökkel. Önt nevezte meg kapcsolattartóként, ezért értesítjük, mielőtt bármi eldőlne.',
  'told.next':
    'Mi következik: a partner dokumentumait elbírálják. Ha az igénylést jóváhagyják, újabb levelet kap, és attól kezdve {days, plural, one {# munkanapja} other {# munkanapja}} van a visszautasításra (opt-out). Ha nem tesz semmit, a társítás ezután hivatalossá válik.',
  'told.decide':
    'Nem kell várnia: ezzel a hivatkozással bármikor visszautasíthatja, amíg a társítás nem hivatalos, hozzájárulhat, vagy jelezheti, hogy nem Ön az illetékes.',
  'window.subject': '{firm}: a társítás hivatalossá válik, ha eddig nem utasítja vissza: {day} ({claimId})',
  'window.intro':
    'Jóváhagyták egy Microsoft-partner ({firm}) igénylését az Ön szervezetéhez való társításra. Ön még visszautasíthatja (opt-out).',
  'window.until':
    'Eddig utasíthatja vissza: {until}. Ha nem tesz semmit, a társítás ezután hivatalossá válik: a hallgatás hozzájárulásnak számít.',
  'window.decide': 'Ezzel a hivatkozással visszautasíthatja, hozzájárulhat, vagy jelezheti, hogy nem Ön az illetékes.',
  'reminder.subject':
    '{firm}: a társítás hivatalossá válik, ha eddig nem utasítja vissza: {day} (emlékeztető, {claimId})',
  'reminder.intro':
    'Emlékeztető: jóváhagyták egy Microsoft-partner ({firm}) igénylését az Ön szervezetéhez való társításra, és a visszautasítás ideje hamarosan lejár.',
  'agreed.subject': '{firm}: a hozzájárulását rögzítettük ({claimId})',
  'agreed.intro':
    'Ön hozzájárult az alábbi igényléshez (igénylő: {firm}), és erről a partnert értesítettük. Nincs további teendője. A hozzájárulás nem rövidíti meg a visszautasításra (opt-out) nyitva álló időt.',
  'agreed.decide':
    'Amíg a társítás nem hivatalos, meggondolhatja magát. Ha így dönt, vagy ha nem Ön járult hozzá, utasítsa vissza ezzel a hivatkozással.',
  'wrong-person.subject': '{firm}: rögzítettük, hogy nem Ön az illetékes ({claimId})',
  'wrong-person.intro':
    'Ön jelezte, hogy az alábbi igénylésben (igénylő: {firm}) nem Ön az illetékes. A partnert értesítettük, más kapcsolattartót kell megneveznie; az Ön hallgatása folytán semmi sem válik hivatalossá. Nincs további teendője.',
  'official.subject': '{firm}: a társítás hivatalos ({claimId})',
  'official.intro': 'A visszautasítás ideje lejárt, és Ön nem élt vele, ezért a társítás hivatalos. A partner: {firm}.',
  'official.end':
    'Nincs teendője. Ha később meg szeretné szüntetni a társítást, szóljon a partner kapcsolattartójának, vagy válaszoljon erre a levélre.',
  'ended.subject': '{firm}: a társítás megszűnt ({claimId})',
  'ended.intro':
    'Korábban azt írtuk, hogy a társítás hivatalos ezzel a partnerrel: {firm}. A társítás megszűnt: a partner ennek alapján már nem láthatja a szervezete használati adatait.',
  'ended.end': 'Nincs teendője. Termékei, előfizetései és szerződései változatlanok maradnak.',
  'rejected.subject': '{firm}: az igénylésből nem lett társítás ({claimId})',
  'rejected.intro':
    'Korábban értesítettük egy Microsoft-partner ({firm}) igényléséről az Ön szervezetéhez való társításra. Nem fogadták el, vagy a partner visszavonta: nem jön létre társítás. Nincs teendője.',
  'rejected.disputable':
    'A partner ez ellen eddig nyújthat be kifogást: {until}. Ha az igénylést mégis jóváhagynák, levelet kap, és akkor visszautasíthatja.',
  'rejected.decide': 'Ha ezt már most ki szeretné zárni, utasítsa vissza ezzel a hivatkozással.',
  'opted-out.subject': '{firm}: a visszautasítását rögzítettük ({claimId})',
  'opted-out.intro':
    'Ön visszautasította a társítást (opt-out) ezzel a partnerrel: {firm}. Az alábbi igénylés ezzel lezárult: nem lesz belőle társítás, és a partner ezáltal nem lát használati adatokat. A partnert értesítettük. Nincs további teendője.',
  'not-you': 'Ha ezt nem Ön tette, válaszoljon erre a levélre.',
  sees: 'Mit fog látni a partner: ha a társítás hivatalos, az Ön szervezetének használati adatait ezekről a termékekről.',
  'sees-now': 'A partner mostantól láthatja az Ön szervezetének használati adatait ezekről a termékekről.',
  'opting-out':
    'Mit jelent a visszautasítás: ezzel az igényléssel a partner nem kerül társításra az Ön szervezetéhez. Termékei, előfizetései és szerződései változatlanok maradnak.',
  link: 'Döntés az igénylésről',
  'link.about':
    'A hivatkozás csak Önnek szól: aki birtokolja, dönthet Ön helyett, ezért kérjük, ne továbbítsa ezt a levelet. Az oldal megnyitása nem dönt el semmit.',
  footer:
    'Azért kapja ezt a levelet, mert a partner Önt nevezte meg kapcsolattartóként a(z) {claimId} számú igényléshez (Claiming Partner of Record, CPOR).',
  'fact.number': 'Igénylés száma',
  'fact.name': 'Igénylés neve',
  'fact.firm': 'Partnercég',
  'firm.by-mpn': 'MPN-azonosító: {mpnId}',
  'fact.partner': 'A partner kapcsolattartója',
  'fact.mpn': 'A partner telephelyének MPN-azonosítója',
  'fact.domain': 'Az Ön tartománya',
  'fact.activities': 'Mit végez a partner a saját állítása szerint',
  'fact.products': 'Termékek',
  'activity.usage': 'elősegíti a termékek bevezetését és használatát',
  'activity.presales': 'befolyásolta a vásárlást',
  'activity.revenue-association': 'befolyásolta a termékek kiválasztását',
};
