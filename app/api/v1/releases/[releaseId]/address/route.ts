import { deed } from '@/app/api/deed'
import { readdress, readdressInput } from '@/workflow/publishing/after/readdress'

export const PUT = deed(readdressInput, readdress)
