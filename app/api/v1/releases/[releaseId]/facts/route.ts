import { deed } from '@/app/api/deed'
import { factsSheet, factsSheetInput } from '@/workflow/publishing/facts/facts-sheet'

export const GET = deed(factsSheetInput, factsSheet)
