import { deed } from '@/app/api/deed'
import { namedHistory } from '@/workflow/review/memory-desk'
import { unitHistoryInput } from '@/workflow/translation/memory/unit-history'

export const GET = deed(unitHistoryInput, namedHistory)
