/** Releases on an older page of an index; the newest page has up to twice as many, so that it is never nearly empty. */
export const releasesPerPage = 20

/** Addresses in one sitemap: few, for each comes with those of its other languages. */
export const addressesPerSitemap = 100

/** Releases in a feed. */
export const releasesInFeed = 50

/** How many pages of older releases there are beside the newest page. */
export const olderPages = (count: number): number => Math.max(0, Math.floor(count / releasesPerPage) - 1)
