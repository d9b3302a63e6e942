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
} as const satisfies Readonly<Record<keyof typeof filingEn, string>>;
