import { createHash } from 'node:crypto'

const source = `
:root{color-scheme:light dark;--page:#fff;--ink:#15191f;--soft:#4d5662;--line:#d4d9e0;--deep:#123f7a;--wash:#f3f6fa}
@media(prefers-color-scheme:dark){:root{--page:#11151b;--ink:#e7eaee;--soft:#aab4c0;--line:#36404c;--deep:#9cc3ff;--wash:#1a2029}}
*{box-sizing:border-box}
html{background:var(--page);color:var(--ink);font:1.1875rem/1.6 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Liberation Sans",Arial,sans-serif;-webkit-text-size-adjust:100%;text-size-adjust:100%;overflow-wrap:break-word}
body{margin:0;border-block-start:.375rem solid var(--deep)}
header,main,footer,.skip{inline-size:min(34em,100% - 2.5rem);margin-inline:auto}
a{color:var(--deep);text-decoration-thickness:.06em;text-underline-offset:.18em}
a:hover{text-decoration-thickness:.14em}
a:focus-visible,.table:focus-visible{outline:.1875rem solid var(--deep);outline-offset:.1875rem;border-radius:.125rem}
h1,h2,h3,h4,h5,h6{line-height:1.25;margin:2em 0 .5em;text-wrap:balance}
h1{font-size:clamp(1.75rem,1.4rem + 1.6vw,2.25rem);line-height:1.15;margin:0 0 .6em;letter-spacing:-.012em}
h2{font-size:1.375rem}
h3{font-size:1.1875rem}
h4,h5,h6{font-size:1.0625rem}
p{margin:0 0 1.1em;text-wrap:pretty}
.skip{position:absolute;inset-inline:0;transform:translateY(-200%);background:var(--page);padding-block:.75rem}
.skip:focus{position:static;transform:none;display:block;margin-block-start:.75rem}
.unseen{position:absolute;inline-size:1px;block-size:1px;margin:-1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.office{font-weight:700;font-size:1.25rem;line-height:1.3;margin:0;padding-block:1.25rem}
.office a{color:inherit;text-decoration:none}
.office a:hover{text-decoration:underline}
nav{font-size:1rem;line-height:1.5}
nav ul{list-style:none;display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;margin:0;padding:.75rem 0;border-block:1px solid var(--line)}
nav ul a{display:inline-block;min-inline-size:1.5rem;padding-block:.125rem}
nav a[aria-current]{color:inherit;font-weight:700;text-decoration:none;border-block-end:.1875rem solid var(--deep)}
main{padding-block:2.5rem 3rem}
dl{display:flex;flex-wrap:wrap;gap:.25rem 2rem;margin:0 0 2rem;color:var(--soft);font-size:1rem}
dl div{display:flex;flex-wrap:wrap;gap:0 .5em}
dt,.label{font-weight:600}
dd{margin:0}
.summary{font-size:1.3125rem;line-height:1.5}
figure{margin:1.75em 0}
.quotation{border-inline-start:.25rem solid var(--deep);padding-inline-start:1.25rem}
blockquote{margin:0}
blockquote p:last-child,aside p:last-child{margin:0}
figcaption{color:var(--soft);font-size:1rem;margin-block-start:.6em}
img{max-inline-size:100%;block-size:auto}
main ul,main ol{margin:0 0 1.1em;padding-inline-start:1.4em}
li{margin-block-end:.35em}
li>ul,li>ol{margin-block:.35em 0}
.table{overflow-x:auto;margin:1.5em 0}
table{border-collapse:collapse;font-size:1rem;font-variant-numeric:tabular-nums}
th,td{padding:.5rem 1rem .5rem 0;text-align:start;vertical-align:top;border-block-end:1px solid var(--line)}
th{font-weight:600}
aside{background:var(--wash);border-inline-start:.25rem solid var(--deep);padding:1rem 1.25rem;margin:0 0 2rem}
aside h2{margin:0 0 .25em;font-size:1.0625rem}
.notes,.contact,.standing,.about{border-block-start:1px solid var(--line);margin-block-start:2.5rem;padding-block-start:1.5rem;font-size:1.0625rem}
.notes h2,.contact h2,.about h2{font-size:1.1875rem;margin:0 0 .5em}
.about{color:var(--soft);font-size:1rem}
.about h2{color:var(--ink)}
.about ul{list-style:none;padding:0;margin:0}
main .releases{list-style:none;padding:0;margin:2rem 0}
.releases li{border-block-start:1px solid var(--line);padding-block:1.25rem;margin:0}
.releases h2{margin:0 0 .25em;font-size:1.25rem;text-wrap:pretty}
.releases time{color:var(--soft);font-size:1rem}
.pages{display:flex;flex-wrap:wrap;gap:.5rem 1.5rem;border-block-start:1px solid var(--line);padding-block-start:1rem}
footer{border-block-start:1px solid var(--line);padding-block:1.5rem 3rem;color:var(--soft);font-size:1rem}
footer p{margin:0 0 .5em}
html:lang(ar),html:lang(fa),html:lang(ur),html:lang(ja),html:lang(zh){line-height:1.8}
:is(h1,h2,h3):is(:lang(ar),:lang(fa),:lang(ur),:lang(ja),:lang(zh)){line-height:1.45;letter-spacing:0}
:lang(ja),:lang(zh){line-break:strict}
:is(h1,h2,h3):lang(ja){word-break:auto-phrase}
:lang(ko){word-break:keep-all}
@media(max-width:40em){p,li{hyphens:auto;hyphenate-limit-chars:9 4 4}main{padding-block-start:1.75rem}.quotation{padding-inline-start:1rem}}
@media(forced-colors:active){nav a[aria-current]{border-color:CanvasText}}
@media print{:root{color-scheme:light;--page:#fff;--ink:#000;--soft:#333;--line:#999;--deep:#000;--wash:#fff}@page{margin:2cm}html{font-size:11pt}body{border:0}header,main,footer{inline-size:100%}nav,.skip,.skip:focus,footer p:first-child{display:none}main{padding-block:0}a{text-decoration:none}article a[href^=http]::after{content:" (" attr(href) ")";font-size:.85em}h1,h2,h3{break-after:avoid}p,li{orphans:3;widows:3}.quotation,tr,.about{break-inside:avoid}}
`

/** The one stylesheet of readers' pages. It stands inside each page, and the pages' policy allows exactly its hash. */
export const stylesheet = source.replaceAll('\n', '')

/** SHA-256 of a stylesheet as a content security policy names it. */
export const styleHashOf = (style: string): string =>
  `sha256-${createHash('sha256').update(style, 'utf8').digest('base64')}`

export const stylesheetHash = styleHashOf(stylesheet)
