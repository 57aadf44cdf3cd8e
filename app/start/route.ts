import { redirect } from 'next/navigation'
import { firstPlace } from '@/app/components/frame'
import { signedIn } from '@/app/signed-in'

/** Where someone goes after signing in: the first place their roles open. */
export async function GET() {
  const { roles, startingPassword } = await signedIn()
  redirect(startingPassword ? '/account' : firstPlace(roles))
}
