import { deed } from '@/app/api/deed'
import { reopenComment, resolutionInput, resolveComment } from '@/workflow/review/comments/resolve'

export const POST = deed(resolutionInput, resolveComment)
export const DELETE = deed(resolutionInput, reopenComment)
