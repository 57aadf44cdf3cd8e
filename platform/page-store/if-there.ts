/** What a file or folder holds, or null where there is none. */
export async function ifThere<Content>(content: Promise<Content>): Promise<Content | null> {
  try {
    return await content
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT' || code === 'ENOTDIR') return null
    throw error
  }
}
