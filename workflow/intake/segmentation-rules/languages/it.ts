import { listed } from '@/workflow/intake/segmentation-rules/listed'
import type { SegmentationRules } from '@/workflow/intake/segmentation-rules/rules'

export const it: SegmentationRules = {
  never: listed`
    amb. sig. sigg. sig.ra. sig.na. sig.ri. dott. dott.ssa. dottssa. dr. dr.ssa. drssa. prof. proff. prof.ssa. ing. arch. avv. geom. rag. on. onn. sen. gen. gen.le. col. magg. cap. cap.no. ten. s.ten. serg. amm. c.amm. brig. cav. comm. gr.uff. uff.
    mons. S. SS. S.E. S.A.R. S.S. s. Ill.mo. Egr. Gent. Gent.ma. Spett. Spett.le. pres. vicepres. seg. on.le. on.li.
    cfr. cf. es. p.es. p.~es. ad~es. ca. c.a. vs. v. cosid. cd. c.d. c.~d. cosidd. ibid. incl. escl. spec. prec. succ. segg. rif. abbr. lat. ingl. franc. ted. ucr. u.s. p.v. c.m. a.m. Ch.mo.`,
  seldom: listed`
    S.p.A. S.p.a. s.p.a. S.r.l. s.r.l. S.n.c. S.a.s. S.c.a.r.l. Soc. F.lli. Ltd. Inc. Corp. Co. tel. gg. v.le. p.zza. c.so. l.go. loc. fraz. prov. genn. gen. febb. feb. apr. giu. lug. ag. ago. sett. set. ott. nov. dic. Univ. Ist. Dip. Jr. ed. trad. cur. coll. p.m. uff.`,
  mostly: listed`ecc. etc. a.C. d.C. a.~C. d.~C. e.v. mln. mld. mil. ab. et~al. ss.`,
  beforeFigure: listed`n. nn. num. nr. no. nro. pag. pagg. p. pp. art. artt. cap. capp. vol. voll. fig. figg. lett. co. par. § tab. tav. tel. ed. reg. sez. t. v. vv. c. cc. D.Lgs. D.L. L. d.lgs. d.l. l. d.P.R. D.P.R. D.M.`,
  letterWords: listed`è a e o`,
  timeWords: listed`Nel Dal Fino Verso Prima Dopo Intorno`,
  starters: listed`
    Il Lo La I Gli Le L’ Un Una Uno Un’ Questo Questa Questi Queste Quest’ Quello Quella Quelli Quelle Egli Ella Esso Essa Essi Lui Lei Loro Noi Voi Io Tu Ciò Chi Che Cosa Come Quando Dove Perché Quanto Quanti Quale Quali
    In Nel Nello Nella Nei Negli Nelle Nell’ Al Allo Alla Ai Agli Alle All’ Del Dello Della Dei Degli Delle Dell’ Dal Dallo Dalla Dai Dagli Dalle Dall’ Sul Sullo Sulla Sui Sugli Sulle Sull’ Di Da Su Con Per Tra Fra A Ad Col
    Secondo Durante Dopo Prima Oltre Contro Senza Sotto Sopra Verso Presso Mediante Grazie Nonostante Malgrado Entro Fino Circa Lungo Dietro Davanti
    Ma E Ed O Oppure Né Anche Inoltre Infatti Quindi Perciò Pertanto Tuttavia Però Eppure Invece Mentre Se Sebbene Anzi Così Ora Oggi Ieri Domani Poi Allora Infine Intanto Ancora Già Mai Sempre Non Nessuno Nulla Niente
    Tutti Tutte Tutto Tutta Ogni Ognuno Alcuni Alcune Molti Molte Altri Altre Altro Altra Entrambi Entrambe Due Tre Quattro Cinque Sei Sette Otto Nove Dieci Qui Là Lì Suo Sua Suoi Sue Nostro Nostra Nostri Nostre Mio Mia
    È Sono Era Erano Ha Hanno C’ Ci Vi Si S’ Ne Mi Più Meno Solo Soltanto Finalmente Successivamente Attualmente Recentemente Forse Bene Sì No Dato Stando Data Visto Appena Affinché Qualora Poiché Siccome Dunque Ecco Proprio`,
  particles: listed`Lo La Le Di Da De Del Della Dei Dal Dalla`,
}
