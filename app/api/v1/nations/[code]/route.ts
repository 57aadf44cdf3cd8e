import { deed } from '@/app/api/deed'
import { changeNation, changeNationInput } from '@/workflow/release/change-nation'

export const PATCH = deed(changeNationInput, changeNation)
