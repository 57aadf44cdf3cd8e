import { deed } from '@/app/api/deed'
import { deleteUnitInput } from '@/workflow/translation/memory/delete-unit'
import { restoreUnit } from '@/workflow/translation/memory/restore-unit'

export const POST = deed(deleteUnitInput, restoreUnit)
