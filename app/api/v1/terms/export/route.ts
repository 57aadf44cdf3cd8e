import { deed } from '@/app/api/deed'
import { download } from '@/app/api/download'
import { exportTerms, exportTermsInput } from '@/workflow/translation/terms/export-terms'

const file = { type: 'application/x-tbx', name: 'terms.tbx' }

export const GET = deed(exportTermsInput, async (actor, input) =>
  download(await exportTerms(actor, input), file),
)
