import { deed } from '@/app/api/deed'
import { look, lookInput } from '@/workflow/review/look'

export const POST = deed(lookInput, look)
