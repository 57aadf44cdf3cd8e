import { deed } from '@/app/api/deed'
import { withdraw, withdrawInput } from '@/workflow/publishing/after/withdraw'

export const POST = deed(withdrawInput, withdraw)
