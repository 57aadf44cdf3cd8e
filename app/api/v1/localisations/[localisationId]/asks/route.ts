import { deed } from '@/app/api/deed'
import { askPeople, askPeopleInput } from '@/workflow/review/ask-people'

export const POST = deed(askPeopleInput, askPeople)
