import type { Language } from '../../cards/languages/language.ts';

/** Texts of the pages of local mode. */
export type LocalTexts = {
  readonly title: string;
  readonly intro: string;
  readonly partner: string;
  readonly partnerDetail: string;
  readonly colleague: string;
  readonly colleagueDetail: string;
  readonly reviewer: string;
  readonly reviewerDetail: string;
  readonly clock: string;
  readonly clockDetail: string;
  readonly noPlayground: string;
  readonly customers: string;
  readonly botTime: string;
  readonly ahead: string;
  readonly realTime: string;
  readonly hour: string;
  readonly day: string;
  readonly businessDay: string;
  readonly week: string;
  readonly other: string;
  readonly advance: string;
  readonly onlyForward: string;
  readonly badDuration: string;
  readonly back: string;
  readonly mail: string;
  readonly mailDetail: string;
  readonly noMail: string;
  readonly mailGone: string;
  readonly mailLooks: string;
  readonly mailText: string;
  readonly cards: string;
  readonly cardsDetail: string;
  readonly noCards: string;
};

const en: LocalTexts = {
  title: 'CPOR claims on this computer',
  intro:
    'Open the partner’s chat and send “new claim”. The bot guides you through the form. Add documents on the upload page linked from the form. Decide on submitted claims in the reviewer’s chat.',
  partner: 'The partner’s chat',
  partnerDetail: 'Alex Wilber of Contoso Partners files and follows claims.',
  colleague: 'The colleague’s chat',
  colleagueDetail: 'Megan Bowen works at Contoso Partners too: hand a claim over to her.',
  reviewer: 'The reviewer’s chat',
  reviewerDetail: 'Robin Kline reviews claims.',
  clock: 'The clock',
  clockDetail: 'Move the bot’s time forward to let deadlines pass now.',
  noPlayground: 'The Playgrounds are off (PLAYGROUND=off). The bot answers at /api/messages.',
  customers: 'Sample customers and their tenant IDs',
  botTime: 'The bot’s time',
  ahead: 'Ahead of real time by',
  realTime: 'The clock shows the real time.',
  hour: 'One hour',
  day: 'One day',
  businessDay: 'To the next business day',
  week: 'One week',
  other: 'Another duration (ISO 8601, such as P3DT4H)',
  advance: 'Advance',
  onlyForward: 'The clock only moves forward. Anything that falls due is processed before this page reloads.',
  badDuration: 'Enter a duration such as P1D or PT4H, up to two years.',
  back: 'Start page',
  mail: 'The customer’s inbox',
  mailDetail: 'Emails from the bot to customers, with the link to opt out.',
  noMail: 'No email yet. The customer gets the first one when a claim is submitted.',
  mailGone: 'Email not found',
  mailLooks: 'As the customer sees it',
  mailText: 'As plain text',
  cards: 'The cards',
  cardsDetail: 'Every card in every state, as people see it in Teams.',
  noCards: 'Nothing here yet. Run “npm run cards”, then open this page again.',
};

const hu: LocalTexts = {
  title: 'CPOR-igénylések ezen a gépen',
  intro:
    'Nyissa meg a partner csevegését, és írja be: „új igénylés”. A bot végigvezeti az űrlapon. A dokumentumokat az űrlapról nyíló feltöltési oldalon adhatja hozzá. A beküldött igénylésről az elbíráló csevegésében lehet dönteni.',
  partner: 'A partner csevegése',
  partnerDetail: 'Alex Wilber (Contoso Partners) igényléseket nyújt be és követ.',
  colleague: 'A munkatárs csevegése',
  colleagueDetail: 'Megan Bowen is a Contoso Partnersnél dolgozik: átadhat neki egy igénylést.',
  reviewer: 'Az elbíráló csevegése',
  reviewerDetail: 'Robin Kline elbírálja az igényléseket.',
  clock: 'Az óra',
  clockDetail: 'Előreállítja a bot óráját, hogy a határidők most járjanak le.',
  noPlayground: 'A Playground-felületek ki vannak kapcsolva (PLAYGROUND=off). A bot az /api/messages címen válaszol.',
  customers: 'Mintaügyfelek és bérlőazonosítójuk',
  botTime: 'A bot ideje',
  ahead: 'Ennyivel jár a valós idő előtt',
  realTime: 'Az óra a valós időt mutatja.',
  hour: 'Egy óra',
  day: 'Egy nap',
  businessDay: 'A következő munkanapra',
  week: 'Egy hét',
  other: 'Más időtartam (ISO 8601, például P3DT4H)',
  advance: 'Léptetés',
  onlyForward:
    'Az óra csak előre jár. Ami közben esedékessé válik, azt a bot elvégzi, mielőtt az oldal újra betöltődik.',
  badDuration: 'Adjon meg időtartamot, például P1D vagy PT4H, legfeljebb két évet.',
  back: 'Kezdőlap',
  mail: 'Az ügyfél postaládája',
  mailDetail: 'A bot e-mailjei az ügyfeleknek, a visszautasítás (opt-out) hivatkozásával.',
  noMail: 'Még nincs e-mail: az ügyfél az elsőt az igénylés beküldésekor kapja.',
  mailGone: 'Az e-mail nem található',
  mailLooks: 'Ahogy az ügyfél látja',
  mailText: 'Egyszerű szövegként',
  cards: 'A kártyák',
  cardsDetail: 'Minden kártya minden állapotban, ahogy a Teamsben látszik.',
  noCards: 'Itt még nincs semmi. Futtassa az „npm run cards” parancsot, majd nyissa meg újra ezt az oldalt.',
};

