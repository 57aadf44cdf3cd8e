import { runNamed } from './named'

await runNamed('evaluate')
