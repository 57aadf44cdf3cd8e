import { deed } from '@/app/api/deed'
import { signOff, signOffInput } from '@/workflow/publishing/sign-off'

export const POST = deed(signOffInput, signOff)
