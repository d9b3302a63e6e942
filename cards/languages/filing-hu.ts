import type { filingEn } from './filing-en.ts';

export const filingHu = {
  'command.our-firm': 'cégünk',
  'help.command.our-firm': 'a cég adatai, egyszer minden igényléshez',
  'firm.title': 'Cégünk',
  'firm.intro':
    'Ezt csak egyszer kell kitölteni. A nevet az ügyfelek és az elbírálók látják, a telephelyeket az űrlap felkínálja, a kapcsolattartó pedig akkor szerepel, ha senki más nincs megadva.',
  'firm.name': 'A cég neve',
  'firm.name.hint': 'Ahogy az ügyfelek ismerik',
  'firm.name.missing': 'Adja meg a cég nevét.',
  'firm.locations': 'Partnertelephelyek',
  'firm.locations.hint': '1234567, Budapest – soronként egy: MPN-azonosító, elnevezés',
  'firm.locations.missing': 'Adjon meg legalább egy partnertelephelyet.',
  'firm.contact-name': 'Alapértelmezett kapcsolattartó: név',
  'firm.contact-email': 'Alapértelmezett kapcsolattartó: e-mail-cím',
  'firm.offer':
    'Ez a cég első igénylése? Adja meg egyszer a nevét és a telephelyeit, és többé nem kell begépelnie őket.',
  'button.firm': 'Cégünk',
  'button.save': 'Mentés',
  'button.back-to-draft': 'Vissza a vázlathoz',
  'field.mpnLocation.label': 'Partnertelephely',
  'field.mpnLocation.other': 'Vagy egy másik telephely MPN-azonosítója',
  'choice.location': '{label} – {mpnId}',
  'note.firm-saved': 'A cég adatait mentettük: {name}. Mostantól minden igénylés ezeket használja.',
  'known.intro': 'Ennek az ügyfélnek már nyújtott be igénylést ({claimId}). Egy gombnyomással átvehető:',
  'known.claimed': 'Már igényelve: {products}',
  'button.use-known': 'Átveszem ezeket',
  'warning.own-claim':
    'Erre a cégnek már van igénylése: {claimId} ({status}), termékek: {products}. Folytassa azt, vonja vissza, vagy itt hagyja ki ezeket a termékeket.',
  'warning.own-official':
    'Ez a társítás már a cégé: {claimId} hivatalos, termékek: {products}. Előbb szüntesse meg azt, vagy itt hagyja ki ezeket a termékeket.',
  'warning.competing':
    'Ugyanerre ennél az ügyfélnél egy másik partner is igényt tart. Ettől még benyújthatja: az elbírálók mindkét igénylést megvizsgálják, és a legfrissebb bizonyíték számít.',
  'warning.foreign-contact':
    'Ez a cím nem az ügyfél tartományában van: {email} (a tartomány: {domain}). Az igénylésről szóló levelek ide mennek, ezért győződjön meg róla, hogy valóban az ügyfélé.',
  'note.submitted.foreign-contact':
    'Az igénylést beküldtük: {claimId}. Ez a cím nem az ügyfél tartományában van: {email} (a tartomány: {domain}). Ha egy levél visszajön, az ösztönzők rendszergazdája az igénylés kártyáján kijavíthatja.',
  'note.not-understood': 'Ezt nem értettem belőle: „{words}”.',
  'list.found': 'Erre a keresésre: „{words}”',
  'button.resume-draft': '{claimId} folytatása',
  'sibling.revenue-association':
    'Az ügyfél ({customer}) termékválasztását is Önök befolyásolták? Ezt ugyanezekre a termékekre bevételi társítás ismeri el. Az ügyfelet, a termékeket és a kapcsolattartókat átvesszük; bizonyíték külön kell hozzá.',
  'sibling.business-applications':
    'Ezeket a termékeket az ügyfélnek ({customer}) Önök adták el, vagy a használatukat is Önök segítik? Ez külön igénylés, az OSA Sell és az OSU programhoz. Az ügyfelet, a termékeket és a kapcsolattartókat átvesszük; bizonyíték külön kell hozzá.',
  'button.sibling': 'Ezt is benyújtom',
  'note.sibling': 'Átvéve innen: {claimId}. A hátralévő kérdések következnek.',
  'evidence.template':
    'A kitöltött és aláírt sablon a biztos választás: megnevez mindent, amit az elbírálók keresnek; a munkaleírást gyakran egyetlen hiányzó pont miatt küldik vissza.',
  'desk.fact.evidence-places': 'A partner szerint a bizonyítékban itt látszik az egyes termék',
  'ahead.title': 'Szöveg az ügyfélnek, előre elküldeni',
  'ahead.why': 'Aki tudja, mire számítson, ritkán utasítja vissza. Másolja ezt beküldés előtt egy saját levélbe.',
  'ahead.text':
    'Tisztelt {name}!\n\nCégünk ({firm}) kérni fogja a Microsofttól, hogy partnerükként tartsa nyilván a következő termékeknél: {products}. Ezt a Microsoft Claiming Partner of Record (CPOR) társításnak nevezi. Azt rögzíti, ki segíti Önöket ezeknél a termékeknél; Önöknek nem kerül semmibe, senki nem ad el semmit, és a szerződéseik nem változnak.\n\nErről e-mailben levelet fog kapni. Ha egyetért, nincs teendője; ha nem, ott egy gombnyomással elutasíthatja. Amikor a társítás hivatalossá válik, láthatjuk, hogyan használja a szervezetük ezeket a termékeket.\n\nKérjük, írja alá a mellékelt dokumentumot: azt igazolja, amit Önöknél elvégeztünk. Kérdés esetén szívesen állok rendelkezésére.\n\n{contact}',
  'ahead.in.en': 'angolul',
  'ahead.in.hu': 'magyarul',
  'ahead.in.tr': 'törökül',
  'button.view-claim': '{claimId} megnyitása',
  'note.asks-more': 'Itt még egy kérdés vár válaszra, utána mehet tovább.',
  'note.offers-more': 'Itt megadhatja a lejárati dátumokat; a „Tovább” gomb ezek nélkül is továbbvisz.',
  'note.look-first': 'Nézze meg a fenti figyelmeztetést. A „Tovább” gomb ettől még továbbvisz.',
  'note.refreshed': 'Frissítve: így áll most a vázlat.',
} as const satisfies Readonly<Record<keyof typeof filingEn, string>>;
