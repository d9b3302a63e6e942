import type { OptOutTextKey } from './opt-out-en.ts';

export const optOutHu: Readonly<Record<OptOutTextKey, string>> = {
  title: 'Társítási igénylés: {claimId}',
  'asks.review': '{firm}: társítást kér az Ön szervezetéhez',
  'asks.approved': '{firm}: társítása az Ön szervezetéhez hamarosan hivatalos',
  'about.heading': 'Ki kéri és mire',
  'now.heading': 'Hol tart',
  'now.review':
    'A partner dokumentumait elbírálják. Ha az igénylést jóváhagyják, újabb levelet kap, és attól kezdve {days, plural, one {# munkanapja} other {# munkanapja}} van a visszautasításra (opt-out). Ha nem tesz semmit, a társítás ezután hivatalossá válik.',
  'now.awaiting-mail':
    'Az igénylést jóváhagyták. Úton van Önhöz egy levél; azzal kezdődik az a {days, plural, one {# munkanap} other {# munkanap}}, amíg visszautasíthatja. Ha nem tesz semmit, a társítás ezután hivatalossá válik.',
  'now.open':
    'Az igénylést jóváhagyták. Eddig utasíthatja vissza: {until}. Ha nem tesz semmit, a társítás ezután hivatalossá válik.',
  'now.paused':
    'Az igénylést jóváhagyták, de a kapcsolattartó személye tisztázatlan. Semmi sem válik hivatalossá, amíg a partner ezt nem rendezi.',
  'now.rejected':
    'Az igénylést nem fogadták el, vagy a partner visszavonta: nem jön létre társítás. Még visszautasíthatja, hogy kifogás útján se jöhessen létre.',
  'now.agreed': 'Ön hozzájárult: {when}. Amíg a társítás nem hivatalos, meggondolhatja magát, és visszautasíthatja.',
  'now.wrong-person':
    'Ön jelezte, hogy nem Ön az illetékes. A partnert értesítettük, más kapcsolattartót kell megneveznie. Ha ez tévedés volt, lent még visszautasíthatja a társítást.',
  'now.wrong-person-named':
    'Ön jelezte, hogy nem Ön az illetékes, és megnevezte, ki az. A partnert értesítettük. Ha ez tévedés volt, lent még visszautasíthatja a társítást.',
  'sees.heading': 'Mit fog látni a partner',
  'sees.text': 'Ha a társítás hivatalos, az Ön szervezetének használati adatait a fent megnevezett termékekről.',
  'means.heading': 'Mit jelent a visszautasítás',
  'means.text':
    'Ezzel az igényléssel a partner nem kerül társításra az Ön szervezetéhez, és nem lát általa használati adatokat. Termékei, előfizetései és szerződései változatlanok maradnak. A partner értesítést kap. A visszautasítás végleges; a partner új igénylést nyújthat be.',
  'decide.heading': 'Az Ön döntése',
  'opt-out.button': 'Visszautasítom (opt-out)',
  'opt-out.about': 'Mielőtt érvényes lenne, még egyszer megkérdezzük.',
  'agree.button': 'Hozzájárulok',
  'agree.about': 'Hozzájárulásként rögzítjük. A visszautasításra nyitva álló időt nem rövidíti.',
  'wrong-person.button': 'Nem én vagyok az illetékes',
  'wrong-person.about':
    'A hallgatása folytán semmi sem válik hivatalossá; a partnernek más kapcsolattartót kell megneveznie.',
  'name-right.button': 'Megnevezem az illetékest',
  'name-right.about': 'A partner megtudja, kit keressen Ön helyett.',
  'right.intro': 'Tudja, ki az illetékes? Írja ide, amennyit tud róla; a partner elolvassa.',
  'right.customerContactName': 'Név (nem kötelező)',
  'right.customerContactTitle': 'Beosztás (nem kötelező)',
  'right.customerContactEmail': 'E-mail-cím (nem kötelező)',
  'right.problem.not-an-email': 'Ez nem e-mail-cím: „{value}”.',
  'right.problem.too-long': 'Legfeljebb {max, plural, one {# karakter} other {# karakter}} lehet.',
  'right.problem.required': 'A három adat közül legalább egyet adjon meg.',
  'confirm.name-right.title': 'Ki az illetékes ebben: {claimId}?',
  'confirm.name-right.button': 'Elküldöm a nevet',
  'confirm.opt-out.title': 'Visszautasítja a társítást ({claimId})?',
  'confirm.reason': 'Indoklás (nem kötelező; a partner elolvassa)',
  'confirm.opt-out.button': 'Igen, visszautasítom',
  'confirm.agree.title': 'Hozzájárul ehhez: {claimId}?',
  'confirm.agree.button': 'Igen, hozzájárulok',
  'confirm.wrong-person.title': 'Nem Ön az illetékes ebben: {claimId}?',
  'confirm.wrong-person.button': 'Nem én vagyok az illetékes',
  'confirm.back': 'Nem, vissza az oldalra',
  'language.label': 'Nyelv',
  'closed.declined.title': 'Ön visszautasította a társítást',
  'closed.declined.text':
    'A visszautasítást rögzítettük: {when}. Az igénylésből nem lesz társítás. Nincs további teendője.',
  'closed.official.title': 'A társítás hivatalos',
  'closed.official.text':
    'A visszautasítás ideje lejárt, a társítás hivatalossá vált: {when}. Ha meg szeretné szüntetni, szóljon a partner lent megnevezett kapcsolattartójának, vagy válaszoljon a levélre, amelyből ide jutott.',
  'closed.rejected.title': 'Az igénylésből nem lett társítás',
  'closed.rejected.text': 'Véglegesen elutasították: nem jön létre társítás. Nincs teendője.',
  'closed.ended.title': 'A társítás megszűnt',
  'closed.ended.text': 'Ezen az igénylésen nincs már miről dönteni.',
  'refused.title': 'Semmi sem változott',
  'refused.text': 'Az igénylés továbblépett, mióta megnyitotta az oldalt. Itt a mostani állapotát látja.',
  'stop.tampered.title': 'Ez a hivatkozás nem működik',
  'stop.tampered.text': 'Lehet, hogy másoláskor levágódott a vége. Nyissa meg újra a kapott levélből.',
  'stop.superseded.title': 'Ez a hivatkozás már nem érvényes',
  'stop.superseded.text':
    'A levél elküldése óta a partner más kapcsolattartót nevezett meg ehhez az igényléshez. Csak a legújabb levélben lévő hivatkozás működik.',
  'stop.foreign.title': 'Ezt az űrlapot nem innen küldték',
  'stop.foreign.text': 'Semmi sem változott. Nyissa meg újra az oldalt a kapott levélből, és ismételje meg, amit tett.',
  'stop.malformed.title': 'Az űrlap nem érkezett meg teljesen',
  'stop.malformed.text': 'Semmi sem változott. Térjen vissza az oldalra, és próbálja újra.',
  'stop.too-often.title': 'Túl sok látogatás egyszerre',
  'stop.too-often.text': 'Semmi sem változott. Várjon egy percet, és nyissa meg újra az oldalt.',
  'stop.back': 'Vissza az oldalra',
};
