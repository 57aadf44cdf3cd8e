import { deed } from '@/app/api/deed'
import { declineTerm, declineTermInput } from '@/workflow/translation/terms/suggest-terms'

export const POST = deed(declineTermInput, declineTerm)
