import { deed } from '@/app/api/deed'
import { read, readInput } from '@/workflow/notices/read'

export const POST = deed(readInput, read)
