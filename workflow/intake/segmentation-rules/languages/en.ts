import { listed } from '@/workflow/intake/segmentation-rules/listed'
import type { SegmentationRules } from '@/workflow/intake/segmentation-rules/rules'

export const en: SegmentationRules = {
  never: listed`
    Mr. Mrs. Ms. Messrs. Mmes. Mx. Dr. Drs. Prof. Profs. Rev. Revd. Fr. Hon. Rt. St. Mt. Ft. Pt.
    Gen. Lt. Lieut. Col. Maj. Capt. Cpt. Cdr. Cmdr. Comdr. Adm. Brig. Sgt. Cpl. Pte. Pvt. Pfc. Flt. Sqn. Wg. Gp.
    Gov. Sen. Sens. Rep. Reps. Pres. Amb. Cllr. Supt. Insp. Det. Atty. Sec. Treas. Asst. Assoc. Msgr. Mgr.
    e.g. i.e. eg. ie. cf. vs. v. viz. approx. appx. c. ca. incl. excl. esp. resp. aka. a.k.a. et~seq.`,
  seldom: listed`
    Ltd. Inc. Co. Corp. Bros. plc. PLC. LLC. Cos. Pty. Assn. Jr. Sr. Esq. Ave. Rd. Blvd. St. Sq. Ct. Ln. Hwy. Pkwy. Bldg.
    Dept. Univ. Inst. Natl. Intl. Govt. Mfg. Div. Comm. Cttee. co. st. ave. rd.
    et~al. al. est. ext. tel. dept. govt. avg. pop.
    bn. mn. tn. hr. min. ft. lb. sq. cu. pct. a.m. p.m. A.M. P.M.
    Jan. Feb. Mar. Apr. Jun. Jul. Aug. Sept. Sep. Oct. Nov. Dec. Mon. Tue. Tues. Wed. Thu. Thur. Thurs. Fri.
    Ala. Ariz. Ark. Calif. Colo. Conn. Del. Fla. Ga. Ill. Ind. Kan. Ky. La. Md. Mass. Mich. Minn. Miss. Mo. Mont. Neb.
    Nev. Okla. Ore. Pa. Penn. Tenn. Tex. Va. Vt. Wash. Wis. Wyo. Ont. Que. Ph.D. B.A. M.A. M.D. D.Phil. M.Sc. B.Sc. Yahoo!`,
  mostly: listed`hrs. mins. secs. lbs. oz. yds. etc. &c. et~cetera. B.C. A.D. B.C.E. C.E. BC. AD.`,
  beforeFigure: listed`
    no. nos. n°. p. pp. pg. pgs. vol. vols. ch. chap. chaps. sec. secs. art. arts. para. paras. fig. figs. ref. refs.
    eq. eqs. cl. col. ed. eds. op. pt. pts. r. rr. sched. ver. tel. ext. fl. b. d. Jun. Jul.`,
  timeWords: listed`In By From Around About Circa Until Since Before After`,
  starters: listed`
    A An The This That These Those There Here It He She They We You His Her Their Our Its My Your I
    In On At As By For From To With Within Without After Before During Since Until While When Whenever Where If Unless
    Although Though Because Despite Under Over Between Among Against About Around According Across Along Through Throughout
    Following Including Speaking Given Having Being Based Towards Upon Via Whether Once Than
    And But Or So Nor Yet However Meanwhile Also Both Each Every All Any Some Many Most More Several Few Other Others Another
    No Not None Nothing Never Only Even Just Still Such Same Too Almost Perhaps Maybe Please Thank Thanks Yes
    What Who Whom Whose Which Why How Last Next Today Tomorrow Yesterday Tonight Earlier Later Then Now Ahead Again Already
    One Two Three Four Five Six Seven Eight Nine Ten First Second Third Finally Additionally Furthermore Moreover Therefore
    Thus Hence Instead Nevertheless Nonetheless Similarly Indeed Recently Currently Previously Overall Together Further
    Did Do Does Is Are Am Was Were Have Has Had Can Could Would Should Must Let Get Nobody Everyone Everybody Someone
    Something Everything Anyone Especially Unfortunately Fortunately Consequently Otherwise Likewise Soon Often Sometimes`,
  saying: listed`
    said says say asked asks added adds told tells wrote writes replied answered shouted cried called exclaimed declared
    announced warned wondered insisted continued explained concluded remarked stated tweeted joked demanded noted`,
}
