import { runNamed } from './named'

await runNamed('bench')
