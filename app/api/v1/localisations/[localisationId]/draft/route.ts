import { deed } from '@/app/api/deed'
import { draftAgain, draftAgainInput } from '@/workflow/translation/draft-again'

export const POST = deed(draftAgainInput, draftAgain)
