import { deed } from '@/app/api/deed'
import { abbreviationList, abbreviationListInput } from '@/workflow/intake/abbreviation-list'
import { addAbbreviation, addAbbreviationInput } from '@/workflow/intake/add-abbreviation'

export const GET = deed(abbreviationListInput, abbreviationList)

export const POST = deed(addAbbreviationInput, addAbbreviation)
