import { deed } from '@/app/api/deed'
import { otherLanguages, otherLanguagesInput } from '@/workflow/review/other-languages'

export const GET = deed(otherLanguagesInput, otherLanguages)
