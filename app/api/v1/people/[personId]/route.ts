import { deed } from '@/app/api/deed'
import { changePerson, changePersonInput } from '@/workflow/people/change-person'

export const PATCH = deed(changePersonInput, changePerson)
