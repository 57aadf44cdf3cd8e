import { deed } from '@/app/api/deed'
import { copies, copiesInput } from '@/workflow/publishing/advance/copies'
import { give, giveInput } from '@/workflow/publishing/advance/give'

export const GET = deed(copiesInput, copies)
export const POST = deed(giveInput, give)
