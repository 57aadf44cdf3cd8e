import { deed } from '@/app/api/deed'
import { historyInput, historyOf } from '@/workflow/review/history-of'

export const GET = deed(historyInput, historyOf)
