import { deed } from '@/app/api/deed'
import { addRevision, addRevisionInput } from '@/workflow/intake/add-revision'

export const POST = deed(addRevisionInput, addRevision)
