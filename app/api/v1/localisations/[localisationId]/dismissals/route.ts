import { deed } from '@/app/api/deed'
import { dismissSelected, dismissSelectedInput } from '@/workflow/review/bulk/dismiss-selected'
import { undismissSelected, undismissSelectedInput } from '@/workflow/review/bulk/undismiss-selected'

export const POST = deed(dismissSelectedInput, dismissSelected)
export const DELETE = deed(undismissSelectedInput, undismissSelected)
