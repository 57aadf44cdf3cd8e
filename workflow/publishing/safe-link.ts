/** Whether a page may link there: the web, mail, telephone and this site's own addresses; nothing that runs. */
export const isSafeLink = (href: string): boolean =>
  /^(?:https?:\/\/|mailto:|tel:|\/(?![/\\])|#)/iu.test(href)
