/** What is the same on every page of an office. */
export type Site = {
  /** The address readers type, without a trailing slash: `https://news.example.org`. */
  origin: string
  /** IANA time zone that times are told in. */
  zone: string
  /** `language`: what the name is written in, so that other pages can say so. */
  office: { name: string; language: string }
  /** Where readers may report a mistake and check a copy, without a trailing slash; null: they may not. */
  forms: string | null
}
