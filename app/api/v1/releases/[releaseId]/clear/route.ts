import { deed } from '@/app/api/deed'
import { clear, clearInput } from '@/workflow/intake/clear'

export const POST = deed(clearInput, clear)
