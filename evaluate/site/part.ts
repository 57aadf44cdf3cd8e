/** One of several processes that store a site or read it: each does its share of a task and says what came of it. */
import { database } from '@/platform/database'
import { disconnectJobs } from '@/platform/jobs'
import { readShare, type Asked } from './read'
import { addLists, prepare, storeLists } from './store-lists'
import { storeReleases, type Share, type Size } from './store-releases'

export type Task =
  | { do: 'prepare' | 'add lists' }
  | ({ do: 'releases' } & Size)
  | { do: 'lists' }
  | ({ do: 'read' } & Asked)

const carriedOut = (folder: string, task: Task, share: Share) => {
  switch (task.do) {
    case 'prepare':
      return prepare()
    case 'releases':
      return storeReleases(folder, task, share)
    case 'add lists':
      return addLists()
    case 'lists':
      return storeLists(folder, share)
    case 'read':
      return readShare(folder, task, share)
  }
}

process.on('message', async ({ folder, task, share }: { folder: string; task: Task; share: Share }) => {
  const result = await carriedOut(folder, task, share)
  process.send!({ result: result ?? null })
})
process.once('disconnect', async () => {
  await disconnectJobs()
  await database.$disconnect()
})
process.send!({ ready: true })
