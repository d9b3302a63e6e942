import type { LifecycleMessageKey } from './lifecycle-en.ts';

export const lifecycleTr: Readonly<Record<LifecycleMessageKey, string>> = {
  'refusal.next.desk.submitted':
    '{claimId} talebi için inceleme başlamadı. Önce incelemeyi başlatın, sonra karar verin.',
  'refusal.next.desk.answered':
    '{claimId} talebi için iş ortağı yanıt verdi. Yanıtı kabul edin, yeniden bilgi isteyin veya talebi reddedin.',
  'refusal.next.desk.under-review':
    '{claimId} talebi gözden geçiriliyor. Talebi onaylayın, bilgi isteyin veya talebi reddedin.',
  'refusal.next.desk.partner-action-required':
    '{claimId} talebi iş ortağının yanıtını bekliyor. Şimdi karar vermek için önce bilgi isteğini geri çekin.',
  'refusal.next.desk.approved':
    '{claimId} talebi onaylandı; müşteri hâlâ geri çevirebilir. Şu anda karar verilecek bir şey yok.',
  'refusal.next.desk.official': '{claimId} ilişkilendirmesi resmi. Yalnızca müşterinin isteğiyle sonlandırabilirsiniz.',
  'refusal.next.desk.rejected':
    '{claimId} talebi reddedildi. Yalnızca iş ortağı ret kararına itiraz ederse size geri gelir.',
  'refusal.next.desk.disputed':
    '{claimId} talebinin ret kararına itiraz edildi. Talebi onaylayın veya ret kararını koruyun.',
  'refusal.next.desk.closed': '{claimId} talebi kapandı. Yine de not ekleyebilirsiniz.',
  'refusal.next.partner.editing': '{claimId} henüz taslak. Önce taslağı tamamlayıp gönderin.',
  'refusal.next.partner.submitted':
    '{claimId} talebi inceleme bekliyor. O zamana kadar dosya ekleyebilir veya talebi geri çekebilirsiniz.',
  'refusal.next.partner.answered':
    '{claimId} talebi için yanıtınız inceleyenlere ulaştı. Karar verilene kadar dosya ekleyebilir veya talebi geri çekebilirsiniz.',
  'refusal.next.partner.under-review':
    '{claimId} talebi gözden geçiriliyor. Karar verilene kadar dosya ekleyebilir veya talebi geri çekebilirsiniz.',
  'refusal.next.partner.partner-action-required':
    'İnceleyenler {claimId} talebi için bilgi istedi. Önce bilgi isteğini yanıtlayın.',
  'refusal.next.partner.approved':
    '{claimId} talebi onaylandı. Resmileşene kadar dosya ekleyebilir veya talebi geri çekebilirsiniz.',
  'refusal.next.partner.official':
    '{claimId} ilişkilendirmesi resmi. İlişkilendirmeyi yenileyebilir veya sonlandırabilirsiniz.',
  'refusal.next.partner.rejected': '{claimId} talebi reddedildi. Ret kararına son tarihe kadar itiraz edebilirsiniz.',
  'refusal.next.partner.disputed':
    '{claimId} talebinin ret kararına itiraz edildi. Karar verilene kadar dosya ekleyebilirsiniz.',
  'refusal.next.partner.closed': '{claimId} talebi kapandı. Yeniden talepte bulunmak için yeni bir talep başlatın.',
  'why.line': 'Sürenin hesabı: {parts}.',
  'why.business-days': '{days, plural, one {# iş günü} other {# iş günü}}',
  'why.calendar-days': '{days, plural, one {# gün} other {# gün}}',
  'why.holiday': '{day} resmi tatil ({country})',
  'why.workday': '{day} iş günü ({country})',
  'button.copy-claim': 'Kopyala',
  'button.file-again': 'Yeniden talep et',
  'note.copied-other':
    'Bu, {claimId} talebinin yürütme kanıtı içermeyen bir kopyası. Farklı olanları değiştirin; gerisi olduğu gibi kalır.',
  'note.filed-again': 'Bu, {claimId} talebinin yürütme kanıtı içermeyen yeni taslağı. Güncel dosyalar ekleyin.',
  'flag.same-document':
    'Belgelerden biri başka müşterilerin taleplerinde de var: {claimIds}{more, plural, =0 {} other { ve # talep daha}}.',
  'command.summary': 'özet 12',
  'help.command.summary': 'bir talebi, kopyalamanız için İş Ortağı Merkezi’ndeki sırayla gösterir',
  'button.summary': 'İş Ortağı Merkezi için özet',
  'summary.title': 'İş Ortağı Merkezi için özet',
  'summary.intro': 'Sıralama, İş Ortağı Merkezi’ndeki sayfalarla aynıdır. Değerleri buradan kopyalayabilirsiniz.',
  'summary.location': '1. İş ortağı konumu ve müşteri',
  'summary.solution': '2. Çözüm alanı ve etkinlik',
  'summary.claim': '3. Talep bilgileri',
  'summary.products': '4. Ürünler',
  'summary.contacts': '5. İlgili kişiler',
  'summary.evidence': '6. Yürütme kanıtı ve açıklamalar',
  'command.partner-center-id': 'iş ortağı merkezi kimliği 12',
  'help.command.partner-center-id': 'bir talebin İş Ortağı Merkezi kimliğini kaydeder',
  'button.partner-center-id': 'İş Ortağı Merkezi kimliği',
  'field.partnerCenterClaimId.label': 'İş Ortağı Merkezi talep kimliği',
  'partner-center-id.title': '{claimId} talebinin İş Ortağı Merkezi kimliği',
  'partner-center-id.intro':
    'Talebin İş Ortağı Merkezi’ndeki kimliğini girin. Talebi burada bu kimlikle de bulabilirsiniz. Kimliği silmek için kutuyu boş bırakın.',
  'note.partner-center-id': 'İş Ortağı Merkezi kimliği kaydedildi.',
};
