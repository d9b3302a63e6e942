import type { renewalEn } from './renewal-en.ts';

export const renewalHu = {
  'button.renew': 'Megújítás',
  'button.copy': 'Másolás új előfizetéshez',
  'button.record': 'Rögzítés',
  'renew.title': 'A {claimId} megújítása',
  'renew.intro': 'Adja meg az előfizetések új lejárati dátumát. A változatlanul hagyott dátumok nem módosulnak.',
  'renew.other-subscription':
    'Új előfizetés-azonosítóval újították meg? Ahhoz új igénylés kell. A másolat az előfizetésen kívül mindent átvesz; amikor hivatalossá válik, felváltja ezt az igénylést.',
  'record.title': 'Társítás rögzítése',
  'record.intro':
    'A CPOR előtti Dynamics 365- vagy Power BI-társítás az előfizetés lejártáig érvényes. Rögzítse itt, hogy szerepeljen a listákban, emlékeztetőt kapjon róla, és ugyanúgy megújíthassa, mint a többit.',
  'note.renewed': 'Az új lejárati dátumokat mentettük.',
  'note.copied': 'Ez a {claimId} másolata a megújításhoz. Adja meg az új előfizetést.',
  'note.recorded': 'A társítást rögzítettük.',
  'list.recorded': 'rögzített',
  'channel.recorded': 'Rögzített társítás: a CPOR előttről származik.',
  'now.recorded': 'Rögzített társítás: a CPOR előttről származik, ezért itt nem bírálták el.',
  'flag.recorded': 'Rögzített társítás: a CPOR előttről származik, nem bírálták el',
  'command.renew': 'megújítás 12',
  'help.command.renew': 'új lejárati dátumokat ad meg',
  'command.record-association': 'társítás rögzítése',
  'help.command.record-association': 'CPOR előtti társítást rögzít',
} as const satisfies Readonly<Record<keyof typeof renewalEn, string>>;
