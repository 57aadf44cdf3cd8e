import { listed } from '@/workflow/intake/segmentation-rules/listed'
import type { SegmentationRules } from '@/workflow/intake/segmentation-rules/rules'

export const tr: SegmentationRules = {
  never: listed`
    Dr. Prof. Doç. Yrd. Uzm. Öğr. Arş. Gör. Av. Op. Ecz. Dt. Müh. Mim. Vet. Gen. Org. Korg. Tümg. Tuğg. Orgen. Alb. Yb. Bnb. Yzb. Ütğm. Tğm. Asb. Bçvş. Çvş. Onb. Ora. Kora. Tüma. Tuğa. Kur. Sn. Hz. St.
    örn. ör. bkz. bk. krş. yak. yakl. yk. hk. age. a.g.e. agm. a.g.m. çev. haz. ed. yay. İng. Fr. Alm. Ar. Far. Lat. Rus. Yun. Ukr. T.C. K.K.T.C. A.B.D. S. Gn. Kur. Bşk. Md. Müd. Yrd. Gnkur. Hv. Dz. J. Tic. San. Tur. İnş. Tel. doğ. öl. ort. özl. resm.`,
  seldom: listed`tel. faks. mah. cad. cd. sok. sk. blv. bulv. apt. no. d. Ltd. Şti. A.Ş. A.~Ş. T.A.Ş. Koop. Inc. Co. Corp. Üniv. Fak. Böl. Ens. Oca. Şub. Nis. Haz. Tem. Ağu. Eyl. Eki. Kas. Pzt. Çar. Per. Cum. Cmt. Paz. i.ö. i.s.`,
  mostly: listed`vb. vs. vd. v.b. v.s. v.d. M.Ö. M.S. İ.Ö. İ.S. yy. mlyn. mlr. dk. sn. etc.`,
  beforeFigure: listed`M.Ö. M.S. İ.Ö. İ.S. no. nu. s. ss. sf. md. mad. fık. c. böl. bl. şek. tab. tel. ort. yakl. yak. bkz. sy. k. e. Es. K. E. T.`,
  ordinals: true,
  letterWords: listed`o`,
  starters: listed`
    Bu Şu O Bunlar Şunlar Onlar Biz Siz Ben Sen Bunun Bunu Buna Bunda Bundan Bununla Onun Onu Ona Onlara Onların Bizim Sizin Benim Bir Birçok Bazı Bütün Tüm Her Hiç Hiçbir Kimse Herkes Çok Çoğu Daha En Diğer Başka Aynı Böyle Böylece Böylelikle Şöyle Öyle
    Ve Ama Ancak Fakat Lakin Veya Ya Yahut Hem Ne İse Çünkü Eğer Şayet Madem Oysa Halbuki Yine Yoksa Dolayısıyla Ayrıca Üstelik Hatta Dahası Öte Öyleyse Zira Nitekim Özellikle Örneğin Yani Kısacası Sonuç Sonuçta Sonunda Nihayet Önce Öncelikle Sonra Ardından Şimdi Şimdiye
    Bugün Dün Yarın Artık Henüz Hâlâ Hala Zaten Belki Elbette Lütfen Teşekkürler Evet Hayır Kim Kimin Neden Niçin Niye Nasıl Nerede Nereye Hangi Kaç Burada Orada Şurada İlk İki Üç Dört Beş Altı Yedi Sekiz Dokuz On Yaklaşık Sadece Yalnızca Bile Kadar Göre
    Geçen Gelecek Son İçin İle Gibi Toplam Birlikte Beraber Aslında Genellikle Bazen Bazıları Birkaç Bundan Kendisi Kendi İşte Değil`,
}
