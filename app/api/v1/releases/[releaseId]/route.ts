import { deed } from '@/app/api/deed'
import { changeInput, changeRelease } from '@/workflow/intake/change-release'
import { board, boardInput } from '@/workflow/publishing/board'

export const GET = deed(boardInput, board)
export const PATCH = deed(changeInput, changeRelease)
