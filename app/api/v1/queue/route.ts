import { deed } from '@/app/api/deed'
import { queueInput, queueOf } from '@/workflow/review/queue'

export const GET = deed(queueInput, queueOf)
