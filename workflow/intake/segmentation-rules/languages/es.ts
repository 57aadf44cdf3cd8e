import { listed } from '@/workflow/intake/segmentation-rules/listed'
import type { SegmentationRules } from '@/workflow/intake/segmentation-rules/rules'

export const es: SegmentationRules = {
  never: listed`
    emb. sr. sra. srta. sres. sras. dr. dra. dres. D. dña. d.ª. prof. profa. lic. licda. ing. arq. abog. mtro. mtra. gral. gen. cnel. cor. Tcnel. cap. cptn. tte. sgto. alm. calm. brig. cmdte. comdte.
    Sto. Sta. S. S.M. S.A.R. S.E. Excmo. Excma. Ilmo. Ilma. Ilmos. Mons. Rvdo. Fr. Hno. Hna. Pbro. Pdte. Pdta. Vda. Mr. Mrs.
    p.~ej. p.ej. ej. cf. cfr. aprox. vs. i.~e. e.~g. máx. mín. esp. gob. dpto. depto. prov. id. íd. Gob. Min. ca.`,
  seldom: listed`izq. dcha. 
    EE.~UU. EE.UU. UU. EE. FF.~AA. FF.AA. RR.~HH. JJ.~OO. CC.~AA. AA. HH. OO. Ud. Uds. Vd. Vds. Cía. S.A. S.~A. S.L. S.~L. S.A.U. C.V. Ltda. Hnos. a.m. p.m. a.~m. p.~m. m.
    tel. tfno. tlf. av. avda. c/. pl. pza. ctra. ene. feb. abr. jun. jul. ago. sep. sept. set. oct. nov. dic. Inc. Ltd. Corp. Co. Univ. Inst. dir. coord. comp. trad. Jr.`,
  mostly: listed`etc. et~al. a.~C. d.~C. a.C. d.C. A.C. mill. hab. km. n.~e. a.~n.~e. C.`,
  beforeFigure: listed`n.º. n. núm. núms. nº. no. nro. pág. págs. p. pp. art. arts. cap. caps. vol. vols. fig. figs. t. tel. ap. apdo. párr. inc. lám. sec. tít. § ed. c. s. ss. aprox. máx. mín. cl. v.`,
  letterWords: listed`y a`,
  timeWords: listed`En Desde Hasta Hacia Antes Después`,
  starters: listed`
    El La Los Las Lo Un Una Unos Unas Este Esta Estos Estas Esto Ese Esa Esos Esas Eso Aquel Aquella Él Ella Ellos Ellas Nosotros Nosotras Yo Tú Usted Ustedes
    Su Sus Mi Mis Nuestro Nuestra Nuestros Nuestras En Por Para Según Pero Y E O U Ni Mas Sino También Además Desde Con Sin Sobre Bajo Entre Hacia Hasta Contra
    Durante Tras Ante Mediante Al Del De A Se No Sí Si Como Cuando Donde Mientras Aunque Porque Que Quien Quienes Qué Quién Cómo Cuándo Dónde Cuál Cuánto Cuántos
    Así Asimismo Ahora Hoy Ayer Mañana Luego Después Antes Entonces Finalmente Posteriormente Actualmente Recientemente Todavía Ya Aún Siempre Nunca Nadie Nada Ninguno
    Ninguna Todo Toda Todos Todas Cada Varios Varias Algunos Algunas Muchos Muchas Otro Otra Otros Otras Ambos Ambas Dos Tres Cuatro Cinco Seis Siete Ocho Nueve Diez
    Aquí Allí Sin Dado Debido Gracias Tampoco Solo Sólo Incluso Igualmente Fue Es Son Era Eran Ha Han Había Hay Está Están Exactamente Cerca Dentro Fuera Frente Junto
    Respecto Conforme Nuestro Le Les Me Te Nos Quizá Quizás Tal Tanto Tan Más Menos Mejor Primero Primera Segundo Tercero Pese Salvo Excepto`,
  particles: listed`De La Del Los Las Le`,
}
