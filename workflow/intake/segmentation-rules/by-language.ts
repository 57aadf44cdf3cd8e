import { ar } from './languages/ar'
import { be } from './languages/be'
import { bg } from './languages/bg'
import { ca } from './languages/ca'
import { cs } from './languages/cs'
import { cy } from './languages/cy'
import { da } from './languages/da'
import { de } from './languages/de'
import { el } from './languages/el'
import { en } from './languages/en'
import { es } from './languages/es'
import { et } from './languages/et'
import { eu } from './languages/eu'
import { fi } from './languages/fi'
import { fr } from './languages/fr'
import { ga } from './languages/ga'
import { gl } from './languages/gl'
import { he } from './languages/he'
import { hi } from './languages/hi'
import { hr } from './languages/hr'
import { hu } from './languages/hu'
import { hy } from './languages/hy'
import { is } from './languages/is'
import { it } from './languages/it'
import { ka } from './languages/ka'
import { lb } from './languages/lb'
import { lt } from './languages/lt'
import { lv } from './languages/lv'
import { mk } from './languages/mk'
import { mt } from './languages/mt'
import { nb } from './languages/nb'
import { nl } from './languages/nl'
import { pl } from './languages/pl'
import { pt } from './languages/pt'
import { ro } from './languages/ro'
import { ru } from './languages/ru'
import { sk } from './languages/sk'
import { sl } from './languages/sl'
import { sq } from './languages/sq'
import { sr } from './languages/sr'
import { sv } from './languages/sv'
import { tr } from './languages/tr'
import { uk } from './languages/uk'
import type { SegmentationRules } from './rules'

/** Every language with rules of its own, by BCP 47 tag; all others have Unicode's and what stands in every language. */
export const byLanguage: Readonly<Record<string, SegmentationRules>> = {
  ...{
    ar,
    be,
    bg,
    bs: hr,
    ca,
    cs,
    cy,
    da,
    de,
    el,
    en,
    es,
    et,
    eu,
    fi,
    fr,
    ga,
    gl,
    he,
    hi,
    hr,
    hu,
    hy,
    is,
    it,
  },
  ...{
    ka,
    lb,
    lt,
    lv,
    mk,
    mt,
    nb,
    nl,
    nn: nb,
    no: nb,
    pl,
    pt,
    ro,
    ru,
    sk,
    sl,
    sq,
    sr,
    'sr-Latn': hr,
    sv,
    tr,
    uk,
  },
}
