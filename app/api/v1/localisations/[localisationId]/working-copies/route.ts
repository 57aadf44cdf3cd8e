import { deed } from '@/app/api/deed'
import { saveSelected, saveSelectedInput } from '@/workflow/review/bulk/save-selected'

export const PUT = deed(saveSelectedInput, saveSelected)
