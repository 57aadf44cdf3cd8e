import type { ReactNode } from 'react'
import { foreign } from '@/workflow/publishing/foreign'
import type { Frame, FrameText } from '@/workflow/publishing/frame'
import { said } from '@/workflow/publishing/said'

type FieldProps = {
  frame: Frame
  label: FrameText
  name: string
  value: string
  most?: number
  isRequired?: boolean
}

/** Of its own on the page: the text itself has one too. */
const idOf = ({ name }: FieldProps): string => `field-${name}`

const attributes = (props: FieldProps) => {
  const { name, value, most, isRequired } = props
  return { id: idOf(props), name, defaultValue: value, maxLength: most, required: isRequired }
}

export const Line = (props: FieldProps): ReactNode => (
  <p>
    <label htmlFor={idOf(props)}>{said(props.frame, props.label)}</label>
    <input type="text" inputMode="url" dir="ltr" {...attributes(props)} />
  </p>
)

/** `dir="auto"`: what is written into it says which way it runs. */
export const Lines = ({ rows, ...props }: FieldProps & { rows: number }): ReactNode => (
  <p>
    <label htmlFor={idOf(props)}>{said(props.frame, props.label)}</label>
    <textarea rows={rows} dir="auto" {...attributes(props)} />
  </p>
)

/** What stands in the way, above the form. */
export const Problem = ({ frame, problem }: { frame: Frame; problem: FrameText | null }): ReactNode =>
  problem && (
    <div role="alert">
      <aside>
        <p>{said(frame, problem)}</p>
      </aside>
    </div>
  )

type TitleProps = { title: string; language: string; on: string; href: string }

/** A published text by its title, in its own language. */
export const Named = ({ title, language, on, href }: TitleProps): ReactNode => (
  <p>
    <a href={href} {...foreign(language, on)}>
      {title}
    </a>
  </p>
)
