import { deed } from '@/app/api/deed'
import { openWork, openWorkInput } from '@/workflow/review/open-work'

export const GET = deed(openWorkInput, openWork)
