import { deed } from '@/app/api/deed'
import { saveInput, saveWorkingCopy } from '@/workflow/review/save-working-copy'

export const PUT = deed(saveInput, saveWorkingCopy)
