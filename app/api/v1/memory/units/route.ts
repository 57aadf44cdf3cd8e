import { deed } from '@/app/api/deed'
import { searchUnits, searchUnitsInput } from '@/workflow/translation/memory/search-units'

export const GET = deed(searchUnitsInput, searchUnits)
