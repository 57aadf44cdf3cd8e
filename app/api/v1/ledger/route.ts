import { deed } from '@/app/api/deed'
import { readLedger, readLedgerInput } from '@/workflow/translation/read-ledger'

export const GET = deed(readLedgerInput, readLedger)
