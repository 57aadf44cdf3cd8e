export type WordData = Record<string, never>
