import { deed } from '@/app/api/deed'
import { decisions, decisionsInput } from '@/workflow/publishing/after/decisions'

export const GET = deed(decisionsInput, decisions)
