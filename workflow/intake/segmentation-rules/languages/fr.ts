import { listed } from '@/workflow/intake/segmentation-rules/listed'
import type { SegmentationRules } from '@/workflow/intake/segmentation-rules/rules'

export const fr: SegmentationRules = {
  never: listed`
    amb. M. MM. Mme. Mmes. Mlle. Mlles. Mgr. dr. Drs. Pr. Prof. Me. Mes. St. Ste. Sts. S.E. S.M. S.A.R. S.Exc. Exc. gén. Col. lt. lt-col. cne. cdt. adj. sgt. amir. brig.
    cf. p.~ex. p.ex. ex. c.-à-d. c.~à~d. env. vs. av. apr. N.B. p.-ê. resp. i.e. e.g. spéc. not. dép.`,
  seldom: listed`
    dir. coll. tél. janv. févr. fév. avr. juil. sept. oct. nov. déc. bd. boul. av. pl. rte. fg. imp. éd. S.A. S.A.S. S.A.R.L. Cie. Ets. Sté. p.m. a.m. trad. rééd. impr. Univ. Inst. vol. J.-C.
    Ltd. Inc. Corp. Co. al. suppl. `,
  mostly: listed`hab. etc. et~al. av.~J.-C. apr.~J.-C. sq. sqq.`,
  beforeFigure: listed`
    n°. no. nos. n. p. pp. art. chap. ch. vol. vols. fig. al. alin. réf. § par. t. tél. fasc. ann. tab. pl. sect. liv. l. v. éd. cat. coll..`,
  letterWords: listed`a y à`,
  timeWords: listed`En Vers Depuis Avant Après Dès`,
  starters: listed`
    Le La Les L’ Un Une Des Du De D’ Ce Cet Cette Ces C’ Cela Ça Ceux Celle Celles Celui Il Elle Ils Elles Nous Vous On Je J’ Tu Son Sa Ses Leur Leurs
    Notre Nos Votre Vos Mon Ma Mes Mais Et Ou Où Or Donc Car Ni Dans En Au Aux À Pour Par Selon Lors Depuis Avec Sans Sous Sur Vers Chez Entre Parmi Contre
    Pendant Durant Après Avant Dès Jusqu’ Jusque Malgré Grâce Face Outre Afin Suite Voici Voilà Hors Concernant Suivant Quant Si S’ Que Qu’ Qui Quoi
    Quand Quel Quelle Quels Quelles Comment Combien Pourquoi Lorsque Lorsqu’ Puisque Puisqu’ Comme Bien Alors Ainsi Aussi Enfin Ensuite Puis Toutefois Cependant
    Néanmoins Pourtant Également Parallèlement Aujourd’ Hier Demain Ici Là Ne N’ Non Oui Pas Plus Plusieurs Certains Certaines Quelques Chaque Tous Toutes Tout Toute
    Autre Autres Deux Trois Quatre Cinq Six Sept Huit Neuf Dix Premier Première Désormais Déjà Bientôt Encore Toujours Jamais Rien Personne Merci Est Sont Était Ont
    À Ailleurs Actuellement Récemment Finalement Notamment Surtout Seul Seuls Seule Seules Y`,
  particles: listed`Le La Les De Du Des`,
}