const tr: LocalTexts = {
  title: 'Bu bilgisayarda CPOR talepleri',
  intro:
    'İş ortağının sohbetini açın ve “yeni talep” yazın; bot sizi formda adım adım yönlendirir. Belgeler, formdan açılan karşıya yükleme sayfasından eklenir. Gönderilen talep hakkında inceleyenin sohbetinde karar verilir.',
  partner: 'İş ortağının sohbeti',
  partnerDetail: 'Alex Wilber (Contoso Partners) talep oluşturur ve takip eder.',
  colleague: 'İş arkadaşının sohbeti',
  colleagueDetail: 'Megan Bowen da aynı şirkette çalışıyor (Contoso Partners); ona talep devredebilirsiniz.',
  reviewer: 'İnceleyenin sohbeti',
  reviewerDetail: 'Robin Kline talepleri inceler.',
  clock: 'Saat',
  clockDetail: 'Sürelerin hemen dolması için botun saatini ileri alın.',
  noPlayground: 'Playground arayüzleri kapalı (PLAYGROUND=off). Bot /api/messages adresinden yanıt verir.',
  customers: 'Örnek müşteriler ve kiracı kimlikleri',
  botTime: 'Botun saati',
  ahead: 'Gerçek saatten ileride olduğu süre',
  realTime: 'Saat, gerçek saati gösteriyor.',
  hour: 'Bir saat',
  day: 'Bir gün',
  businessDay: 'Sonraki iş gününe',
  week: 'Bir hafta',
  other: 'Başka bir süre (ISO 8601, örneğin P3DT4H)',
  advance: 'İleri al',
  onlyForward: 'Saat yalnızca ileri alınabilir. Süresi dolan işler, sayfa yeniden yüklenmeden önce tamamlanır.',
  badDuration: 'P1D veya PT4H gibi, sıfırdan uzun ve en fazla iki yıllık bir süre girin.',
  back: 'Başlangıç sayfası',
  mail: 'Müşterinin gelen kutusu',
  mailDetail: 'Botun müşterilere gönderdiği e-postalar, geri çevirme (opt-out) bağlantısıyla.',
  noMail: 'Henüz e-posta yok. İlk e-posta, talep gönderilince müşteriye ulaşır.',
  mailGone: 'E-posta bulunamadı',
  mailLooks: 'Müşterinin gördüğü hâliyle',
  mailText: 'Düz metin olarak',
  cards: 'Kartlar',
  cardsDetail: 'Tüm kartlar, her durumda Teams’de göründükleri gibi.',
  noCards: 'Burada henüz bir şey yok. “npm run cards” komutunu çalıştırıp bu sayfayı yeniden açın.',
};

export const localTexts: Readonly<Record<Language, LocalTexts>> = { en, hu, tr };

/** The first language of an `Accept-Language` header that there are texts in. */
export const languageOfBrowser = (accepted: string | undefined): Language => {
  for (const range of (accepted ?? '').split(',')) {
    const tag = range.trim().slice(0, 2).toLowerCase();
    if (tag === 'en' || tag === 'hu' || tag === 'tr') return tag;
  }
  return 'en';
};
