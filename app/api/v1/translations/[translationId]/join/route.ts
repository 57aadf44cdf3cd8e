import { deed } from '@/app/api/deed'
import { join, joinInput } from '@/workflow/review/join'
import { part, partInput } from '@/workflow/review/part'

export const POST = deed(joinInput, join)
export const DELETE = deed(partInput, part)
