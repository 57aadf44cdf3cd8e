// The readers' frame, every language it is written in. Static imports: Vitest, tsx, esbuild and Next all carry the
// texts along, and none looks for a folder at run time. tests/workflow/publishing/frame.test.ts compares this list
// with locales/.
import ar from '@/locales/ar/frame.json'
import bg from '@/locales/bg/frame.json'
import bs from '@/locales/bs/frame.json'
import ca from '@/locales/ca/frame.json'
import cs from '@/locales/cs/frame.json'
import cy from '@/locales/cy/frame.json'
import da from '@/locales/da/frame.json'
import de from '@/locales/de/frame.json'
import el from '@/locales/el/frame.json'
import en from '@/locales/en/frame.json'
import es from '@/locales/es/frame.json'
import et from '@/locales/et/frame.json'
import eu from '@/locales/eu/frame.json'
import fi from '@/locales/fi/frame.json'
import fr from '@/locales/fr/frame.json'
import ga from '@/locales/ga/frame.json'
import gl from '@/locales/gl/frame.json'
import hr from '@/locales/hr/frame.json'
import hu from '@/locales/hu/frame.json'
import hy from '@/locales/hy/frame.json'
import is from '@/locales/is/frame.json'
import it from '@/locales/it/frame.json'
import ja from '@/locales/ja/frame.json'
import ka from '@/locales/ka/frame.json'
import ko from '@/locales/ko/frame.json'
import lb from '@/locales/lb/frame.json'
import lt from '@/locales/lt/frame.json'
import lv from '@/locales/lv/frame.json'
import mi from '@/locales/mi/frame.json'
import mk from '@/locales/mk/frame.json'
import ms from '@/locales/ms/frame.json'
import mt from '@/locales/mt/frame.json'
import nb from '@/locales/nb/frame.json'
import nl from '@/locales/nl/frame.json'
import nn from '@/locales/nn/frame.json'
import pl from '@/locales/pl/frame.json'
import pt from '@/locales/pt/frame.json'
import ro from '@/locales/ro/frame.json'
import sk from '@/locales/sk/frame.json'
import sl from '@/locales/sl/frame.json'
import sq from '@/locales/sq/frame.json'
import sr from '@/locales/sr/frame.json'
import srLatn from '@/locales/sr-Latn/frame.json'
import sv from '@/locales/sv/frame.json'
import ta from '@/locales/ta/frame.json'
import tr from '@/locales/tr/frame.json'
import uk from '@/locales/uk/frame.json'
import zh from '@/locales/zh/frame.json'

export const frameTexts = {
  ar,
  bg,
  bs,
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
  hr,
  hu,
  hy,
  is,
  it,
  ja,
  ka,
  ko,
  lb,
  lt,
  lv,
  mi,
  mk,
  ms,
  mt,
  nb,
  nl,
  nn,
  pl,
  pt,
  ro,
  sk,
  sl,
  sq,
  sr,
  'sr-Latn': srLatn,
  sv,
  ta,
  tr,
  uk,
  zh,
}
