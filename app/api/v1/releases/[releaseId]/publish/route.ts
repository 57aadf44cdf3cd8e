import { deed } from '@/app/api/deed'
import { publish, publishInput } from '@/workflow/publishing/publish'

export const POST = deed(publishInput, publish)
