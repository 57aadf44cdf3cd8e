import { deed } from '@/app/api/deed'
import { helpFor, helpInput } from '@/workflow/review/help-for'
import { recordUse, recordUseInput } from '@/workflow/review/record-use'

export const GET = deed(helpInput, helpFor)
export const POST = deed(recordUseInput, recordUse)
