import { Button as AriaButton, Dialog, DialogTrigger, Popover } from 'react-aria-components'
import type { Origin } from '../../../../core/model/article.ts'

const formatNames: Readonly<Record<Origin['format'], string>> = {
  text: 'Plain text',
  markdown: 'Markdown',
  html: 'HTML',
  docx: 'Word document',
  odt: 'OpenDocument text',
  rtf: 'RTF',
  ninjs: 'ninjs',
  newsml: 'NewsML-G2',
  nitf: 'NITF',
  pasted: 'Pasted',
  new: 'Written here',
  sample: 'Sample',
}

const bases: Readonly<Record<Origin['encodingBasis'], string>> = {
  '': '',
  'byte order mark': 'as its byte order mark says',
  declared: 'as the file declares',
  'valid UTF-8': 'every byte fits',
  fallback: 'because it is not UTF-8: look at accents and quotation marks',
}

/** Where the copy came from, how its bytes were read, and what could not be carried over. */
export const OriginNote = ({ origin }: { readonly origin: Origin }) => {
  const { format, fileName, encoding, encodingBasis, notes } = origin
  const count = notes.length
  return (
    <DialogTrigger>
      <AriaButton className="link-button">
        {[formatNames[format], encoding].filter(Boolean).join(', ')}
        {count > 0 ? ` · ${count} note${count === 1 ? '' : 's'}` : ''}
      </AriaButton>
      <Popover className="popover" placement="bottom start">
        <Dialog className="origin-note" aria-label="Where this copy comes from">
          <p>{fileName || formatNames[format]}</p>
          {encoding ? (
            <p>
              Read as {encoding}
              {bases[encodingBasis] ? `, ${bases[encodingBasis]}` : ''}.
            </p>
          ) : null}
          {count > 0 ? (
            <ul>
              {notes.map((note) => (
                <li key={note}>{note}</li>
              ))}
            </ul>
          ) : (
            <p>Everything was carried over.</p>
          )}
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
}
