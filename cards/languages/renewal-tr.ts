import type { renewalEn } from './renewal-en.ts';

export const renewalTr = {
  'button.renew': 'Aboneliği yenile',
  'button.copy': 'Yeni abonelik: talebi kopyala',
  'button.record': 'Kaydet',
  'renew.title': '{claimId} talebinin aboneliklerini yenile',
  'renew.intro': 'Abonelikler artık ne zaman bitiyor? Değiştirmediğiniz tarihler aynı kalır.',
  'renew.other-subscription':
    'Abonelik yeni bir kimlikle mi yenilendi? O zaman yeni bir talep gerekir. Kopya, abonelik dışında her şeyi devralır ve resmileşince bu talebin yerini alır.',
  'record.title': 'İlişkilendirme kaydet',
  'record.intro':
    'CPOR öncesine ait bir Dynamics 365 veya Power BI ilişkilendirmesi, aboneliği bitene kadar geçerlidir. Listelerde görmek, hatırlatma almak ve diğerleri gibi yenilemek için ilişkilendirmeyi buraya kaydedin.',
  'note.renewed': 'Yeni bitiş tarihleri kaydedildi.',
  'note.copied': 'Bu, {claimId} talebinin yenileme için kopyası. Yeni aboneliği girin.',
  'note.recorded': 'İlişkilendirme kaydedildi.',
  'list.recorded': 'kaydedilmiş',
  'channel.recorded': 'Kaydedilmiş: CPOR öncesine ait.',
  'now.recorded': 'Kaydedilmiş: CPOR öncesine ait olduğu için burada incelenmedi.',
  'flag.recorded': 'Kaydedilmiş: CPOR öncesine ait, incelenmedi',
  'command.renew': 'yenile 12',
  'help.command.renew': 'yeni abonelik bitiş tarihlerini kaydeder',
  'command.record-association': 'ilişkilendirme kaydet',
  'help.command.record-association': 'CPOR öncesine ait bir ilişkilendirmeyi kaydeder',
} as const satisfies Readonly<Record<keyof typeof renewalEn, string>>;
