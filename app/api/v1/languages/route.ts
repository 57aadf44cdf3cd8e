import { z } from 'zod'
import { deed } from '@/app/api/deed'
import { languageList } from '@/workflow/release/language-list'

export const GET = deed(z.object({}), languageList)
