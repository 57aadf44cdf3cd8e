import { deed } from '@/app/api/deed'
import { deleteConceptInput, restoreConcept } from '@/workflow/translation/terms/delete-concept'

export const POST = deed(deleteConceptInput, restoreConcept)
