import { deed } from '@/app/api/deed'
import { searchTerms, searchTermsInput } from '@/workflow/translation/terms/search-terms'

export const GET = deed(searchTermsInput, searchTerms)
