import type { ReminderMessageKey } from './reminder-en.ts';

/** Reminders in Hungarian. */
export const reminderHu: Readonly<Record<ReminderMessageKey, string>> = {
  'history.ReminderDue': 'Emlékeztető',
  'reminder.draft': 'A {claimId} számú vázlatot egy ideje nem módosította. Folytassa, vagy vesse el.',
  'reminder.signature':
    'A {claimId} számú vázlat az ügyfél aláírására vár. Határidő: {due} – {left, plural, =0 {ez a mai nap} other {még # nap van hátra}}. Ha megvan, adja hozzá az aláírt dokumentumot.',
  'reminder.signature-overdue':
    'A {claimId} számú vázlat még mindig az ügyfél aláírására vár. A határidő lejárt: {due}. Adja hozzá az aláírt dokumentumot, vagy módosítsa a napot.',
  'reminder.review-start':
    'A {claimId} számú igénylés elbírálásra vár. Határidő: {due} – {left, plural, =0 {ez az utolsó munkanap} other {még # munkanap van hátra}}.',
  'reminder.review-not-started': 'A {claimId} számú igénylés elbírálása késik. A megkezdés határideje ez volt: {due}.',
  'reminder.decision':
    'A {claimId} számú igénylés döntésre vár. Határidő: {due} – {left, plural, =0 {ez az utolsó munkanap} other {még # munkanap van hátra}}.',
  'reminder.review-not-decided': 'A {claimId} számú igénylésről szóló döntés késik. A határidő ez volt: {due}.',
  'reminder.answer':
    'A {claimId} számú igénylés az Ön válaszára vár. Határidő: {due} – {left, plural, =0 {ez az utolsó munkanap} other {még # munkanap van hátra}}. Válasz hiányában az igénylést elutasítják.',
  'reminder.window':
    'Az ügyfél eddig utasíthatja vissza (opt-out) a {claimId} számú igénylést: {due} – {left, plural, =0 {ez az utolsó munkanap} other {még # munkanap van hátra}}. Ha nem teszi, a társítás hivatalossá válik.',
  'reminder.dispute':
    'A {claimId} számú igénylés elutasítása ellen eddig nyújthat be kifogást: {due} – {left, plural, =0 {ez az utolsó nap} other {még # nap van hátra}}.',
  'reminder.subscription':
    'A {claimId} számú igénylés utolsó előfizetése {left, plural, =0 {ma} other {# nap múlva}} lejár ({due}), és vele a társítás is megszűnik. Ha az előfizetést megújították, az ösztönzők rendszergazdája adja meg az új lejárati dátumot.',
  'reminder.subscription-product':
    'A {claimId} számú igénylésben {left, plural, =0 {ma} other {# nap múlva}} lejár egy előfizetés ({due}), és erre nézve a társítás is megszűnik: {products}. Ha az előfizetést megújították, az ösztönzők rendszergazdája adja meg az új lejárati dátumot.',
  'reminder.late':
    'A {claimId} számú igénylés határideje lejárt ({due}), de a bot akkor nem működött. Ha legkésőbb a következő munkanap végéig lép, az még érvényes.',
  'reminder.not-sent': 'Nem küldtük el: időközben okafogyottá vált',
  'reminder.mail.subject': '{claimId}: közeleg egy határidő',
  'reminder.mail.why':
    'Ezt azért kapja e-mailben, mert az üzeneteim a Teamsben már nem érik el az igénylés tulajdonosát. Ha ismét a Teamsben szeretne értesülni, telepítse újra az alkalmazást, vagy írjon nekem a Teamsben.',
  'reminder.mail.footer':
    'Azért kapja ezt az e-mailt, mert Ön a partner kapcsolattartója a {claimId} számú igénylésben (Claiming Partner of Record, CPOR).',
  'reminder.evidence':
    'A {claimId} számú igénylés legfrissebb teljesítésigazolása hamarosan 12 hónapos lesz. Adjon hozzá friss dokumentumot, hogy az Öné számítson, ha más cég is igényli ugyanezt a társítást.',
  'reminder.about.evidence': 'A teljesítésigazolás kora',
  'reminder.about.draft': 'Félbehagyott vázlat',
  'reminder.about.signature': 'Az ügyfél aláírása',
  'reminder.about.review-start': 'Az elbírálás kezdete',
  'reminder.about.decision': 'Döntés',
  'reminder.about.answer': 'Válasz az információkérésre',
  'reminder.about.window': 'Az ügyfél visszautasítási (opt-out) időszaka',
  'reminder.about.customer': 'E-mail az ügyfélnek: visszautasítási (opt-out) időszak',
  'reminder.about.dispute': 'A kifogás határideje',
  'reminder.about.subscription': 'Az utolsó előfizetés lejárata',
};
