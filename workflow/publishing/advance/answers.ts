/** What a link answers. `nothing`: to whoever has none, one that expired or one that was revoked, the same. */
export type AdvanceAnswer =
  | { kind: 'nothing' | 'page'; html: string }
  | { kind: 'document'; bytes: Uint8Array<ArrayBuffer>; name: string }
  /** The embargo is over: where everybody reads it. */
  | { kind: 'released'; href: string }
