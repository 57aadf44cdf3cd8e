import { deed } from '@/app/api/deed'
import { removeAbbreviation, removeAbbreviationInput } from '@/workflow/intake/remove-abbreviation'

export const DELETE = deed(removeAbbreviationInput, removeAbbreviation)
