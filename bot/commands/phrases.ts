import type { Language } from '../../cards/languages/language.ts';

/** Chat commands by name; the last ten are the reviewers'. */
export const commandNames = [
  'help',
  'new claim',
  'my claims',
  'claim',
  'status',
  'history',
  'withdraw',
  'template',
  'language',
  'resume',
  'discard',
  'hand over',
  'submit',
  'ask admin',
  'answer',
  'dispute',
  'disassociate',
  'subscribe',
  'unsubscribe',
  'subscriptions',
  'mute',
  'unmute',
  'review here',
  'queue',
  'review',
  'assign',
  'release',
  'approve',
  'reject',
  'request info',
  'ask again',
  'approve answer',
  'self-test',
] as const;
export type CommandName = (typeof commandNames)[number];

/**
 * What people write for a command, per language; the first is the one that help shows. Any of them is understood whatever
 * the reader's language. Lower-case, without diacritics or punctuation (see `plain-text.ts`).
 */
export const phrases: Readonly<Record<CommandName, Readonly<Record<Language, readonly [string, ...string[]]>>>> = {
  help: {
    en: ['help', 'hi', 'hello', 'hey', 'start', 'what can you do', 'commands', 'menu'],
    hu: ['sugo', 'segitseg', 'szia', 'hello', 'jo napot', 'mit tudsz', 'parancsok'],
    tr: ['yardim', 'merhaba', 'selam', 'komutlar', 'ne yapabilirsin'],
  },
  'new claim': {
    en: ['new claim', 'new', 'file a claim', 'file claim', 'create claim', 'start a claim', 'associate customer'],
    hu: ['uj igenyles', 'uj igeny', 'uj', 'igenyles inditasa', 'uj ugyfeltarsitas'],
    tr: ['yeni talep', 'yeni', 'talep olustur', 'yeni iliskilendirme'],
  },
  'my claims': {
    en: ['my claims', 'claims', 'list', 'list claims', 'show my claims', 'my drafts', 'drafts'],
    hu: ['igenyleseim', 'igenyeim', 'lista', 'vazlataim'],
    tr: ['taleplerim', 'talepler', 'liste', 'taslaklarim'],
  },
  claim: { en: ['claim', 'show claim', 'open claim'], hu: ['igenyles', 'igeny'], tr: ['talep', 'talebi goster'] },
  status: { en: ['status', 'status of', 'state'], hu: ['allapot', 'statusz'], tr: ['durum'] },
  history: { en: ['history', 'history of'], hu: ['elozmenyek', 'tortenet'], tr: ['gecmis'] },
  withdraw: {
    en: ['withdraw', 'withdraw claim', 'cancel claim'],
    hu: ['visszavonas', 'visszavon', 'igenyles visszavonasa'],
    tr: ['geri cek', 'talebi geri cek'],
  },
  template: {
    en: ['template', 'poe template', 'download template'],
    hu: ['sablon', 'poe sablon', 'sablon letoltese'],
    tr: ['sablon', 'sablonu indir', 'poe sablonu'],
  },
  language: { en: ['language', 'lang'], hu: ['nyelv'], tr: ['dil'] },
  resume: {
    en: ['resume', 'continue', 'resume draft'],
    hu: ['folytatas', 'folytat'],
    tr: ['devam', 'devam et'],
  },
  discard: {
    en: ['discard', 'discard draft', 'delete draft'],
    hu: ['elvetes', 'elvet', 'vazlat torlese'],
    tr: ['taslagi sil', 'vazgec'],
  },
  'hand over': {
    en: ['hand over', 'handover', 'reassign', 'transfer'],
    hu: ['atadas', 'atad'],
    tr: ['devret', 'devir'],
  },
  'ask admin': {
    en: ['ask admin', 'ask an admin', 'ask admin to submit'],
    hu: ['rendszergazda kerese', 'admin kerese'],
    tr: ['yoneticiye sor', 'yoneticiden iste'],
  },
  answer: { en: ['answer', 'reply'], hu: ['valasz', 'valaszol'], tr: ['yanitla', 'yanit'] },
  dispute: { en: ['dispute', 'contest'], hu: ['kifogas', 'kifogasol'], tr: ['itiraz', 'itiraz et'] },
  disassociate: {
    en: ['disassociate', 'end association'],
    hu: ['tarsitas megszuntetese', 'megszuntet'],
    tr: ['iliskiyi kes', 'iliskilendirmeyi bitir'],
  },
  subscribe: {
    en: ['subscribe', 'subscribe here', 'follow claims'],
    hu: ['feliratkozas', 'feliratkozom', 'igenylesek kovetese'],
    tr: ['abone ol', 'talepleri takip et'],
  },
  unsubscribe: {
    en: ['unsubscribe', 'unfollow'],
    hu: ['leiratkozas', 'leiratkozom'],
    tr: ['abonelikten cik', 'aboneligi bitir'],
  },
  subscriptions: {
    en: ['subscriptions', 'my subscriptions', 'channels'],
    hu: ['feliratkozasok', 'csatornak'],
    tr: ['abonelikler', 'kanallar'],
  },
  mute: { en: ['mute', 'silence'], hu: ['nemitas', 'elnemit'], tr: ['sessize al', 'sustur'] },
  unmute: {
    en: ['unmute'],
    hu: ['nemitas feloldasa', 'nemitast felold'],
    tr: ['sesini ac', 'sesi ac'],
  },
  'review here': {
    en: ['review here', 'reviews here'],
    hu: ['elbiralas itt', 'itt biralunk'],
    tr: ['burada incele', 'inceleme burada'],
  },
  queue: { en: ['queue', 'review queue', 'to review'], hu: ['varolista', 'sor'], tr: ['kuyruk', 'inceleme kuyrugu'] },
  review: { en: ['review', 'start review'], hu: ['elbiralas', 'elbiral'], tr: ['incele', 'incelemeyi baslat'] },
  assign: { en: ['assign', 'take'], hu: ['hozzarendeles', 'kioszt'], tr: ['ata', 'atama'] },
  release: { en: ['release', 'unassign'], hu: ['elenged', 'felszabadit'], tr: ['birak', 'atamayi kaldir'] },
  approve: { en: ['approve', 'approve claim'], hu: ['jovahagyas', 'jovahagy'], tr: ['onayla', 'talebi onayla'] },
  reject: { en: ['reject', 'reject claim', 'uphold'], hu: ['elutasitas', 'elutasit'], tr: ['reddet', 'talebi reddet'] },
  'request info': {
    en: ['request info', 'request information', 'ask for information'],
    hu: ['informacio kerese', 'adatkeres'],
    tr: ['bilgi iste', 'ek bilgi iste'],
  },
  'ask again': {
    en: ['ask again', 'request again'],
    hu: ['ujra ker', 'kerdezd ujra'],
    tr: ['yeniden sor', 'tekrar iste'],
  },
  'approve answer': {
    en: ['approve answer', 'accept answer'],
    hu: ['valasz elfogadasa', 'valasz jovahagyasa'],
    tr: ['yaniti onayla', 'yaniti kabul et'],
  },
  'self-test': {
    en: ['self test', 'selftest', 'check yourself'],
    hu: ['onteszt', 'onellenorzes'],
    tr: ['oz sinama', 'kendini sina'],
  },
  submit: { en: ['submit', 'submit claim'], hu: ['bekuldes', 'bekuld'], tr: ['gonder', 'talebi gonder'] },
};
