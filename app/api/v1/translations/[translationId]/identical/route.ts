import { deed } from '@/app/api/deed'
import { identicalInput, identicalTo } from '@/workflow/review/bulk/identical'

export const GET = deed(identicalInput, identicalTo)
