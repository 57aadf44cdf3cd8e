import { deed } from '@/app/api/deed'
import { ownNotices, ownNoticesInput } from '@/workflow/notices/own-notices'

export const GET = deed(ownNoticesInput, ownNotices)
