import type { renewalEn } from './renewal-en.ts';

export const renewalHu = {
  'button.renew': 'Megújítás',
  'button.copy': 'Új előfizetés: igénylés másolása',
  'button.record': 'Rögzítés',
  'renew.title': '{claimId} megújítása',
  'renew.intro': 'Mikor járnak le most az előfizetések? A változatlanul hagyott dátum nem módosít semmit.',
  'renew.other-subscription':
    'Új előfizetés-azonosítóval újult meg? Az új igénylés. A másolat az előfizetésen kívül mindent átvesz; amikor hivatalossá válik, ennek a helyébe lép.',
  'record.title': 'Társítás rögzítése',
  'record.intro':
    'Az igénylések bevezetése előtti Dynamics 365- vagy Power BI-társítás az előfizetés végéig érvényes. Itt rögzítve megjelenik a listákban, emlékeztetünk rá, és ugyanúgy megújítható, mint a többi.',
  'note.renewed': 'Az új lejárati dátumokat rögzítettük.',
  'note.copied': 'A(z) {claimId} másolata megújításhoz. Adja meg az új előfizetést.',
  'note.recorded': 'A társítást rögzítettük.',
  'list.recorded': 'rögzített',
  'channel.recorded': 'Rögzített: az igénylések bevezetése előttről való.',
  'now.recorded': 'Rögzített társítás: az igénylések bevezetése előttről való, itt senki sem bírálta el.',
  'flag.recorded': 'Rögzített: az igénylések bevezetése előttről való, nem bírálták el',
  'command.renew': 'megújítás 12',
  'help.command.renew': 'új lejárati dátumokat ad meg',
  'command.record-association': 'társítás rögzítése',
  'help.command.record-association': 'az igénylések bevezetése előtti társítást rögzít',
} as const satisfies Readonly<Record<keyof typeof renewalEn, string>>;
