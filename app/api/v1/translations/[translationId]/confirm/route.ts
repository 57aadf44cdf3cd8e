import { deed } from '@/app/api/deed'
import { confirm, confirmInput } from '@/workflow/review/confirm'

export const POST = deed(confirmInput, confirm)
