import { listed } from '@/workflow/intake/segmentation-rules/listed'
import type { SegmentationRules } from '@/workflow/intake/segmentation-rules/rules'

export const sv: SegmentationRules = {
  never: listed`
    hr. fr. frk. dr. prof. doc. docent. gen. kapt. öv. övlt. lt. löjtn. amiral. adm. S:t. S:ta. St. H.M. H.K.H. civ.ing. lic. mag. tekn. jur. f.d. fd. tf. t.f. dåv. nuv. fr.
    t.ex. t.~ex. tex. ex. bl.a. bl.~a. d.v.s. d.~v.~s. dvs. ca. c:a. cirka. jfr. jmf. inkl. exkl. p.g.a. p.~g.~a. pga. s.k. s.~k. resp. m.h.t. m.a.p. map. avs. ang. beträff. i.o.m. fr.o.m. fr.~o.~m. t.o.m. t.~o.~m.     e.d. ev. evtl. enl. m.a.o. vs. ty. fra. ursp. eg. kungl. kgl. sthlm. förf. o.d. bl. a.a. iaf. i.st.f. f.n. fn. u.p.a. S.k. ggr. gm.`,
  seldom: listed`
    tel. jan. feb. febr. apr. aug. sep. sept. okt. nov. dec. tors. inv. red. utg. inst. univ. avd. Co. Ltd. bd. årg. dir. ordf.`,
  mostly: listed`milj. mdr. mkr. kr. st. sek. tim. osv. o.s.v. o.~s.~v. etc. m.m. m.~m. m.fl. m.~fl. o.dyl. o.d. f.Kr. e.Kr. f.~Kr. e.~Kr. f.v.t. e.v.t. d.å. s.å. p.t. v.g. e.m. f.m. dyl.`,
  beforeFigure: listed`Kr. nr. no. art. s. sid. ss. kap. fig. kl. § st. p. pkt. bil. bd. tel. tab. årg. d. ca. pos. par. vol. mom. prop. bet. ung. omkr.`,
  letterWords: listed`i å`,
  starters: listed`
    Det Den De Där Denna Detta Dessa En Ett Han Hon Hen Vi Jag Du Ni Man Här Hans Hennes Deras Dess Vår Vårt Våra Sin Min Mitt Alla Allt
    Andra Båda Många Några Flera Få Ingen Inget Inga Varje Var Vad Vem Vilka Vilken Vilket Hur Varför Om När Då Medan Eftersom
    Trots Efter Före Innan Sedan Under Över Vid Med Utan Mot Mellan Till Från För På Av Bland Genom Enligt Ut In Tack Som Liksom
    Och Men Eller Så Också Dock Därför Därefter Dessutom Därmed Därtill Samtidigt Nu Idag Inte Aldrig Alltid Bara Endast Slutligen
    Vidare Senare Tidigare Hittills Redan Igen Särskilt Kanske Tillsammans Snart Är Har Hade Blir Blev Kan Kunde Ska Skulle Vill
    Måste Låt Två Tre Fyra Fem Sex Sju Åtta Nio Tio Ja Nej Både Att Hela I Inom Längs Runt Nyligen Sådana Därutöver Ytterligare
    Bakom Ovanför Dagens Fortfarande Ur Åt Kring Vars Vart Varken Utöver Exempelvis Däremot Ändå`,
}
