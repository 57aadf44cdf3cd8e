import { deed } from '@/app/api/deed'
import { addStarterSet, addStarterSetInput } from '@/workflow/translation/terms/add-starter-set'

export const POST = deed(addStarterSetInput, (actor) => addStarterSet(actor))
