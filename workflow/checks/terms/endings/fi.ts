import type { Inflection } from '@/workflow/checks/terms/inflection'

/** Fifteen cases, plurals, possessives; gradation; stems of -nen, -s, -e. */
export const inflection: Inflection = {
  after:
    '[aeiouy]{0,2}[iuj]?(?:n|t|ta|tta|ssa|sta|lla|lta|lle|ksi|kse|na|den|tten|iden|itten|hin|h[aeiouy]n|seen|siin|in|an|en|na|a|ja|ia|ita|oita|oiden|oissa|oista|oille|oiksi)?(?:ni|si|nsa|mme|nne|an|en)?(?:kin|kaan|ko|han)?',
  falls: 'nen|s|[aeiouy]|in',
  changes: [
    ['nen$', 's'],
    ['us$', 'uks'],
    ['us$', 'ud'],
    ['uus$', 'uut'],
    ['ys$', 'yks'],
    ['ys$', 'yd'],
    ['yys$', 'yyt'],
    ['is$', 'iks'],
    ['as$', 'aa'],
    ['es$', 'ee'],
    ['os$', 'oks'],
    ['e$', 'ee'],
    ['in$', 'im'],
    ['ut$', 'ue'],
    ['kk([aeiouy])$', 'k$1'],
    ['pp([aeiouy])$', 'p$1'],
    ['tt([aeiouy])$', 't$1'],
    ['nk([aeiouy])$', 'ng$1'],
    ['nt([aeiouy])$', 'nn$1'],
    ['mp([aeiouy])$', 'mm$1'],
    ['lt([aeiouy])$', 'll$1'],
    ['rt([aeiouy])$', 'rr$1'],
    ['([^kp])k([aeiouy])$', '$1$2'],
    ['([^p])p([aeiouy])$', '$1v$2'],
    ['([^nltrs])t([aeiouy])$', '$1d$2'],
    ['([aeiouy][^aeiouy]?[lrt])i$', '$1e'],
    ['si$', 'd'],
    ['si$', 't'],
  ],
}
