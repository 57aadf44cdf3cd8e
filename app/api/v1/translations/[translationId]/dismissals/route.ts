import { deed } from '@/app/api/deed'
import { dismiss, dismissInput } from '@/workflow/review/dismiss'
import { undismiss, undismissInput } from '@/workflow/review/undismiss'

export const POST = deed(dismissInput, dismiss)
export const DELETE = deed(undismissInput, undismiss)
