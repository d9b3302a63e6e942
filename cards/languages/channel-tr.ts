import type { channelEn } from './channel-en.ts';

export const channelTr: Readonly<Record<keyof typeof channelEn, string>> = {
  'channel.late.submitted': 'Gönderildi. İncelemeyi başlatma süresi doldu: {due}.',
  'channel.late.answered': 'Bilgi isteği yanıtlandı. Karar süresi doldu: {due}.',
  'channel.late.under-review': 'Gözden geçiriliyor. Karar süresi doldu: {due}.',
  'channel.late.disputed': 'Ret kararına itiraz edildi. Karar süresi doldu: {due}.',
  'channel.now.submitted': 'Gönderildi. İncelemenin başlaması için son tarih: {due}.',
  'channel.now.answered': 'Bilgi isteği yanıtlandı. Karar için son tarih: {due}.',
  'channel.now.under-review': 'Gözden geçiriliyor. Karar için son tarih: {due}.',
  'channel.now.partner-action-required': 'Bilgi istendi. Yanıt için son tarih: {due}.',
  'channel.now.approved.awaiting-mail': 'Onaylandı. Müşterinin geri çevirme (opt-out) süresi yakında başlar.',
  'channel.now.approved.open':
    'Onaylandı. Müşterinin geri çevirmesi (opt-out) için son tarih: {due}. Geri çevirmezse ilişkilendirme resmileşir.',
  'channel.now.approved.paused': 'Onaylandı. Müşterinin geri çevirme (opt-out) süresi durduruldu.',
  'channel.now.official': '{day} tarihinden beri resmi.',
  'channel.now.official-until': '{day} tarihinden beri resmi. Son aboneliğin bitişi: {end}.',
  'channel.now.rejected': 'Reddedildi: {day}.',
  'channel.now.rejected-disputable': 'Reddedildi: {day}. İtiraz için son tarih: {due}.',
  'channel.now.disputed': 'Ret kararına itiraz edildi. Karar için son tarih: {due}.',
  'channel.now.rejected-final': 'Kesin olarak reddedildi: {day}.',
  'channel.now.withdrawn': 'Geri çekildi: {day}.',
  'channel.now.customer-declined': 'Müşteri geri çevirdi: {day}.',
  'channel.now.ended': 'Sona erdi: {day}.',
  'channel.update.RequestWithdrawn': 'Bilgi isteği geri çekildi. {now}',
  'channel.update.AnswerApproved': 'Yanıt kabul edildi. {now}',
  'channel.update.ProductsExpired': 'Bazı aboneliklerin süresi doldu. Kalan ürünler: {products}.',
  'channel.update.SubscriptionEndChanged': 'Bir aboneliğin bitiş tarihi değiştirildi. {now}',
  'channel.update.ReminderDue': '{now} Bir abonelik bitiyor ({day}): {products}.',
  'channel.update.ProductsSuperseded':
    'Bazı ürünler veya abonelikler daha yeni bir ilişkilendirmeye geçti. Kalan ürünler: {products}.',
  'channel.muted': 'Bu kanalda sessize alındı. Kart güncel kalır, ancak yanıt gönderilmez.',

  'subscription.title': 'Bu kanal şirketinizin taleplerini takip ediyor',
  'subscription.what':
    'Her talep için burada ayrı bir konuşma açılır; yalnızca numara, iş ortağı ve ilgili kişisi, müşteri, ürünler, durum ve tarihler görünür.',
  'subscription.all': 'Şirketin tüm talepleri',
  'subscription.mpn': 'MPN kimliği: {ids}',
  'subscription.by': 'Ayarlayan: {who}, {when}',
  'subscription.narrow': 'Tüm talepleri takip edin veya listeyi daraltın. Boş alanlar filtre uygulamaz.',
  'subscription.mpn.label': 'MPN kimlikleri',
  'subscription.mpn.hint': 'Virgülle ayırın, ör. 1234567, 7654321',
  'subscriptions.title': 'Şirketinizin taleplerini takip eden kanallar',
  'subscriptions.none': 'Henüz kanal yok. Bir kanalda benden @ ile bahsederek “{command}” yazın.',
  'subscriptions.more': '{count, plural, one {# kanal daha} other {# kanal daha}}',

  'channel.note.subscribed': 'Bu kanal abone edildi. Taleplerinizle ilgili gelişmeler bundan sonra burada görünecek.',
  'channel.note.filter-saved':
    'Kaydedildi. Bundan sonra burada yalnızca filtreye uyan talepler görünecek. Mevcut kartlar kalır.',
  'channel.note.unsubscribed':
    'Abonelikten çıkıldı. Buraya yeni gönderi eklenmeyecek. Mevcut kartlar olduğu gibi kalır.',
  'channel.note.not-subscribed': 'Bu kanal hiçbir talebi takip etmiyor.',
  'channel.note.not-here':
    'Bu yalnızca şirketinizin bir kanalında çalışır. Orada benden @ ile bahsederek komutu yazın.',
  'channel.note.other-firm': 'Bunu yalnızca bu kanalın ait olduğu şirketin üyeleri yapabilir.',
  'channel.note.not-checked': 'Şirketin üyesi olup olmadığınız Teams’de kontrol edilemedi. Yeniden deneyin.',
  'channel.note.renew':
    'Yenileme kişisel sohbetimizde yapılır. Komutu orada talep numarasıyla yazın, örneğin “{command}”.',
  'channel.note.sent-to-chat': 'Formu size kişisel sohbetimizde gönderdim.',
  'channel.note.private':
    'Kanallarda yalnızca numara, iş ortağı ve ilgili kişisi, müşteri, ürünler, durum ve tarihler görünür. Diğer her şeyi kişisel sohbetimizde sorabilirsiniz.',
  'channel.note.muted': '{claimId} talebiyle ilgili gönderiler artık burada görünmeyecek.',
  'channel.note.already-muted': '{claimId} talebi bu kanalda zaten sessizde.',
  'channel.note.unmuted': '{claimId} talebiyle ilgili gönderiler burada yeniden görünecek.',
  'channel.note.not-muted': '{claimId} talebi bu kanalda sessizde değil.',
  'channel.note.which-claim': 'Hangi talep? Şunun gibi yazın: “{command}”.',

  'help.title-here': 'Burada kullanılabilenler',
  'help.elsewhere': 'Talep oluşturmak dahil diğer her şey için kişisel sohbetimizi kullanın.',
  'welcome.channel':
    'Benden @ ile bahsederek “{command}” yazın. Şirketinizin taleplerini burada, her biri için ayrı bir konuşmada paylaşır ve güncel tutarım.',
  'welcome.group': 'Bir talebi görmek için benden @ ile bahsederek “{command}” ve talep numarasını yazın.',
  'welcome.desk': 'İnceleyensiniz. Gönderilen taleplerin geleceği kanalda “{command}” yazın.',
  'button.personal-chat': 'Kişisel sohbetimizi aç',

  'button.subscribe': 'Abone ol',
  'button.unsubscribe': 'Abonelikten çık',
  'button.save-filter': 'Kaydet',
  'button.mute': 'Sessize al',
  'button.unmute': 'Sesi aç',

  'help.command.subscribe': 'şirketinizin taleplerini bir kanalda paylaşır',
  'help.command.unsubscribe': 'bu kanalda taleplerin paylaşılmasını durdurur',
  'help.command.subscriptions': 'kanalların neyi takip ettiğini gösterir',
  'help.command.mute': 'bir talebin kanaldaki gönderilerini durdurur',
  'help.command.unmute': 'bir talebin kanaldaki gönderilerini yeniden başlatır',
  'command.subscribe': 'abone ol',
  'command.unsubscribe': 'abonelikten çık',
  'command.subscriptions': 'abonelikler',
  'command.mute': 'sessize al 12',
  'command.unmute': 'sesi aç 12',
};
