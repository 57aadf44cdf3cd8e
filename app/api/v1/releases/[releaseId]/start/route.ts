import { deed } from '@/app/api/deed'
import { start, startInput } from '@/workflow/intake/start'

export const POST = deed(startInput, start)
