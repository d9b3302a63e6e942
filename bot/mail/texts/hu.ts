import type { MailTextKey } from './en.ts';

export const hu: Readonly<Record<MailTextKey, string>> = {
  greeting: 'Tisztelt {name}!',
  'what-is-this':
    'A Microsoft a Claiming Partner of Record (CPOR) keretében tartja nyilván, melyik partner segíti az ügyfelet a termékek kiválasztásában vagy használatában. Önnek ezért nem kell vásárolnia vagy fizetnie semmit, és jelszót sem kérünk. Ha a megkeresés váratlanul éri, válaszoljon erre az e-mailre, vagy forduljon a partner kapcsolattartójához: {contact}.',
  'told.subject': '{firm} társítást kér az Ön szervezetéhez ({claimId})',
  'told.intro':
    'Egy Microsoft-partner ({firm}) társítást kér az Ön szervezetéhez. Tájékoztatása szerint az alábbi termékekkel kapcsolatban dolgozik Önökkel, és Önt nevezte meg kapcsolattartóként. Döntés még nem született.',
  'told.next':
    'A partner dokumentumait most elbírálják. Ha az igénylést jóváhagyják, újabb e-mailt küldünk, és attól kezdve {days, plural, one {# munkanapja} other {# munkanapja}} lesz a visszautasításra (opt-out). Ha nem tesz semmit, a társítás ezután hivatalossá válik.',
  'told.decide':
    'Nem kell megvárnia a jóváhagyást: amíg a társítás nem hivatalos, ezzel a hivatkozással bármikor hozzájárulhat, visszautasíthatja, vagy jelezheti, hogy nem Ön az illetékes.',
  'window.subject': '{firm}: a visszautasítás határideje {day} ({claimId})',
  'window.intro':
    'Jóváhagyták egy Microsoft-partner ({firm}) igénylését az Ön szervezetéhez való társításra. Ön még visszautasíthatja (opt-out).',
  'window.until':
    'Eddig utasíthatja vissza: {until}. Ha nem tesz semmit, az hozzájárulásnak számít, és a társítás ezután hivatalossá válik.',
  'window.decide': 'Ezzel a hivatkozással visszautasíthatja, hozzájárulhat, vagy jelezheti, hogy nem Ön az illetékes.',
  'reminder.subject': 'Emlékeztető – {firm}: a visszautasítás határideje {day} ({claimId})',
  'reminder.intro':
    'Emlékeztetjük, hogy jóváhagyták egy Microsoft-partner ({firm}) igénylését az Ön szervezetéhez való társításra, és hamarosan lejár a visszautasítás határideje.',
  'agreed.subject': '{firm}: a hozzájárulását rögzítettük ({claimId})',
  'agreed.intro':
    'Ön hozzájárult az alábbi igényléshez (igénylő: {firm}), és erről a partnert értesítettük. Nincs további teendője. A határidőig ettől még visszautasíthatja (opt-out).',
  'agreed.decide':
    'Amíg a társítás nem hivatalos, meggondolhatja magát. Ha így dönt, vagy ha nem Ön járult hozzá, ezzel a hivatkozással utasíthatja vissza.',
  'wrong-person.subject': '{firm}: rögzítettük, hogy nem Ön az illetékes ({claimId})',
  'wrong-person.intro':
    'Ön jelezte, hogy az alábbi igénylésben (igénylő: {firm}) nem Ön az illetékes. A partnert értesítettük; más kapcsolattartót kell megneveznie, a társítás addig nem válik hivatalossá. Nincs további teendője.',
  'official.subject': '{firm}: a társítás hivatalos ({claimId})',
  'official.intro':
    'A visszautasítás határideje lejárt, és Ön nem élt a lehetőséggel, ezért a társítás hivatalos. A partner: {firm}.',
  'official.end':
    'Nincs teendője. Ha később meg szeretné szüntetni a társítást, forduljon a partner kapcsolattartójához, vagy válaszoljon erre az e-mailre.',
  'ended.subject': '{firm}: a társítás megszűnt ({claimId})',
  'ended.intro':
    'Korábban arról értesítettük, hogy hivatalos a társítás ezzel a partnerrel: {firm}. A társítás megszűnt, a partner ennek alapján már nem fér hozzá a szervezete használati adataihoz.',
  'ended.end': 'Nincs teendője. Termékei, előfizetései és szerződései változatlanok maradnak.',
  'rejected.subject': '{firm}: nem jön létre társítás ({claimId})',
  'rejected.intro':
    'Korábban értesítettük egy Microsoft-partner ({firm}) igényléséről az Ön szervezetéhez való társításra. Az igénylést elutasították, vagy a partner visszavonta, így nem jön létre társítás. Nincs teendője.',
  'rejected.disputable':
    'A partner az elutasítás ellen eddig nyújthat be kifogást: {until}. Ha az igénylést végül jóváhagyják, e-mailt küldünk, és akkor visszautasíthatja.',
  'rejected.decide': 'Ha ezt már most ki szeretné zárni, ezzel a hivatkozással utasíthatja vissza.',
  'opted-out.subject': '{firm}: a visszautasítását rögzítettük ({claimId})',
  'opted-out.intro':
    'Ön visszautasította a társítást (opt-out) ezzel a partnerrel: {firm}. Az alábbi igénylés ezzel lezárult: nem jön létre társítás, és a partner nem fér hozzá a használati adatokhoz. A partnert értesítettük. Nincs további teendője.',
  'not-you': 'Ha ezt nem Ön tette, válaszoljon erre az e-mailre.',
  sees: 'Ha a társítás hivatalossá válik, a partner láthatja, hogyan használja az Ön szervezete ezeket a termékeket.',
  'sees-now': 'A partner mostantól láthatja, hogyan használja az Ön szervezete ezeket a termékeket.',
  'opting-out':
    'Ha visszautasítja, a partnert ezzel az igényléssel nem társítják az Ön szervezetéhez. Termékei, előfizetései és szerződései változatlanok maradnak.',
  link: 'Döntés az igénylésről',
  'link.about':
    'Akinél ez a hivatkozás megvan, dönthet Ön helyett, ezért kérjük, ne továbbítsa ezt az e-mailt. Az oldal megnyitása még nem jelent döntést.',
  footer:
    'Azért kapja ezt az e-mailt, mert a partner Önt nevezte meg kapcsolattartóként a {claimId} számú igényléshez (Claiming Partner of Record, CPOR).',
  'fact.number': 'Igénylés száma',
  'fact.name': 'Igénylés neve',
  'fact.firm': 'Partnercég',
  'firm.by-mpn': 'MPN-azonosító: {mpnId}',
  'fact.partner': 'A partner kapcsolattartója',
  'fact.mpn': 'A partnertelephely azonosítója (MPN-azonosító)',
  'fact.domain': 'Az Ön tartománya',
  'fact.activities': 'A partner tevékenysége (a partner közlése szerint)',
  'fact.products': 'Termékek',
  'activity.usage': 'elősegíti a termékek bevezetését és használatát',
  'activity.presales': 'közreműködött a vásárlási döntésben',
  'activity.revenue-association': 'közreműködött a termékek kiválasztásában',
};
