import { deed } from '@/app/api/deed'
import { changeAccount, changeAccountInput } from '@/workflow/people/change-account'

export const PATCH = deed(changeAccountInput, changeAccount)
