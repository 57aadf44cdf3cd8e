/** One language of the workspace: its tag, its direction, and its name in the interface's language. */
export type Side = { tag: string; dir: 'ltr' | 'rtl'; name: string }
