import { auth } from '@/workflow/people/auth'

export const POST = auth.handler
