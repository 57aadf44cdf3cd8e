import { deed } from '@/app/api/deed'
import { concordanceFor, concordanceInput } from '@/workflow/review/concordance-for'

export const GET = deed(concordanceInput, concordanceFor)
