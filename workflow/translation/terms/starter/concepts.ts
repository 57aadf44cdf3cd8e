import type { StarterConcept } from './read-starter'

export const starterConcepts: Readonly<Record<string, StarterConcept>> = {}
