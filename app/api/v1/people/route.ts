import { deed } from '@/app/api/deed'
import { invite, inviteInput } from '@/workflow/people/invite'
import { peopleList, peopleListInput } from '@/workflow/people/people-list'

export const GET = deed(peopleListInput, peopleList)
export const POST = deed(inviteInput, invite)
