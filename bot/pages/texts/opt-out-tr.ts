import type { OptOutTextKey } from './opt-out-en.ts';

export const optOutTr: Readonly<Record<OptOutTextKey, string>> = {
  title: 'İlişkilendirme talebi {claimId}',
  'asks.review': '{firm}, kuruluşunuzla ilişkilendirilmek istiyor',
  'asks.approved': 'Kuruluşunuzla ilişkilendirme onaylandı: {firm}',
  'about.heading': 'Talebin ayrıntıları',
  'now.heading': 'Güncel durum',
  'now.review':
    'İş ortağının belgeleri inceleniyor. Talep onaylanırsa size bir e-posta daha göndeririz; o andan itibaren geri çevirmek (opt-out) için {days, plural, one {# iş gününüz} other {# iş gününüz}} olur. Bir şey yapmazsanız ilişkilendirme bu sürenin sonunda resmileşir.',
  'now.awaiting-mail':
    'Talep onaylandı. Size bir e-posta gönderiliyor; geri çevirmek için {days, plural, one {# iş günlük} other {# iş günlük}} süreniz bu e-postayla başlar. Bir şey yapmazsanız ilişkilendirme bu sürenin sonunda resmileşir.',
  'now.open':
    'Talep onaylandı. Geri çevirmek için son tarih: {until}. Bir şey yapmazsanız ilişkilendirme bu sürenin sonunda resmileşir.',
  'now.paused':
    'Talep onaylandı, ancak ilgili kişi veya e-posta adresi yanlış olabilir. İş ortağı bunu düzeltene kadar ilişkilendirme resmileşmez.',
  'now.rejected':
    'Talep reddedildi veya iş ortağı talebi geri çekti; ilişkilendirme yapılmadı. İş ortağı yine de itiraz edebilir. Bu ihtimali ortadan kaldırmak için şimdi geri çevirebilirsiniz.',
  'now.agreed': 'Kabul ettiniz: {when}. İlişkilendirme resmileşene kadar fikrinizi değiştirip geri çevirebilirsiniz.',
  'now.wrong-person':
    'İlgili kişi olmadığınızı bildirdiniz. Bunu iş ortağına ilettik; başka bir ilgili kişi bildirmesi gerekiyor. Bu bir yanlışlıksa aşağıda yine de geri çevirebilirsiniz.',
  'now.wrong-person-named':
    'İlgili kişi olmadığınızı ve doğru kişinin kim olduğunu bildirdiniz. Bunu iş ortağına ilettik. Bu bir yanlışlıksa aşağıda yine de geri çevirebilirsiniz.',
  'sees.heading': 'İş ortağı neleri görecek',
  'sees.text': 'İlişkilendirme resmileşirse kuruluşunuzun yukarıdaki ürünleri nasıl kullandığını.',
  'means.heading': 'Geri çevirirseniz',
  'means.text':
    'Bu talep sonucunda ilişkilendirme yapılmaz ve iş ortağı kullanım verilerinizi göremez. Ürünleriniz, abonelikleriniz ve sözleşmeleriniz değişmez. Kararınızı iş ortağına bildiririz. Karar geri alınamaz, ancak iş ortağı yeni bir talep gönderebilir.',
  'decide.heading': 'Kararınız',
  'opt-out.button': 'Geri çeviriyorum (opt-out)',
  'opt-out.about': 'Onaylamanızı isteyeceğiz.',
  'agree.button': 'Kabul ediyorum',
  'agree.about': 'Kabulünüzü kaydederiz. Süre dolana kadar yine de geri çevirebilirsiniz.',
  'wrong-person.button': 'İlgili kişi ben değilim',
  'wrong-person.about':
    'İlişkilendirme kendiliğinden resmileşmez; iş ortağının başka bir ilgili kişi bildirmesi gerekir.',
  'name-right.button': 'Doğru kişiyi bildir',
  'name-right.about': 'İş ortağına, sizin yerinize kime başvurması gerektiğini bildiririz.',
  'right.intro': 'Doğru kişinin kim olduğunu biliyor musunuz? Bildiklerinizi yazın. Bunları iş ortağı görür.',
  'right.customerContactName': 'Ad (isteğe bağlı)',
  'right.customerContactTitle': 'Unvan (isteğe bağlı)',
  'right.customerContactEmail': 'E-posta adresi (isteğe bağlı)',
  'right.problem.not-an-email': '“{value}” geçerli bir e-posta adresi değil.',
  'right.problem.too-long': 'En fazla {max, plural, one {# karakter} other {# karakter}} kullanabilirsiniz.',
  'right.problem.required': 'Üç bilgiden en az birini girin.',
  'confirm.name-right.title': '{claimId} talebi için doğru kişi kim?',
  'confirm.name-right.button': 'Bilgileri gönder',
  'confirm.opt-out.title': '{claimId} ilişkilendirmesi geri çevrilsin mi?',
  'confirm.reason': 'Neden (isteğe bağlı; iş ortağı görür)',
  'confirm.opt-out.button': 'Evet, geri çeviriyorum',
  'confirm.agree.title': '{claimId} ilişkilendirmesini kabul ediyor musunuz?',
  'confirm.agree.button': 'Evet, kabul ediyorum',
  'confirm.wrong-person.title': '{claimId} talebi için ilgili kişi siz değil misiniz?',
  'confirm.wrong-person.button': 'Evet, ilgili kişi ben değilim',
  'confirm.back': 'Hayır, sayfaya dön',
  'language.label': 'Dil',
  'closed.declined.title': 'İlişkilendirmeyi geri çevirdiniz',
  'closed.declined.text':
    'Geri çevirme kararınız kaydedildi: {when}. İlişkilendirme yapılmaz. Başka bir şey yapmanız gerekmez.',
  'closed.official.title': 'İlişkilendirme resmileşti',
  'closed.official.text':
    'Geri çevirme süresi doldu ve ilişkilendirme resmileşti: {when}. Sona erdirmek isterseniz iş ortağının aşağıdaki ilgili kişisine bildirin veya sizi buraya getiren e-postayı yanıtlayın.',
  'closed.rejected.title': 'İlişkilendirme yapılmadı',
  'closed.rejected.text': 'Talep kesin olarak reddedildi. Bir şey yapmanız gerekmez.',
  'closed.ended.title': 'İlişkilendirme sona erdi',
  'closed.ended.text': 'Bu talep hakkında artık karar vermeniz gerekmez.',
  'refused.title': 'Hiçbir şey değişmedi',
  'refused.text': 'Siz sayfayı açtıktan sonra talep değişti. Güncel durumu aşağıda görebilirsiniz.',
  'stop.tampered.title': 'Bu bağlantı çalışmıyor',
  'stop.tampered.text': 'Kopyalanırken sonu kesilmiş olabilir. Aldığınız e-postadan yeniden açın.',
  'stop.superseded.title': 'Bu bağlantı artık geçerli değil',
  'stop.superseded.text':
    'İş ortağı bu arada bu talep için başka bir ilgili kişi bildirdi. Yalnızca en son gönderilen e-postadaki bağlantı çalışır.',
  'stop.foreign.title': 'İsteğiniz doğrulanamadı',
  'stop.foreign.text': 'Hiçbir şey değişmedi. Sayfayı aldığınız e-postadan yeniden açıp işlemi tekrarlayın.',
  'stop.malformed.title': 'Form eksik ulaştı',
  'stop.malformed.text': 'Hiçbir şey değişmedi. Sayfaya dönüp yeniden deneyin.',
  'stop.too-often.title': 'Bir anda çok fazla ziyaret',
  'stop.too-often.text': 'Hiçbir şey değişmedi. Bir dakika bekleyip sayfayı yeniden açın.',
  'stop.back': 'Sayfaya dön',
};
