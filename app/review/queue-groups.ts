import type { QueuedWork } from '@/workflow/review/queue'

/** The three parts of a queue, in the order the rows came. */
export const groupsOf = (work: QueuedWork[]) => ({
  mine: work.filter(({ standing }) => standing === 'came_back' || standing === 'mine'),
  open: work.filter(({ standing }) => standing === 'came_back_open' || standing === 'open'),
  waiting: work.filter(({ standing }) => standing === 'held' || standing.startsWith('waits_')),
})
