import { deed } from '@/app/api/deed'
import { merge, mergeInput } from '@/workflow/review/merge'
import { share, shareInput } from '@/workflow/review/share'

export const POST = deed(shareInput, share)
export const DELETE = deed(mergeInput, merge)
