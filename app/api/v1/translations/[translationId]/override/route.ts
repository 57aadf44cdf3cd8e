import { deed } from '@/app/api/deed'
import { override, overrideInput } from '@/workflow/review/override'

export const POST = deed(overrideInput, override)
