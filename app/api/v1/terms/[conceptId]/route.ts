import { deed } from '@/app/api/deed'
import { conceptPage, conceptPageInput } from '@/workflow/translation/terms/concept-page'
import { deleteConcept, deleteConceptInput } from '@/workflow/translation/terms/delete-concept'
import { saveConcept, saveConceptInput } from '@/workflow/translation/terms/save-concept'

export const GET = deed(conceptPageInput, conceptPage)
export const PUT = deed(saveConceptInput, saveConcept)
export const DELETE = deed(deleteConceptInput, deleteConcept)
