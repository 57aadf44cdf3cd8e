import { headers } from '@/app/api/deed'
import { health } from '@/workflow/release/health'

/** 200 while web and database answer; workers are reported, not required. */
export async function GET() {
  const state = await health()
  return Response.json(state, { status: state.database ? 200 : 503, headers })
}
