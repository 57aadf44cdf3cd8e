import { auth } from '@/workflow/people/auth'

export const GET = auth.handler
export const POST = auth.handler
