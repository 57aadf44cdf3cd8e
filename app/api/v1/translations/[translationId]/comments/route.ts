import { deed } from '@/app/api/deed'
import { commentsInput, commentsOf } from '@/workflow/review/comments/comments-of'
import { writeComment, writeCommentInput } from '@/workflow/review/comments/write'

export const GET = deed(commentsInput, commentsOf)
export const POST = deed(writeCommentInput, writeComment)
