import type { LifecycleMessageKey } from './lifecycle-en.ts';

export const lifecycleHu: Readonly<Record<LifecycleMessageKey, string>> = {
  'refusal.next.desk.submitted': '{claimId}: az elbírálás még nem kezdődött el. Előbb kezdje el, azután dönthet.',
  'refusal.next.desk.answered':
    'A partner válasza döntésre vár ({claimId}): hagyja jóvá, kérdezzen újra, vagy utasítsa el az igénylést.',
  'refusal.next.desk.under-review': '{claimId}: elbírálás alatt. Hagyja jóvá, kérjen információt, vagy utasítsa el.',
  'refusal.next.desk.partner-action-required':
    '{claimId}: a partner válaszára vár. Ha most szeretne dönteni, előbb vonja vissza az adatkérést.',
  'refusal.next.desk.approved': '{claimId}: jóváhagyva, és az ügyfél még visszautasíthatja. Most nincs miről dönteni.',
  'refusal.next.desk.official': '{claimId}: a társítás hivatalos. Csak akkor szüntethető meg, ha az ügyfél kéri.',
  'refusal.next.desk.rejected': '{claimId}: elutasítva. Csak akkor kerül vissza Önhöz, ha a partner kifogást nyújt be.',
  'refusal.next.desk.disputed':
    '{claimId}: az elutasítást kifogásolták. Hagyja jóvá az igénylést, vagy tartsa fenn az elutasítást.',
  'refusal.next.desk.closed': '{claimId}: lezárva. Megjegyzést még fűzhet hozzá.',
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
  'refusal.next.partner.disputed': '{claimId}: az elutasítást kifogásolták. A döntésig fájlokat adhat hozzá.',
  'refusal.next.partner.closed': '{claimId}: lezárva. Ha újra igényelne, nyújtson be újat.',
  'why.line': 'A határidő számítása: {parts}.',
  'why.business-days': '{days, plural, one {# munkanap} other {# munkanap}}',
  'why.calendar-days': '{days, plural, one {# nap} other {# nap}}',
  'why.holiday': '{day} munkaszüneti nap ({country})',
  'why.workday': '{day} munkanap ({country})',
  'button.copy-claim': 'Másolás',
  'button.file-again': 'Benyújtás újra',
  'note.copied-other': 'Másolat, igazolások nélkül: {claimId}. Módosítsa, ami más; a többi marad.',
  'note.filed-again':
    'Újra benyújtandó, az igazolások kivételével minden adattal: {claimId}. Adjon hozzá friss igazolást.',
  'flag.same-document':
    'Az egyik dokumentum más ügyfél igénylésénél is szerepel: {claimIds}{more, plural, =0 {} other { és még #}}.',
  'command.partner-center-id': 'partner center azonosító 12',
  'help.command.partner-center-id': 'az igénylés Partner Center-azonosítóját menti',
  'button.partner-center-id': 'Partner Center-azonosító',
  'field.partnerCenterClaimId.label': 'Az igénylés azonosítója a Partner Centerben',
  'partner-center-id.title': 'Partner Center-azonosító: {claimId}',
  'partner-center-id.intro':
    'Milyen azonosítón szerepel az igénylés a Partner Centerben? Utána itt is megtalálja ezen az azonosítón. Ha üresen hagyja, az azonosító törlődik.',
  'note.partner-center-id': 'A Partner Center-azonosító elmentve.',
};
