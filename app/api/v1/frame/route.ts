import { deed } from '@/app/api/deed'
import { beginFrame, beginFrameInput } from '@/workflow/publishing/frame-release/begin-frame'

export const POST = deed(beginFrameInput, beginFrame)
