import { deed } from '@/app/api/deed'
import {
  closeReport,
  closeReportInput,
  reopenReport,
  reopenReportInput,
} from '@/workflow/publishing/reports/close-report'

export const POST = deed(closeReportInput, closeReport)
export const DELETE = deed(reopenReportInput, reopenReport)
