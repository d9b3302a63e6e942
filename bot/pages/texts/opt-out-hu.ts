import type { OptOutTextKey } from './opt-out-en.ts';

export const optOutHu: Readonly<Record<OptOutTextKey, string>> = {
  title: 'Társítási igénylés: {claimId}',
  'asks.review': '{firm} társítást kér az Ön szervezetéhez',
  'asks.approved': '{firm}: jóváhagyták a társítást az Ön szervezetéhez',
  'about.heading': 'Az igénylés adatai',
  'now.heading': 'Az igénylés állása',
  'now.review':
    'A partner dokumentumait most elbírálják. Ha az igénylést jóváhagyják, újabb e-mailt küldünk, és attól kezdve {days, plural, one {# munkanapja} other {# munkanapja}} lesz a visszautasításra (opt-out). Ha nem tesz semmit, a társítás ezután hivatalossá válik.',
  'now.awaiting-mail':
    'Az igénylést jóváhagyták. Erről e-mailt küldünk; attól kezdve {days, plural, one {# munkanapja} other {# munkanapja}} lesz a visszautasításra. Ha nem tesz semmit, a társítás ezután hivatalossá válik.',
  'now.open':
    'Az igénylést jóváhagyták. Eddig utasíthatja vissza: {until}. Ha nem tesz semmit, a társítás ezután hivatalossá válik.',
  'now.paused':
    'Az igénylést jóváhagyták, de a kapcsolattartó e-mail-címe valószínűleg hibás, vagy nem ő az illetékes. A társítás addig nem válik hivatalossá, amíg a partner ezt nem rendezi.',
  'now.rejected':
    'Az igénylést elutasították, vagy a partner visszavonta, így nem jön létre társítás. A partner még kifogást nyújthat be; ha ezt is ki szeretné zárni, utasítsa vissza most.',
  'now.agreed': 'Ön hozzájárult: {when}. Amíg a társítás nem hivatalos, meggondolhatja magát, és visszautasíthatja.',
  'now.wrong-person':
    'Ön jelezte, hogy nem Ön az illetékes. A partnert értesítettük, más kapcsolattartót kell megneveznie. Ha ez tévedés volt, lent még visszautasíthatja a társítást.',
  'now.wrong-person-named':
    'Ön jelezte, hogy nem Ön az illetékes, és megnevezte, ki az. A partnert értesítettük. Ha ez tévedés volt, lent még visszautasíthatja a társítást.',
  'sees.heading': 'Mit fog látni a partner',
  'sees.text': 'Ha a társítás hivatalossá válik, azt, hogyan használja az Ön szervezete a fent megnevezett termékeket.',
  'means.heading': 'Mit jelent a visszautasítás',
  'means.text':
    'A partnert ezzel az igényléssel nem társítják az Ön szervezetéhez, és nem fér hozzá a használati adatokhoz. Termékei, előfizetései és szerződései változatlanok maradnak. A partnert értesítjük. A visszautasítás nem vonható vissza, de a partner új igénylést nyújthat be.',
  'decide.heading': 'Az Ön döntése',
  'opt-out.button': 'Visszautasítom (opt-out)',
  'opt-out.about': 'A következő oldalon megerősítést kérünk.',
  'agree.button': 'Hozzájárulok',
  'agree.about': 'Hozzájárulásként rögzítjük. A határidőig ettől még visszautasíthatja.',
  'wrong-person.button': 'Nem én vagyok az illetékes',
  'wrong-person.about':
    'A társítás ilyenkor nem válik automatikusan hivatalossá; a partnernek más kapcsolattartót kell megneveznie.',
  'name-right.button': 'Megnevezem az illetékest',
  'name-right.about': 'A partner megtudja, kihez forduljon Ön helyett.',
  'right.intro': 'Tudja, ki az illetékes? Adja meg, amit tud róla. A partner látni fogja.',
  'right.customerContactName': 'Név (nem kötelező)',
  'right.customerContactTitle': 'Beosztás (nem kötelező)',
  'right.customerContactEmail': 'E-mail-cím (nem kötelező)',
  'right.problem.not-an-email': 'Ez nem e-mail-cím: „{value}”.',
  'right.problem.too-long': 'Legfeljebb {max, plural, one {# karakter} other {# karakter}} lehet.',
  'right.problem.required': 'A három adat közül legalább egyet adjon meg.',
  'confirm.name-right.title': 'Ki az illetékes ebben: {claimId}?',
  'confirm.name-right.button': 'Adatok elküldése',
  'confirm.opt-out.title': 'Visszautasítja a társítást ({claimId})?',
  'confirm.reason': 'Indok (nem kötelező; a partner is látja)',
  'confirm.opt-out.button': 'Igen, visszautasítom',
  'confirm.agree.title': 'Hozzájárul ehhez: {claimId}?',
  'confirm.agree.button': 'Igen, hozzájárulok',
  'confirm.wrong-person.title': 'Nem Ön az illetékes ebben: {claimId}?',
  'confirm.wrong-person.button': 'Nem én vagyok az illetékes',
  'confirm.back': 'Nem, vissza az oldalra',
  'language.label': 'Nyelv',
  'closed.declined.title': 'Ön visszautasította a társítást',
  'closed.declined.text': 'A visszautasítást rögzítettük: {when}. Nem jön létre társítás. Nincs további teendője.',
  'closed.official.title': 'A társítás hivatalos',
  'closed.official.text':
    'A visszautasítás határideje lejárt, a társítás hivatalossá vált: {when}. Ha meg szeretné szüntetni, forduljon a partner lent megnevezett kapcsolattartójához, vagy válaszoljon arra az e-mailre, amelyből ide jutott.',
  'closed.rejected.title': 'Nem jön létre társítás',
  'closed.rejected.text': 'Az igénylést véglegesen elutasították. Nincs teendője.',
  'closed.ended.title': 'A társítás megszűnt',
  'closed.ended.text': 'Erről az igénylésről már nem kell döntenie.',
  'refused.title': 'Nem történt változás',
  'refused.text': 'Az igénylés megváltozott, mióta megnyitotta ezt az oldalt. Itt az aktuális állapota látható.',
  'stop.tampered.title': 'Ez a hivatkozás nem működik',
  'stop.tampered.text': 'Lehet, hogy másoláskor levágódott a vége. Nyissa meg újra a kapott e-mailből.',
  'stop.superseded.title': 'Ez a hivatkozás már nem érvényes',
  'stop.superseded.text':
    'A partner azóta más kapcsolattartót nevezett meg ehhez az igényléshez. Csak a legutóbbi e-mailben lévő hivatkozás működik.',
  'stop.foreign.title': 'A kérést nem tudtuk ellenőrizni',
  'stop.foreign.text':
    'Nem történt változás. Nyissa meg újra az oldalt a kapott e-mailből, és ismételje meg a műveletet.',
  'stop.malformed.title': 'Az űrlap hiányosan érkezett meg',
  'stop.malformed.text': 'Nem történt változás. Térjen vissza az oldalra, és próbálja újra.',
  'stop.too-often.title': 'Túl sok látogatás egyszerre',
  'stop.too-often.text': 'Nem történt változás. Várjon egy percet, és nyissa meg újra az oldalt.',
  'stop.back': 'Vissza az oldalra',
};
