import { useEffect, useRef, useState } from 'react'
import { Icon } from '../ui/Icon.tsx'

const hasFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false

/** Whether the files are held over a place that takes them for itself, such as evidence. */
const isTakenBelow = (event: DragEvent): boolean =>
  event.target instanceof Element && event.target.closest('[data-takes-files]') !== null

/** Takes files dropped anywhere on the window, and says so while they are held over it. */
export const DropOverlay = ({ onDrop }: { readonly onDrop: (files: readonly File[]) => void }) => {
  const [isOver, setOver] = useState(false)
  const latest = useRef(onDrop)
  latest.current = onDrop
  useEffect(() => {
    const onLeave = (event: DragEvent) => {
      // Between two elements of the window, the one entered is named.
      if (event.relatedTarget === null) setOver(false)
    }
    const onOver = (event: DragEvent) => {
      if (!hasFiles(event)) return
      event.preventDefault()
      if (event.dataTransfer) event.dataTransfer.dropEffect = 'copy'
      setOver(!isTakenBelow(event))
    }
    const onDropped = (event: DragEvent) => {
      if (!hasFiles(event)) return
      setOver(false)
      if (isTakenBelow(event)) return
      event.preventDefault()
      event.stopPropagation()
      latest.current([...(event.dataTransfer?.files ?? [])])
    }
    window.addEventListener('dragleave', onLeave)
    window.addEventListener('dragover', onOver)
    window.addEventListener('drop', onDropped, { capture: true })
    return () => {
      window.removeEventListener('dragleave', onLeave)
      window.removeEventListener('dragover', onOver)
      window.removeEventListener('drop', onDropped, { capture: true })
    }
  }, [])
  return isOver ? (
    <div className="drop-overlay">
      <div>
        <Icon name="import" />
        <p>Drop to bring in</p>
        <small>Plain text, Markdown, HTML or Word</small>
      </div>
    </div>
  ) : null
}
