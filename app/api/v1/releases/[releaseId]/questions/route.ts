import { deed } from '@/app/api/deed'
import { questionsInput, questionsOf } from '@/workflow/review/comments/questions'

export const GET = deed(questionsInput, questionsOf)
