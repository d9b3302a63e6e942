import type { LifecycleMessageKey } from './lifecycle-en.ts';

export const lifecycleTr: Readonly<Record<LifecycleMessageKey, string>> = {
  'refusal.next.desk.submitted': '{claimId} için inceleme başlamadı. Önce incelemeyi başlatın, sonra karar verin.',
  'refusal.next.desk.answered':
    '{claimId} için iş ortağının yanıtı bekliyor: yanıtı onaylayın, yeniden sorun veya talebi reddedin.',
  'refusal.next.desk.under-review': '{claimId} inceleniyor: onaylayın, bilgi isteyin veya reddedin.',
  'refusal.next.desk.partner-action-required':
    '{claimId} iş ortağının yanıtını bekliyor. Şimdi karar vermek için önce isteği geri çekin.',
  'refusal.next.desk.approved':
    '{claimId} onaylandı ve müşteri hâlâ geri çevirebilir. Şu anda karar verilecek bir şey yok.',
  'refusal.next.desk.official': '{claimId} için ilişkilendirme resmi. Yalnızca müşteri isterse sona erdirilebilir.',
  'refusal.next.desk.rejected': '{claimId} reddedildi. Ancak iş ortağı itiraz ederse size geri gelir.',
  'refusal.next.desk.disputed': '{claimId} için redde itiraz edildi: talebi onaylayın veya reddi onaylayın.',
  'refusal.next.desk.closed': '{claimId} kapandı. Yine de not ekleyebilirsiniz.',
  'refusal.next.partner.editing': '{claimId} bir taslak. Önce taslağı tamamlayıp gönderin.',
  'refusal.next.partner.submitted':
    '{claimId} inceleme bekliyor. O zamana kadar dosya ekleyebilir veya talebi geri çekebilirsiniz.',
  'refusal.next.partner.answered':
    '{claimId} için yanıtınız inceleyenleri bekliyor. O zamana kadar dosya ekleyebilir veya talebi geri çekebilirsiniz.',
  'refusal.next.partner.under-review':
    '{claimId} inceleniyor. Karara kadar dosya ekleyebilir veya talebi geri çekebilirsiniz.',
  'refusal.next.partner.partner-action-required': 'İnceleyenler {claimId} için bilgi istedi. Önce bunu yanıtlayın.',
  'refusal.next.partner.approved':
    '{claimId} onaylandı. Resmileşene kadar dosya ekleyebilir veya talebi geri çekebilirsiniz.',
  'refusal.next.partner.official': '{claimId} için ilişkilendirme resmi. Yenilenebilir veya sona erdirilebilir.',
  'refusal.next.partner.rejected': '{claimId} reddedildi. Süresi içinde itiraz edilebilir.',
  'refusal.next.partner.disputed': '{claimId} için redde itiraz edildi. Karara kadar dosya ekleyebilirsiniz.',
  'refusal.next.partner.closed': '{claimId} kapandı. Yeniden talepte bulunmak için yeni bir talep başlatın.',
  'why.line': 'Sürenin hesabı: {parts}.',
  'why.business-days': '{days, plural, one {# iş günü} other {# iş günü}}',
  'why.calendar-days': '{days, plural, one {# gün} other {# gün}}',
  'why.holiday': '{day} resmî tatil ({country})',
  'why.workday': '{day} iş günü ({country})',
  'button.copy-claim': 'Kopyala',
  'button.file-again': 'Yeniden başvur',
  'note.copied-other': '{claimId} talebinin kanıtsız kopyası. Farklı olanı değiştirin; gerisi olduğu gibi kalır.',
  'note.filed-again': '{claimId}, kanıtları dışında tüm bilgileriyle yeniden gönderiliyor. Güncel kanıt ekleyin.',
  'flag.same-document':
    'Belgelerden biri başka müşterilerin taleplerinde de var: {claimIds}{more, plural, =0 {} other { ve # talep daha}}.',
  'command.partner-center-id': 'partner center kimliği 12',
  'help.command.partner-center-id': 'talebin Partner Center kimliğini kaydeder',
  'button.partner-center-id': 'Partner Center kimliği',
  'field.partnerCenterClaimId.label': 'Partner Center’daki talep kimliği',
  'partner-center-id.title': 'Partner Center kimliği: {claimId}',
  'partner-center-id.intro':
    'Talep Partner Center’da hangi kimlikle yer alıyor? Sonra burada da o kimlikle bulabilirsiniz. Boş bırakılırsa kimlik silinir.',
  'note.partner-center-id': 'Partner Center kimliği kaydedildi.',
};
