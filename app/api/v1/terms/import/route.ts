import { fileDeed } from '@/app/api/deed'
import { importTerms, importTermsInput } from '@/workflow/translation/terms/import-terms'

export const POST = fileDeed(importTermsInput, importTerms)
