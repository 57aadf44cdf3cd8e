import { deed } from '@/app/api/deed'
import { signOffMany, signOffManyInput } from '@/workflow/publishing/sign-off-many'
import { signOffView, signOffViewInput } from '@/workflow/publishing/sign-off-view'

export const GET = deed(signOffViewInput, signOffView)
export const POST = deed(signOffManyInput, signOffMany)
