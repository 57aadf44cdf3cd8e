import { WidgetType } from '@codemirror/view'
import styles from '@/app/review/[localisationId]/text/text.module.css'

/** How a code looks and what it is called. */
export type ChipLook = {
  /** What stands on it: its visible number, "?" for a code the source does not have. */
  face: string
  /** What a screen reader says. */
  name: string
  /** What the mouse is told: its name, and where a link leads. */
  title: string
  role: 'open' | 'close' | 'single' | 'unknown'
}

/** An inline code in the editor: solid, named, selected and dragged as one. */
export class Chip extends WidgetType {
  constructor(
    readonly look: ChipLook,
    readonly isSelected: boolean,
  ) {
    super()
  }

  override eq({ look, isSelected }: Chip): boolean {
    return (
      isSelected === this.isSelected &&
      look.face === this.look.face &&
      look.title === this.look.title &&
      look.role === this.look.role
    )
  }

  override toDOM(): HTMLElement {
    const chip = document.createElement('span')
    chip.draggable = true
    this.show(chip)
    return chip
  }

  override updateDOM(chip: HTMLElement): boolean {
    this.show(chip)
    return true
  }

  private show(chip: HTMLElement): void {
    const { face, name, title, role } = this.look
    chip.className = styles.chip!
    chip.setAttribute('role', 'img')
    chip.setAttribute('aria-label', name)
    chip.title = title
    chip.textContent = face
    chip.toggleAttribute('data-unknown', role === 'unknown')
    chip.toggleAttribute('data-selected', this.isSelected)
    chip.dataset.role = role
  }

  /** Pressing the mouse begins what the browser drags; all else is the editor's business. */
  override ignoreEvent({ type }: Event): boolean {
    return type === 'mousedown'
  }
}
