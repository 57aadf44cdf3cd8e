import { deed } from '@/app/api/deed'
import { resetPassword, resetPasswordInput } from '@/workflow/people/reset-password'

export const POST = deed(resetPasswordInput, resetPassword)
