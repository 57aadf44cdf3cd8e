import { deed } from '@/app/api/deed'
import { mayBeOverridden, mayBeOverriddenInput } from '@/workflow/review/may-be-overridden'
import { overrideMany, overrideManyInput } from '@/workflow/review/override-many'

export const GET = deed(mayBeOverriddenInput, mayBeOverridden)
export const POST = deed(overrideManyInput, overrideMany)
