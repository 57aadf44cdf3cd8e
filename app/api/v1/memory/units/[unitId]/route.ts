import { deed } from '@/app/api/deed'
import { deleteUnit, deleteUnitInput } from '@/workflow/translation/memory/delete-unit'
import { editUnit, editUnitInput } from '@/workflow/translation/memory/edit-unit'

export const PATCH = deed(editUnitInput, editUnit)
export const DELETE = deed(deleteUnitInput, deleteUnit)
