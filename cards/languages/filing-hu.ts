import type { filingEn } from './filing-en.ts';

export const filingHu = {
  'command.our-firm': 'cégünk',
  'help.command.our-firm': 'rögzíti a cége adatait, egyszer minden igényléshez',
  'firm.title': 'Cégünk',
  'firm.intro':
    'Ezt csak egyszer kell megadni. A nevet az ügyfelek és az elbírálók látják, a telephelyeket az űrlap ajánlja fel, a kapcsolattartót pedig akkor használjuk, ha senki mást nem neveznek meg.',
  'firm.name': 'A cég neve',
  'firm.name.hint': 'Ahogy az ügyfelek ismerik',
  'firm.name.missing': 'Adja meg a cég nevét.',
  'firm.locations': 'Partnertelephelyek',
  'firm.locations.hint': '1234567, Budapest – soronként egy: MPN-azonosító, elnevezés',
  'firm.locations.missing': 'Adjon meg legalább egy partnertelephelyet.',
  'firm.contact-name': 'Az alapértelmezett kapcsolattartó neve',
  'firm.contact-email': 'Az alapértelmezett kapcsolattartó e-mail-címe',
  'firm.offer':
    'Ez a cége első igénylése? Adja meg egyszer a cég nevét és telephelyeit, és többé nem kell begépelnie őket.',
  'button.firm': 'Cégünk',
  'button.save': 'Mentés',
  'button.back-to-draft': 'Vissza a vázlathoz',
  'field.mpnLocation.label': 'Partnertelephely',
  'field.mpnLocation.other': 'Vagy egy másik telephely MPN-azonosítója',
  'choice.location': '{label} – {mpnId}',
  'note.firm-saved': 'A cég adatait mentettük: {name}. Mostantól a cég minden igénylése ezeket használja.',
  'known.intro': 'Erre az ügyfélre már nyújtott be igénylést ({claimId}). Átvehető válaszok:',
  'known.claimed': 'Már igényelve: {products}',
  'button.use-known': 'Válaszok átvétele',
  'warning.own-claim':
    'Az Ön cégének ezekre a termékekre már van igénylése: {products} ({claimId}, {status}). Folytassa azt, vonja vissza, vagy itt hagyja ki ezeket a termékeket.',
  'warning.own-official':
    'Az Ön cégének ezekre a termékekre már van hivatalos társítása: {products} ({claimId}). Előbb szüntesse meg azt, vagy itt hagyja ki ezeket a termékeket.',
  'warning.own-further': 'Az Ön cégének további igénylései ezekre a termékekre: {claimIds}.',
  'warning.competing':
    'Ugyanennél az ügyfélnél ugyanezekre a termékekre egy másik partnernek is van igénylése. Ettől még benyújthatja a sajátját: az elbírálók mindkettőt megvizsgálják, és a legfrissebb teljesítésigazolás számít.',
  'warning.foreign-contact':
    'Ez a cím nem az ügyfél tartományában van: {email} (a tartomány: {domain}). Az igénylésről ide küldünk e-maileket, ezért győződjön meg róla, hogy valóban az ügyfélé.',
  'note.submitted.foreign-contact':
    'A {claimId} számú igénylést beküldtük. Ez a cím nem az ügyfél tartományában van: {email} (a tartomány: {domain}). Ha egy e-mail nem kézbesíthető, az ösztönzők rendszergazdája az igénylés kártyáján kijavíthatja a kapcsolattartót.',
  'note.not-understood': 'Ezt nem értettem az üzenetéből: „{words}”.',
  'list.found': 'Találatok erre: „{words}”',
  'button.resume-draft': '{claimId} folytatása',
  'sibling.revenue-association':
    'A cégük az ügyfél ({customer}) termékválasztásában is közreműködött? Ugyanezekre a termékekre bevételi társítás is igényelhető. Az ügyfelet, a termékeket és a kapcsolattartókat átvesszük; a teljesítésigazolást Ön adja hozzá.',
  'sibling.business-applications':
    'Ezeket a termékeket is a cégük adta el az ügyfélnek ({customer}), vagy elősegíti a használatukat? Erre külön igénylés nyújtható be az OSA Sell és az OSU programban. Az ügyfelet, a termékeket és a kapcsolattartókat átvesszük; a teljesítésigazolást Ön adja hozzá.',
  'button.sibling': 'Ezt is benyújtom',
  'note.sibling': 'Átvéve innen: {claimId}. Válaszoljon a hátralévő kérdésekre.',
  'evidence.template':
    'Az aláírt sablont javasoljuk: mindent tartalmaz, amit az elbírálók keresnek. A munkanyilatkozatot gyakran visszaküldik, mert hiányzik belőle valami.',
  'desk.fact.evidence-places': 'Hol szerepelnek a termékek a teljesítésigazolásban (a partner szerint)',
  'ahead.title': 'Előzetes üzenet az ügyfélnek',
  'ahead.why': 'Aki tudja, mire számíthat, ritkán utasítja vissza. Beküldés előtt másolja ezt egy saját e-mailbe.',
  'ahead.text':
    'Tisztelt {name}!\n\nCégünk ({firm}) azt kéri a Microsofttól, hogy az Önök partnereként tartsa nyilván ezeknél a termékeknél: {products}. Ezt a Microsoft Claiming Partner of Record (CPOR) társításnak nevezi. Azt rögzíti, ki segíti Önöket ezekkel a termékekkel kapcsolatban; fizetniük nem kell érte, senki sem ad el semmit, és a szerződéseik nem változnak.\n\nErről e-mailt fog kapni. Ha egyetért, nincs teendője; ha nem, az e-mailben lévő hivatkozással visszautasíthatja. Ha a társítás hivatalossá válik, láthatjuk, hogyan használja a szervezetük ezeket a termékeket.\n\nKérjük, írja alá a mellékelt dokumentumot, amely az Önöknél elvégzett munkánkat igazolja. Kérdés esetén szívesen állok rendelkezésére.\n\n{contact}',
  'ahead.in.en': 'angolul',
  'ahead.in.hu': 'magyarul',
  'ahead.in.tr': 'törökül',
  'button.await-signature': 'Várakozás aláírásra',
  'button.change-signature': 'Aláírás határideje',
  'button.signature-stop': 'Várakozás leállítása',
  'field.signatureUntil.label': 'Az aláírás határideje',
  'field.signatureUntil.missing': 'Adja meg az aláírás határidejét.',
  'await-signature.title': 'Várakozás az ügyfél aláírására: {claimId}',
  'await-signature.intro':
    'Az aláírás hetekbe is telhet. Adja meg, meddig vár rá. Az utolsó nap előtt, aznap és utána is emlékeztetjük, amíg hozzá nem adja az aláírt dokumentumot.',
  'note.signature-awaited': 'Mentve. Emlékeztetni fogjuk az aláírásra.',
  'note.signature-stopped': 'Ez a vázlat már nem vár aláírásra.',
  'now.signature': 'Az ügyfél aláírására vár. Az aláírás határideje: {day}.',
  'now.signature-late': 'Még mindig az ügyfél aláírására vár. Az aláírás határideje lejárt: {day}.',
  'list.signature': 'az aláírás határideje: {day}',
  'list.signature-late': 'az aláírás határideje lejárt: {day}',
  'not-filed.title': 'Még nincs benyújtva',
  'not-filed.summary': 'Még nincs benyújtva: {drafts, number} vázlat és {customers, number} ügyfél igénylése',
  'not-filed.drafts':
    '{count, plural, one {# vázlat} other {# vázlat}} legalább egy hete változatlan. Folytassa, vagy vesse el.',
  'not-filed.customers':
    '{count, plural, one {# ügyfélnek} other {# ügyfélnek}} most nincs igénylése, pedig korábban volt. Ha még Önök segítik, nyújtsa be újra.',
  'not-filed.more': 'és további {count, number}',
  'button.view-claim': '{claimId} megnyitása',
  'note.asks-more': 'A folytatáshoz válaszoljon itt még egy kérdésre.',
  'note.offers-more': 'Itt megadhatja a lejárati dátumokat; a „Tovább” gombbal ezek nélkül is folytathatja.',
  'note.look-first': 'Nézze meg a fenti figyelmeztetést; a „Tovább” gombbal így is folytathatja.',
  'note.refreshed': 'Frissítve. A kártya a vázlat aktuális állapotát mutatja.',
} as const satisfies Readonly<Record<keyof typeof filingEn, string>>;
