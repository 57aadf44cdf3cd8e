import { listed } from '@/workflow/intake/segmentation-rules/listed'
import type { SegmentationRules } from '@/workflow/intake/segmentation-rules/rules'

export const pt: SegmentationRules = {
  never: listed`
    emb. sr. sra. srs. sras. srta. dr. dra. drs. dras. D. d.ª. prof. profa. profs. prof.ª. eng. eng.º. arq. gen. gal. cel. ten. ten.-cel. cap. maj. sgto. sarg. alm. brig. cmdt. comdt. adv. dep. des. min. pres.
    Exmo. Exma. Exmos. Ilmo. Ilma. V.Ex.ª. V. S.Ex.ª. S.A. S.M. Sto. Sta. S. Fr. Pe. Mons. Rev. Mr. Mrs. p.~ex. p.ex. ex. i.e. cf. cfr. aprox. vs. máx. mín. esp. resp. dept. depto. ref. nac. intern.`,
  seldom: listed`
    Ltda. Lda. L.da. Cia. C.ia. S.A. S.A.D. tel. telef. av. r. pç. lg. trav. jan. fev. abr. jun. jul. ago. set. out. nov. a.m. p.m. E.U.A. EE.UU. Inc. Ltd. Corp. Co. Univ. Inst. Jr. Fº. coord. trad. org. orgs.`,
  mostly: listed`etc. et~al. a.C. d.C. a.~C. d.~C. a.e.c. e.c. hab.`,
  beforeFigure: listed`n.º. n. nº. núm. no. pág. págs. p. pp. art. arts. art.º. cap. caps. vol. vols. fig. figs. séc. sécs. al. inc. § t. tel. ed. quadr. tab. ap. aprox. máx. mín. dec. dl. proc. l. v. col. tít. sec.`,
  letterWords: listed`é a o e à`,
  timeWords: listed`Em Desde Até Por Antes Depois`,
  starters: listed`
    O A Os As Um Uma Uns Umas Este Esta Estes Estas Isto Esse Essa Esses Essas Isso Aquele Aquela Aquilo Ele Ela Eles Elas Nós Vós Eu Tu Você Vocês Seu Sua Seus Suas Nosso Nossa Nossos Nossas Meu Minha
    Em No Na Nos Nas Num Numa Por Pelo Pela Pelos Pelas Para Segundo Mas E Ou Nem Desde Com Ao Aos À Às De Do Da Dos Das Dum Sem Sob Sobre Entre Até Após Antes Depois Durante Perante Contra Conforme Mediante Devido
    Não Sim Também Além Ainda Já Hoje Ontem Amanhã Agora Então Assim Porém Contudo Todavia Entretanto Portanto Logo Pois Porque Porquê Embora Quando Onde Como Se Que Quem Qual Quais Quanto Quantos Enquanto
    Todos Todas Todo Toda Tudo Cada Vários Várias Alguns Algumas Muitos Muitas Outro Outra Outros Outras Ambos Ambas Dois Duas Três Quatro Cinco Seis Sete Oito Nove Dez Ninguém Nenhum Nenhuma Nada Nunca Sempre Aqui Ali Lá
    É São Foi Foram Era Está Estão Há Tem Têm Finalmente Posteriormente Atualmente Recentemente Apenas Só Apesar Graças Face Igualmente Talvez Mais Menos Neste Nesta Nestes Nestas Nesse Nessa Naquele Deste Desta Desse Dessa Daí`,
  particles: listed`Da Do Dos Das De E`,
}
