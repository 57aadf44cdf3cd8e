import { deed } from '@/app/api/deed'
import { plan, planInput } from '@/workflow/review/bulk/plan'

export const POST = deed(planInput, plan)
