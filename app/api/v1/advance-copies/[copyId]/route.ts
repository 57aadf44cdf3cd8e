import { deed } from '@/app/api/deed'
import { revoke, revokeInput } from '@/workflow/publishing/advance/revoke'

export const DELETE = deed(revokeInput, revoke)
