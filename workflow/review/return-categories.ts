/** Why a text is sent back: the top level of the MQM error typology (themqm.org). */
export const returnCategories = [
  'terminology',
  'accuracy',
  'linguistic_conventions',
  'style',
  'locale_conventions',
  'audience_appropriateness',
  'design_and_markup',
] as const

export type ReturnCategory = (typeof returnCategories)[number]
