import { deed } from '@/app/api/deed'
import { takeNext, takeNextInput } from '@/workflow/review/take-next'

export const POST = deed(takeNextInput, takeNext)
