import type { Inflection } from '@/workflow/checks/terms/inflection'

/** Gender and number. */
export const inflection: Inflection = {
  after: 's|e|es|x|aux|le|les|ne|nes|se|ses|te|tes|ere|eres|ive|ives|ue|ues|que|ques',
  falls: 'e|al|au|x|f|er|es|s',
  changes: [
    ['eur$', 'ric'],
    ['eur$', 'eus'],
    ['c$', 'qu'],
  ],
}
