import type { ReminderMessageKey } from './reminder-en.ts';

/** Reminders in Hungarian. */
export const reminderHu: Readonly<Record<ReminderMessageKey, string>> = {
  'history.ReminderDue': 'Emlékeztető',
  'reminder.draft': 'A {claimId} számú vázlat egy ideje várakozik. Folytassa, vagy vesse el.',
  'reminder.review-start':
    'A {claimId} számú igénylés elbírálásra vár. Határidő: {due} – {left, plural, =0 {ez az utolsó munkanap} other {még # munkanap van hátra}}.',
  'reminder.review-not-started':
    'A {claimId} számú igénylés késésben van: az elbírálást eddig kellett volna elkezdeni: {due}.',
  'reminder.decision':
    'A {claimId} számú igénylés döntésre vár. Határidő: {due} – {left, plural, =0 {ez az utolsó munkanap} other {még # munkanap van hátra}}.',
  'reminder.review-not-decided': 'A {claimId} számú igénylés késésben van: eddig kellett volna dönteni róla: {due}.',
  'reminder.answer':
    'A {claimId} számú igénylés az Ön válaszára vár. Határidő: {due} – {left, plural, =0 {ez az utolsó munkanap} other {még # munkanap van hátra}}. Válasz nélkül az igénylést elutasítjuk.',
  'reminder.window':
    'Az ügyfél eddig utasíthatja vissza (opt-out) a {claimId} számú igénylést: {due} – {left, plural, =0 {ez az utolsó munkanap} other {még # munkanap van hátra}}. Ha nem teszi, a társítás hivatalossá válik.',
  'reminder.dispute':
    'A {claimId} számú igénylés elutasítása ellen eddig nyújthat be kifogást: {due} – {left, plural, =0 {ez az utolsó nap} other {még # nap van hátra}}.',
  'reminder.subscription':
    'A {claimId} számú igénylés utolsó előfizetése {left, plural, =0 {ma} other {# nap múlva}} lejár: {due}. Vele a társítás is megszűnik. Ha megújították, az ösztönzők rendszergazdája adja meg az új dátumot.',
  'reminder.late':
    'A {claimId} számú igénylés határideje lejárt ({due}), de a bot akkor nem működött. Ha most azonnal, legkésőbb a következő munkanap végéig lép, még érvényes.',
  'reminder.not-sent': 'Nem ment el: az események túlhaladták',
  'reminder.mail.subject': '{claimId}: közeleg egy határidő',
  'reminder.mail.why':
    'Ezt azért kapja e-mailben, mert az üzeneteim a Teamsben már nem érik el az igénylés tulajdonosát. A folytatáshoz telepítse újra az alkalmazást, vagy írjon neki a Teamsben.',
  'reminder.mail.footer':
    'Ezt a levelet a {claimId} számú igénylés (Claiming Partner of Record, CPOR) partneroldali kapcsolattartójaként kapta.',
  'reminder.evidence':
    'A {claimId} számú igénylés legfrissebb igazolása hamarosan 12 hónapos. Adjon hozzá friss dokumentumot, hogy az Öné számítson, ha más cég is igényli ugyanezt.',
  'reminder.about.evidence': 'Az igazolások kora',
  'reminder.about.draft': 'Érintetlen vázlat',
  'reminder.about.review-start': 'Az elbírálás kezdete',
  'reminder.about.decision': 'Döntés',
  'reminder.about.answer': 'Válasz az információkérésre',
  'reminder.about.window': 'Az ügyfél visszautasítási (opt-out) időszaka',
  'reminder.about.customer': 'Levél az ügyfélnek: visszautasítási (opt-out) időszak',
  'reminder.about.dispute': 'A kifogás határideje',
  'reminder.about.subscription': 'Az utolsó előfizetés lejárata',
};
