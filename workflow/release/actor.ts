export const roles = ['officer', 'translator', 'reviewer', 'administrator'] as const
export type Role = (typeof roles)[number]

/** Who is asking: one signed-in person. */
export type Actor = {
  personId: string
  name: string
  roles: readonly Role[]
  /** BCP 47 tags this person translates into or reviews. */
  languages: readonly string[]
}
