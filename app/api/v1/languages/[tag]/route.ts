import { deed } from '@/app/api/deed'
import { changeLanguage, changeLanguageInput } from '@/workflow/release/change-language'

export const PATCH = deed(changeLanguageInput, changeLanguage)
