import { deed } from '@/app/api/deed'
import { doSelected, doSelectedInput } from '@/workflow/review/bulk/do-selected'

export const POST = deed(doSelectedInput, doSelected)
