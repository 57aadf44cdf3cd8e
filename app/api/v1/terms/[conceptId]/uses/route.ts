import { deed } from '@/app/api/deed'
import { whereUsed, whereUsedInput } from '@/workflow/translation/terms/where-used'

export const GET = deed(whereUsedInput, whereUsed)
