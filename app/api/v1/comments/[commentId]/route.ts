import { deed } from '@/app/api/deed'
import { changeComment, changeCommentInput } from '@/workflow/review/comments/change'
import { deleteComment, deleteCommentInput } from '@/workflow/review/comments/delete'

export const PATCH = deed(changeCommentInput, changeComment)
export const DELETE = deed(deleteCommentInput, deleteComment)
