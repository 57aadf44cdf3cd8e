import { deed } from '@/app/api/deed'
import { remove, removeInput } from '@/workflow/publishing/after/remove'

export const POST = deed(removeInput, remove)
