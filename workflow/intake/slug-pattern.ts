/**
 * A page's address part: lower-case Latin letters, digits and single hyphens. Neither longer words nor more of them than
 * the page store takes (platform/page-store/page-path.ts), with room for what makes one the only one.
 */
export const slugPattern = /^[a-z0-9]{1,64}(?:-[a-z0-9]{1,64}){0,38}$/
export const longestSlug = 120
