import { deed } from '@/app/api/deed'
import { importInput, importRelease } from '@/workflow/intake/import-release'
import { releaseList, releaseListInput } from '@/workflow/intake/release-list'

export const GET = deed(releaseListInput, releaseList)
export const POST = deed(importInput, importRelease)
