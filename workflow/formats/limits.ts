/** Bytes of one upload: a release is some kilobytes, a page saved whole with its scripts may reach a megabyte. */
export const maxUploadBytes = 2 * 1024 * 1024

/** UTF-16 units of Markdown, its lines, and its marks in one paragraph and in all: its reader's work grows with their square. */
export const maxMarkdown = { chars: 400_000, lines: 20_000, marksTogether: 2_000, marks: 20_000 }

/** Elements or quotations within one another; hand-made pages stay below forty. */
export const maxDepth = 200

/** Attributes of one HTML tag. */
export const maxAttributes = 200

/** Blocks of one release: a hundred printed pages. */
export const maxBlocks = 2_000

/** Sentences of one release, each a row in every language. */
export const maxSegments = 5_000

/** UTF-16 units of one block; a sentence as long must still fit one engine call (30,000 code points). */
export const maxBlockChars = 20_000

/** Inline codes of one block. */
export const maxBlockCodes = 500
