import { listed } from '@/workflow/intake/segmentation-rules/listed'
import type { SegmentationRules } from '@/workflow/intake/segmentation-rules/rules'

export const de: SegmentationRules = {
  never: listed`
    Hr. Hrn. Fr. Frl. Dr. Drs. Prof. Dipl. Dipl.-Ing. Dipl.-Kfm. Ing. Mag. St. Skt. Gen. Genlt. Lt. Ltn. Olt. Hptm. Maj. Obstlt. Adm. Kpt.
    Fw. Gefr. Uffz. med. phil. jur. rer. nat. h.~c. h.c. habil. mult. theol. Min. Msgr. Hl. hl. sel.
    z.~B. z.B. z.~T. z.T. z.~Z. z.~Zt. z.Zt. zz. d.~h. d.h. u.~a. u.a. u.~U. u.U. u.~ä. o.~ä. o.ä. o.~g. o.g. i.~d.~R. i.d.R.
    i.~e.~S. i.~S.~d. i.~V. i.~A. i.~H.~v. i.H.v. s.~o. s.~u. u.~v.~m. v.~a. v.a. a.~a.~O. m.~E. n.~u.~Z.
    bzw. ca. evtl. ggf. ggfs. ggü. inkl. insb. insbes. sog. sogen. vgl. zzgl. gem. bspw. beisp. resp. vs. bes. einschl. ausschl.
    exkl. exl. lt. betr. bzgl. zit. geb. gest. verh. verw. ehem. vorm. eigtl. urspr. dt. engl. frz. franz. ital. poln. ukr.
    russ. amerik. brit. griech. lat. span. türk. kath. evang. röm. wiss. techn. milit. polit. internat. stellv. staatl. städt.
    österr. schweiz. bayer. sächs. v. Chr. Joh. Friedr. Wilh.`,
  seldom: listed`
    Tel. Str. Pl. Std. Stdn. Min. Sek. Jh. Jhd. Jhdt. Jan. Jän. Feb. Febr. Mrz. Apr. Aug. Sep. Sept. Okt. Nov. Dez.
    Mo. Di. Mi. Do. Fr. Sa. e.~V. e.V. Abt. Aufl. Hrsg. Mio. Mrd. Tsd. Mill. Co. Ges. Gebr. Ltd. Verf. Inh. Red. Bhf. Hbf.
    max. tgl. Einw. Ew. Pers. Fa. Inst. Univ. Ggf. wg. etw. allg. zw. a.~D. a.D. d.~J. d.J. d.~M.`,
  mostly: listed`usw. etc. u.~s.~w. usf. u.~dgl. dgl. v.~Chr. n.~Chr. v.Chr. n.Chr. v.~u.~Z. u.~v.~a. u.v.a. u.v.m. ff. uvm.`,
  beforeFigure: listed`
    Nr. Nrn. No. Art. Artt. Abs. Bd. Bde. Kap. Abb. Ziff. Ziffn. Abschn. Anm. S. Rn. Rdnr. Rz. Fn. Tab. Taf. Anl. Bl. H.
    lit. Buchst. Pos. Pkt. Tel. Az. Fig. Jg. Jgst. Kl. Lfg. Hs. Uabs. UAbs. Mt. Kor. ff. Stk. max. min. mind.`,
  ordinals: true,
  starters: listed`
    Der Die Das Den Dem Des Ein Eine Einen Einem Einer Eines Kein Keine Er Sie Es Wir Ich Ihr Man Wer Was Wie Wo Wann Warum
    Weshalb Woher Wohin Welche Welcher Welches Dies Diese Dieser Dieses Diesen Diesem Jene Jeder Jede Jedes Alle Viele Einige
    Mehrere Manche Andere Beide Sein Seine Seinen Ihre Ihren Ihrem Ihrer Unser Unsere Mein Meine
    In Im Am An Auf Aus Außer Mit Nach Bei Beim Seit Für Von Vom Vor Zu Zum Zur Um Unter Über Während Wegen Trotz Durch Gegen
    Ohne Zwischen Neben Laut Gemäß Anlässlich Angesichts Aufgrund Dank Infolge Innerhalb Außerhalb Entlang Statt Anstatt Bis
    Und Oder Aber Auch Doch Denn Sondern Dort Da Dann Danach Dabei Dafür Dagegen Daher Damit Darauf Darin Darüber Davon Dazu
    Deshalb Deswegen Dennoch Trotzdem Allerdings Außerdem Zudem Ferner Jedoch Hier Hierbei Hierfür Hierzu Heute Gestern Morgen
    Jetzt Nun Nur Noch Nicht Nie Niemand Schon So Somit Sonst Sowohl Insgesamt Insbesondere Inzwischen Mittlerweile Zuvor
    Zunächst Schließlich Zuletzt Später Weiter Weitere Weiterhin Bisher Derzeit Künftig Obwohl Weil Wenn Falls Als Ob Nachdem
    Bevor Sobald Solange Indem Dass Ist Sind War Waren Hat Haben Wird Werden Kann Können Soll Sollen Muss Müssen Darf Zwei
    Drei Vier Fünf Sechs Sieben Acht Neun Zehn Bitte Danke Ja Nein Vielen Immer Wieder Leider Einerseits Andererseits Etwa Rund Vgl Siehe`,
}
