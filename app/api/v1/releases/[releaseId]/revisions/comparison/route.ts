import { deed } from '@/app/api/deed'
import { compareInput, compareRevision } from '@/workflow/intake/compare-revision'

export const POST = deed(compareInput, compareRevision)
