import { createHash } from 'node:crypto'

const source = `
:root{color-scheme:light dark;--page:#fff;--ink:#15191f;--soft:#4d5662;--line:#d4d9e0;--deep:#123f7a;--seen:#5b2a86;--alert:#a3161c;--wash:#f3f6fa}
@media(prefers-color-scheme:dark){:root{--page:#11151b;--ink:#e7eaee;--soft:#aab4c0;--line:#36404c;--deep:#9cc3ff;--seen:#cdb2f5;--alert:#ff9d96;--wash:#1a2029}}
*{box-sizing:border-box}
html{background:var(--page);color:var(--ink);font-size:1.1875rem;line-height:1.6;-webkit-text-size-adjust:100%;text-size-adjust:100%;overflow-wrap:break-word;text-autospace:normal}
body{margin:0;border-block-start:.375rem solid var(--deep)}
header,main,footer,.skip{inline-size:min(34rem,100% - 2.5rem);margin-inline:auto}
main:focus{outline:0}
a{color:var(--deep);text-decoration-thickness:.06em;text-underline-offset:.18em}
main a:visited{color:var(--seen)}
a:hover{text-decoration-thickness:.14em}
a:focus-visible,.table:focus-visible{outline:.1875rem solid var(--deep);outline-offset:.1875rem;border-radius:.125rem}
h1,h2,h3,h4,h5,h6{line-height:1.25;margin:2em 0 .5em;text-wrap:balance}
h1{font-size:clamp(1.4rem,1.15rem + 1.3vw,1.9rem);line-height:1.15;margin:0 0 .6em}
h2{font-size:1.16rem}
h3{font-size:1rem}
h4,h5,h6{font-size:.9rem}
p{margin:0 0 1.1em;text-wrap:pretty}
.skip{position:absolute;inset-inline:0;transform:translateY(-200%);background:var(--page);padding-block:.75rem}
.skip:focus{position:static;transform:none;display:block;margin-block-start:.75rem}
.unseen{position:absolute;inline-size:1px;block-size:1px;margin:-1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.office{font-weight:700;font-size:1.05rem;line-height:1.3;margin:0;padding-block:1.25rem}
.office a{color:inherit;text-decoration:none}
.office a:hover{text-decoration:underline}
nav{font-size:.85rem;line-height:1.5}
nav ul{list-style:none;display:flex;flex-wrap:wrap;align-items:baseline;gap:.25rem 1.25rem;margin:0;padding:.75rem 0;border-block:1px solid var(--line)}
nav li{margin:0}
nav li a{display:inline-block;min-inline-size:1.5rem;padding-block:.125rem;border-block-end:.1875rem solid transparent}
nav a[aria-current]{color:inherit;font-weight:700;text-decoration:none;border-color:var(--deep)}
main{padding-block:2.5rem 3rem}
dl{display:flex;flex-wrap:wrap;gap:.25rem 2rem;margin:0 0 2rem;color:var(--soft);font-size:.85rem}
dl div{display:flex;flex-wrap:wrap;gap:0 .5em}
dt,.label{font-weight:600}
dd{margin:0}
.summary{font-size:1.1rem;line-height:1.5}
:is(.office,.summary,h2,li)[dir]{text-align:-webkit-match-parent;text-align:match-parent}
figure{margin:1.75em 0}
.quotation{border-inline-start:.25rem solid var(--deep);padding-inline-start:1.25rem}
blockquote{margin:0}
blockquote p:last-child,aside p:last-child{margin:0}
figcaption,.when,.month time{color:var(--soft);font-size:.85rem}
figcaption{margin-block-start:.6em}
img{max-inline-size:100%;block-size:auto}
main ul,main ol{margin:0 0 1.1em;padding-inline-start:1.4em}
li{margin-block-end:.35em}
li>ul,li>ol{margin-block:.35em 0}
.table{overflow-x:auto;margin:1.5em 0}
table{border-collapse:collapse;font-size:.85rem;line-height:1.45;font-variant-numeric:tabular-nums}
th,td{padding-block:.5rem;padding-inline:0 1.25rem;text-align:start;vertical-align:top;border-block-end:1px solid var(--line)}
th{font-weight:600}
aside{background:var(--wash);border-inline-start:.25rem solid var(--deep);padding:1rem 1.25rem;margin:0 0 2rem}
aside h2{margin:0 0 .35em;font-size:.9rem}
aside p{margin:0 0 .35em}
.correction+.correction{margin-block-start:1rem;padding-block-start:1rem;border-block-start:1px solid var(--line)}
.notice{border:.125rem solid var(--deep);border-inline-start-width:.5rem}
.withdrawn,.being_corrected{border-color:var(--alert)}
.notice-title{font-weight:700;font-size:1rem;line-height:1.35}
.withdrawn .notice-title,.being_corrected .notice-title{color:var(--alert)}
.notes,.contact,.standing,.about{border-block-start:1px solid var(--line);margin-block-start:2.5rem;padding-block-start:1.5rem;font-size:.9rem}
.notes h2,.contact h2,.about h2{font-size:1rem;margin:0 0 .5em}
.about{color:var(--soft);font-size:.85rem}
.about h2{color:var(--ink)}
main .about :is(ul,ol){list-style:none;padding:0;margin:0}
.versions p,.report{margin:.25em 0 .75em}
.report{margin-block-start:1em}
.elsewhere h2{font-size:1rem}
main .elsewhere ul{border-block-end:0;padding-inline:0}
.month h2{color:var(--soft);font-size:.9rem;margin:2.5rem 0 .75rem}
.month h2::first-letter{text-transform:uppercase}
main .releases{list-style:none;padding:0;margin:0}
.releases li{border-block-start:1px solid var(--line);padding-block:1.25rem;margin:0}
.releases h3{margin:0 0 .25em;font-size:1.05rem;text-wrap:pretty}
.releases p{margin:0 0 .35em;font-size:.9rem}
.pages{display:flex;flex-wrap:wrap;gap:.5rem 1.5rem;border-block-start:1px solid var(--line);padding-block-start:1rem}
.feed{margin-block-start:2rem;font-size:.85rem}
footer{border-block-start:1px solid var(--line);padding-block:1.5rem 3rem;color:var(--soft);font-size:.85rem}
footer p{margin:0 0 .5em}
.address{display:none}
html,[lang]{font-family:system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Liberation Sans",Arial,sans-serif}
:lang(ja){font-family:"Hiragino Sans","Hiragino Kaku Gothic ProN","Yu Gothic Medium",YuGothic,Meiryo,"Noto Sans CJK JP","Noto Sans JP",sans-serif}
:lang(ko){font-family:"Apple SD Gothic Neo","Malgun Gothic","Noto Sans CJK KR","Noto Sans KR",sans-serif}
:lang(zh){font-family:"PingFang SC","Microsoft YaHei","Noto Sans CJK SC","Noto Sans SC",sans-serif}
:is(:lang(zh-Hant),:lang(zh-TW),:lang(zh-HK)){font-family:"PingFang TC","Microsoft JhengHei","Noto Sans CJK TC","Noto Sans TC",sans-serif}
:is(:lang(ar),:lang(fa),:lang(ps)){font-family:"SF Arabic","Geeza Pro","Segoe UI","Noto Sans Arabic","Noto Naskh Arabic",Tahoma,sans-serif}
:lang(ur){font-family:"Noto Nastaliq Urdu","Jameel Noori Nastaleeq","Urdu Typesetting","Noto Naskh Arabic",Tahoma,serif}
:lang(he){font-family:"SF Hebrew","Arial Hebrew","Segoe UI","Noto Sans Hebrew",Arial,sans-serif}
html:is(:lang(ar),:lang(fa),:lang(ps)){font-size:1.25rem;line-height:1.8}
html:lang(ur){font-size:1.25rem;line-height:2.3}
html:lang(he){font-size:1.25rem}
html:is(:lang(ja),:lang(zh)){font-size:1.125rem;line-height:1.8}
html:lang(ko){line-height:1.7}
html:is(:lang(th),:lang(lo),:lang(km),:lang(my),:lang(hi),:lang(bn),:lang(ta)){line-height:1.8}
:is(h1,h2,h3,.notice-title):is(:lang(ar),:lang(fa),:lang(ps),:lang(ja),:lang(zh),:lang(ko),:lang(th),:lang(hi),:lang(bn),:lang(ta)){line-height:1.45}
:is(h1,h2,h3,.notice-title):lang(ur){line-height:2}
:is(:lang(ja),:lang(zh)){line-break:strict;text-spacing-trim:trim-start}
:is(h1,h2,h3):lang(ja){word-break:auto-phrase}
:lang(ko){word-break:keep-all}
:is(:lang(ja),:lang(zh),:lang(ko),:lang(ar),:lang(fa),:lang(ur),:lang(he)) em{font-style:normal;font-weight:600}
:is(:lang(de),:lang(fi),:lang(hu),:lang(et),:lang(nl),:lang(sv),:lang(da),:lang(nb),:lang(nn),:lang(is)) :is(p,li,td){hyphens:auto}
p,li,h1,h2,h3{hyphenate-limit-chars:9 4 4}
a[href*="@"],a[href^=http]{hyphens:none}
@media(max-width:40em){html{font-size:1.125rem}p,li,h1{hyphens:auto}main{padding-block-start:1.75rem}.quotation{padding-inline-start:1rem}nav ul{gap:.125rem 1rem}}
@media(forced-colors:active){nav a[aria-current]{border-color:CanvasText}aside{border:.125rem solid CanvasText}}
@media print{:root{color-scheme:light;--page:#fff;--ink:#000;--soft:#333;--line:#999;--deep:#000;--seen:#000;--alert:#000;--wash:#fff}@page{margin:2cm}html:root{font-size:11pt}body{border:0}header,main,footer{inline-size:100%}nav,.skip,.skip:focus,.feed,.report,.genuine:not(:has([href^=http])),.genuine li:not(:has([href^=http])),footer p:first-child{display:none}footer{margin-block-start:2rem}.address{display:block}main{padding-block:0}a{text-decoration:none}:is(article,.genuine) a[href^=http]::after{content:" (" attr(href) ")";font-size:.85em;overflow-wrap:anywhere}.table{overflow:visible}h1,h2,h3{break-after:avoid}p,li{orphans:3;widows:3}.quotation,tr,.about,aside{break-inside:avoid}}
`

/** The one stylesheet of readers' pages. It stands inside each page, and the pages' policy allows exactly its hash. */
export const stylesheet = source.replaceAll('\n', '')

/** SHA-256 of a stylesheet as a content security policy names it. */
export const styleHashOf = (style: string): string =>
  `sha256-${createHash('sha256').update(style, 'utf8').digest('base64')}`

export const stylesheetHash = styleHashOf(stylesheet)
