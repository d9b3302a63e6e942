import type { renewalEn } from './renewal-en.ts';

export const renewalTr = {
  'button.renew': 'Yenile',
  'button.copy': 'Yeni abonelik: talebi kopyala',
  'button.record': 'Kaydet',
  'renew.title': '{claimId} yenileme',
  'renew.intro': 'Abonelikler artık ne zaman bitiyor? Olduğu gibi bırakılan tarih hiçbir şeyi değiştirmez.',
  'renew.other-subscription':
    'Yeni bir abonelik kimliğiyle mi yenilendi? Bu yeni bir taleptir. Kopya, abonelik dışında her şeyi devralır; resmileştiğinde bunun yerini alır.',
  'record.title': 'İlişkilendirme kaydetme',
  'record.intro':
    'Taleplerden önceki bir Dynamics 365 veya Power BI ilişkilendirmesi, aboneliği bitene dek geçerlidir. Buraya kaydedilince listelerde görünür, hatırlatılır ve diğerleri gibi yenilenir.',
  'note.renewed': 'Yeni bitiş tarihleri kaydedildi.',
  'note.copied': '{claimId} talebinin yenileme için kopyası. Yeni aboneliği girin.',
  'note.recorded': 'İlişkilendirme kaydedildi.',
  'list.recorded': 'kaydedilmiş',
  'channel.recorded': 'Kaydedilmiş: taleplerden önceye ait.',
  'now.recorded': 'Kaydedilmiş: taleplerden önceye ait, burada kimse incelemedi.',
  'flag.recorded': 'Kaydedilmiş: taleplerden önceye ait, incelenmedi',
  'command.renew': 'yenile 12',
  'help.command.renew': 'yeni abonelik bitiş tarihlerini girer',
  'command.record-association': 'ilişkilendirme kaydet',
  'help.command.record-association': 'taleplerden önceki bir ilişkilendirmeyi girer',
} as const satisfies Readonly<Record<keyof typeof renewalEn, string>>;
