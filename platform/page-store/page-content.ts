/**
 * What a page store keeps at an address, and how it is answered: `page` 200, `missing` 404, `gone` 410, `moved` 301 to
 * the address its canonical link names, `file` 200 with the content type of its extension.
 */
export type PageContent = { form: 'page' | 'missing' | 'gone' | 'moved' | 'file'; body: string }
