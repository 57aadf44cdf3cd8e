import { randomInt } from 'node:crypto'

/** Letters and digits that no one takes for another when reading them out. */
const alphabet = 'abcdefghjkmnpqrstuvwxyz23456789'

const group = () => Array.from({ length: 5 }, () => alphabet[randomInt(alphabet.length)]).join('')

/** A password to hand to someone once: four groups of five, 99 bits. */
export const startingPassword = (): string => Array.from({ length: 4 }, group).join('-')
