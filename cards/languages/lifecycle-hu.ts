import type { LifecycleMessageKey } from './lifecycle-en.ts';

export const lifecycleHu: Readonly<Record<LifecycleMessageKey, string>> = {
  'refusal.next.desk.submitted': '{claimId}: az elbírálás még nem kezdődött el. Előbb kezdje el, azután dönthet.',
  'refusal.next.desk.answered':
    'A partner válasza döntésre vár ({claimId}): fogadja el a választ, kérdezzen újra, vagy utasítsa el az igénylést.',
  'refusal.next.desk.under-review': '{claimId}: elbírálás alatt. Hagyja jóvá, kérjen információt, vagy utasítsa el.',
  'refusal.next.desk.partner-action-required':
    '{claimId}: a partner válaszára vár. Ha most szeretne dönteni, előbb vonja vissza az információkérést.',
  'refusal.next.desk.approved': '{claimId}: jóváhagyva, és az ügyfél még visszautasíthatja. Most nincs miről dönteni.',
  'refusal.next.desk.official': '{claimId}: a társítás hivatalos. Csak akkor szüntethető meg, ha az ügyfél kéri.',
  'refusal.next.desk.rejected': '{claimId}: elutasítva. Csak akkor kerül vissza Önhöz, ha a partner kifogást nyújt be.',
  'refusal.next.desk.disputed':
    '{claimId}: az elutasítás ellen kifogást nyújtottak be. Hagyja jóvá az igénylést, vagy tartsa fenn az elutasítást.',
  'refusal.next.desk.closed': '{claimId}: lezárva. Jegyzetet még hozzáadhat.',
  'refusal.next.partner.editing': '{claimId}: még vázlat. Előbb folytassa és küldje be.',
  'refusal.next.partner.submitted': '{claimId}: elbírálásra vár. Addig fájlokat adhat hozzá, vagy visszavonhatja.',
  'refusal.next.partner.answered':
    '{claimId}: a válasza az elbírálókra vár. Addig fájlokat adhat hozzá, vagy visszavonhatja.',
  'refusal.next.partner.under-review':
    '{claimId}: elbírálás alatt. A döntésig fájlokat adhat hozzá, vagy visszavonhatja.',
  'refusal.next.partner.partner-action-required': '{claimId}: az elbírálók információt kértek. Előbb arra válaszoljon.',
  'refusal.next.partner.approved':
    '{claimId}: jóváhagyva. Amíg nem hivatalos, fájlokat adhat hozzá, vagy visszavonhatja.',
  'refusal.next.partner.official': '{claimId}: a társítás hivatalos. Megújítható, vagy a társítás megszüntethető.',
  'refusal.next.partner.rejected': '{claimId}: elutasítva. A határidőig kifogás nyújtható be ellene.',
  'refusal.next.partner.disputed':
    '{claimId}: az elutasítás ellen kifogást nyújtottak be. A döntésig fájlokat adhat hozzá.',
  'refusal.next.partner.closed': '{claimId}: lezárva. Ha újra igényelné, nyújtson be új igénylést.',
  'why.line': 'A határidő számítása: {parts}.',
  'why.business-days': '{days, plural, one {# munkanap} other {# munkanap}}',
  'why.calendar-days': '{days, plural, one {# nap} other {# nap}}',
  'why.holiday': '{day} munkaszüneti nap ({country})',
  'why.workday': '{day} munkanap ({country})',
  'button.copy-claim': 'Másolás',
  'button.file-again': 'Újbóli benyújtás',
  'note.copied-other': 'Ez a {claimId} másolata, teljesítésigazolás nélkül. Módosítsa, ami eltér; a többi változatlan.',
  'note.filed-again': 'Új vázlat ebből: {claimId}, teljesítésigazolás nélkül. Adjon hozzá friss fájlokat.',
  'flag.same-document':
    'Az egyik dokumentum más ügyfél igénylésénél is szerepel: {claimIds}{more, plural, =0 {} other { és még #}}.',
  'command.summary': 'összefoglaló 12',
  'help.command.summary': 'megmutatja az igénylést a Partnerközpont sorrendjében, másoláshoz',
  'button.summary': 'Partnerközpont-összefoglaló',
  'summary.title': 'Partnerközpont-összefoglaló',
  'summary.intro': 'A sorrend megegyezik a Partnerközpont lapjaival. Innen kimásolhatja az értékeket.',
  'summary.location': '1. Partnertelephely és ügyfél',
  'summary.solution': '2. Megoldási terület és tevékenység',
  'summary.claim': '3. Az igénylés adatai',
  'summary.products': '4. Termékek',
  'summary.contacts': '5. Kapcsolattartók',
  'summary.evidence': '6. Teljesítésigazolás és megjegyzések',
  'command.partner-center-id': 'partnerközpont-azonosító 12',
  'help.command.partner-center-id': 'menti az igénylés Partnerközpont-azonosítóját',
  'button.partner-center-id': 'Partnerközpont-azonosító',
  'field.partnerCenterClaimId.label': 'Az igénylés azonosítója a Partnerközpontban',
  'partner-center-id.title': 'Partnerközpont-azonosító: {claimId}',
  'partner-center-id.intro':
    'Adja meg az igénylés azonosítóját a Partnerközpontban. Ezután itt is megtalálja ezen az azonosítón. Az azonosító törléséhez hagyja üresen a mezőt.',
  'note.partner-center-id': 'A Partnerközpont-azonosítót mentettük.',
};
