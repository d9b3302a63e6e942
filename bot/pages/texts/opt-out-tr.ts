import type { OptOutTextKey } from './opt-out-en.ts';

export const optOutTr: Readonly<Record<OptOutTextKey, string>> = {
  title: 'İlişkilendirme talebi {claimId}',
  'asks.review': '{firm} kuruluşunuzla ilişkilendirilmek istiyor',
  'asks.approved': '{firm} kuruluşunuzla ilişkilendirilmek üzere',
  'about.heading': 'Kim, ne için istiyor',
  'now.heading': 'Şu anki durum',
  'now.review':
    'İş ortağının belgeleri inceleniyor. Talep onaylanırsa bir e-posta daha alırsınız ve o andan itibaren geri çevirmek (opt-out) için {days, plural, one {# iş gününüz} other {# iş gününüz}} olur. Hiçbir şey yapmazsanız ilişkilendirme bunun ardından resmileşir.',
  'now.awaiting-mail':
    'Talep onaylandı. Size bir e-posta yolda; geri çevirebileceğiniz {days, plural, one {# iş günü} other {# iş günü}} onunla başlar. Hiçbir şey yapmazsanız ilişkilendirme bunun ardından resmileşir.',
  'now.open':
    'Talep onaylandı. Şu zamana kadar geri çevirebilirsiniz: {until}. Hiçbir şey yapmazsanız ilişkilendirme bunun ardından resmileşir.',
  'now.paused':
    'Talep onaylandı, ancak ilgili kişi henüz kesinleşmedi. İş ortağı bunu düzeltene kadar hiçbir şey resmileşmez.',
  'now.rejected':
    'Talep onaylanmadı veya iş ortağı talebi geri çekti: ilişkilendirme yapılmıyor. Bir itirazla da yapılmaması için ilişkilendirmeyi yine de geri çevirebilirsiniz.',
  'now.agreed': 'Kabul ettiniz: {when}. İlişkilendirme resmileşene kadar fikrinizi değiştirip geri çevirebilirsiniz.',
  'now.wrong-person':
    'Yanlış kişi olduğunuzu bildirdiniz. İş ortağına haber verildi; başka bir ilgili kişi bildirmesi gerekiyor. Bu bir yanlışlıksa aşağıda yine de geri çevirebilirsiniz.',
  'now.wrong-person-named':
    'Yanlış kişi olduğunuzu bildirdiniz ve doğru kişiyi belirttiniz. İş ortağına haber verildi. Bu bir yanlışlıksa aşağıda yine de geri çevirebilirsiniz.',
  'sees.heading': 'İş ortağının göreceği',
  'sees.text': 'İlişkilendirme resmileştiğinde kuruluşunuzun yukarıdaki ürünlere ait kullanım verileri.',
  'means.heading': 'Geri çevirmenin anlamı',
  'means.text':
    'İş ortağı bu taleple kuruluşunuzla ilişkilendirilmez ve bununla kullanım verilerini göremez. Ürünleriniz, abonelikleriniz ve sözleşmeleriniz olduğu gibi kalır. İş ortağına bildirilir. Bu karar geri alınamaz; iş ortağı yeni bir talep gönderebilir.',
  'decide.heading': 'Kararınız',
  'opt-out.button': 'Geri çevir (opt-out)',
  'opt-out.about': 'Geçerli olmadan önce size bir kez daha sorulur.',
  'agree.button': 'Kabul ediyorum',
  'agree.about': 'Kabulünüz olarak kaydedilir. Geri çevirme sürenizi kısaltmaz.',
  'wrong-person.button': 'Yanlış kişiyim',
  'wrong-person.about':
    'Sessiz kalmanızla hiçbir şey resmileşmez; iş ortağının başka bir ilgili kişi bildirmesi gerekir.',
  'name-right.button': 'Doğru kişiyi bildir',
  'name-right.about': 'İş ortağı sizin yerinize kime soracağını öğrenir.',
  'right.intro': 'Doğru kişinin kim olduğunu biliyor musunuz? Bildiğiniz kadarını yazın; iş ortağı okur.',
  'right.customerContactName': 'Ad (isteğe bağlı)',
  'right.customerContactTitle': 'İş unvanı (isteğe bağlı)',
  'right.customerContactEmail': 'E-posta (isteğe bağlı)',
  'right.problem.not-an-email': '“{value}” bir e-posta adresi değil.',
  'right.problem.too-long': 'En fazla {max, plural, one {# karakter} other {# karakter}} olabilir.',
  'right.problem.required': 'Üç bilgiden en az birini yazın.',
  'confirm.name-right.title': '{claimId} için doğru kişi kim?',
  'confirm.name-right.button': 'Adı gönder',
  'confirm.opt-out.title': '{claimId} geri çevrilsin mi?',
  'confirm.reason': 'Neden (isteğe bağlı; iş ortağı okur)',
  'confirm.opt-out.button': 'Evet, geri çevir',
  'confirm.agree.title': '{claimId} kabul edilsin mi?',
  'confirm.agree.button': 'Evet, kabul ediyorum',
  'confirm.wrong-person.title': '{claimId} için yanlış kişi misiniz?',
  'confirm.wrong-person.button': 'Evet, yanlış kişiyim',
  'confirm.back': 'Hayır, sayfaya dön',
  'language.label': 'Dil',
  'closed.declined.title': 'İlişkilendirmeyi geri çevirdiniz',
  'closed.declined.text':
    'Geri çevirme kararınız kaydedildi: {when}. Bu talepten ilişkilendirme doğmaz. Başka bir şey yapmanız gerekmez.',
  'closed.official.title': 'İlişkilendirme resmileşti',
  'closed.official.text':
    'Geri çevirme süresi doldu ve ilişkilendirme resmileşti: {when}. Bitirmek isterseniz iş ortağının aşağıdaki ilgili kişisine söyleyin veya sizi buraya getiren e-postayı yanıtlayın.',
  'closed.rejected.title': 'Talep sonuçsuz kaldı',
  'closed.rejected.text': 'Kesin olarak reddedildi: ilişkilendirme yapılmıyor. Bir şey yapmanız gerekmez.',
  'closed.ended.title': 'İlişkilendirme sona erdi',
  'closed.ended.text': 'Bu taleple ilgili karar verilecek bir şey kalmadı.',
  'refused.title': 'Hiçbir şey değişmedi',
  'refused.text': 'Sayfayı açtığınızdan beri talep ilerledi. Şu anki haliyle gösteriliyor.',
  'stop.tampered.title': 'Bu bağlantı çalışmıyor',
  'stop.tampered.text': 'Kopyalanırken sonu kesilmiş olabilir. Aldığınız e-postadan yeniden açın.',
  'stop.superseded.title': 'Bu bağlantı artık geçerli değil',
  'stop.superseded.text':
    'E-posta gönderildikten sonra iş ortağı bu talep için başka bir ilgili kişi bildirdi. Yalnızca en yeni e-postadaki bağlantı çalışır.',
  'stop.foreign.title': 'Bu form buradan gönderilmedi',
  'stop.foreign.text': 'Hiçbir şey değişmedi. Sayfayı aldığınız e-postadan yeniden açıp yaptığınızı tekrarlayın.',
  'stop.malformed.title': 'Form eksiksiz ulaşmadı',
  'stop.malformed.text': 'Hiçbir şey değişmedi. Sayfaya dönüp yeniden deneyin.',
  'stop.too-often.title': 'Bir anda çok fazla ziyaret',
  'stop.too-often.text': 'Hiçbir şey değişmedi. Bir dakika bekleyip sayfayı yeniden açın.',
  'stop.back': 'Sayfaya dön',
};
