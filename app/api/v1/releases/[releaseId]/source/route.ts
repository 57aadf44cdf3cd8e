import { deed } from '@/app/api/deed'
import { saveSource, saveSourceInput } from '@/workflow/intake/save-source'

export const PUT = deed(saveSourceInput, saveSource)
