import { styleHashOf } from './stylesheet'

const source = `
html{scroll-padding-block:30vh}
.sentence:target{background:light-dark(#fff0b3,#5a4a00);box-shadow:0 0 0 .15em light-dark(#fff0b3,#5a4a00);border-radius:.1em;box-decoration-break:clone;-webkit-box-decoration-break:clone}
figure:has(>:target){outline:.1875rem solid light-dark(#b58900,#ffd75e)}
a{pointer-events:none}
[lang].sentence{color:var(--soft)}
`

/** What marks a sentence on a page beside its workspace: the one its address names. */
export const marksStylesheet = source.replaceAll('\n', '')

/** SHA-256 of it as a content security policy names it. */
export const marksStylesheetHash = styleHashOf(marksStylesheet)
