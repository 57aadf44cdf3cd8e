import { deed } from '@/app/api/deed'
import { answer, answerInput } from '@/workflow/review/comments/answer'

export const POST = deed(answerInput, answer)
