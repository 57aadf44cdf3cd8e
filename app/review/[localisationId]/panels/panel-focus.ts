import { observed } from '@/app/components/observed'

/** Where in the side panel the keyboard is wanted, until it is there: the part may have to be drawn first. */
export const wantedFocus = observed<'comment' | 'panel' | null>(null)
