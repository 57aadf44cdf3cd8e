import { deed } from '@/app/api/deed'
import { activity, activityInput } from '@/workflow/people/activity'

export const GET = deed(activityInput, activity)
