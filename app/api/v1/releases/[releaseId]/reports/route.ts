import { deed } from '@/app/api/deed'
import { reportsInput, reportsOf } from '@/workflow/publishing/reports/reports-of'

export const GET = deed(reportsInput, reportsOf)
