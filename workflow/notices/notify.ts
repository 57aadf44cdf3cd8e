import { inTransaction } from '@/platform/database'
import type { Tx } from '@/platform/database'
import type { Told } from '@/workflow/release/hand-off'
import { Refusal } from '@/workflow/release/refusal'
import { tellOfAssignment } from './tell-of-assignment'
import { tellOfAnswer, tellOfQuestion } from './tell-of-comment'
import { tellOfEmbargo } from './tell-of-embargo'
import { tellOfCorrection } from './tell-of-correction'
import { tellOfReport } from './tell-of-report'
import { tellOfReturn } from './tell-of-return'
import { tellOfWork } from './tell-of-work'
import { writeNotices } from './write-notices'
import type { NewNotice } from './write-notices'

function noticesOf(tx: Tx, told: Told): Promise<NewNotice[]> {
  switch (told.kind) {
    case 'work':
      return tellOfWork(tx, told)
    case 'sent_back':
      return tellOfReturn(tx, told)
    case 'asked':
      return tellOfQuestion(tx, told.commentId)
    case 'answered':
      return tellOfAnswer(tx, told.commentId)
    case 'mending':
    case 'typo':
      return tellOfCorrection(tx, told)
    case 'reported':
      return tellOfReport(tx, told.reportId)
    case 'assigned':
      return tellOfAssignment(tx, told)
    case 'embargo_moved':
      return tellOfEmbargo(tx, told)
  }
}

/**
 * Tells people of what was done, as far as it concerns them and they may know of it; never whoever did it. Done twice
 * it tells once.
 */
export async function notify(told: Told): Promise<void> {
  await inTransaction(async (tx) => {
    try {
      await writeNotices(tx, await noticesOf(tx, told))
    } catch (error) {
      // What it was about has gone meanwhile.
      if (!(error instanceof Refusal && error.reason === 'not_found')) throw error
    }
  })
}
