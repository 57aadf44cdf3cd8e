import { deed } from '@/app/api/deed'
import { schedule, scheduleInput } from '@/workflow/publishing/schedule'
import { unschedule, unscheduleInput } from '@/workflow/publishing/unschedule'

export const POST = deed(scheduleInput, schedule)
export const DELETE = deed(unscheduleInput, unschedule)
