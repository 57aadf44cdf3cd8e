import { deed } from '@/app/api/deed'
import { lift, liftInput } from '@/workflow/publishing/lift'

export const POST = deed(liftInput, lift)
