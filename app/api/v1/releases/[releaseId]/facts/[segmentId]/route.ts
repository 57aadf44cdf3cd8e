import { deed } from '@/app/api/deed'
import { factText, factTextInput } from '@/workflow/publishing/facts/fact-text'

export const GET = deed(factTextInput, factText)
