import { deed } from '@/app/api/deed'
import { assign, assignInput, unassign, unassignInput } from '@/workflow/review/assign'
import { assignable, assignableInput } from '@/workflow/review/assignable'

export const GET = deed(assignableInput, assignable)
export const POST = deed(assignInput, assign)
export const DELETE = deed(unassignInput, unassign)
