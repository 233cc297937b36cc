import type { IStylesOptions } from 'docx'

/** Sizes in half points, distances in twentieths of a point, as Word counts them. */
export const docxStyles = (language: string): IStylesOptions => ({
  default: {
    document: {
      run: { font: 'Georgia', size: 23, ...(language === '' ? {} : { language: { value: language } }) },
      paragraph: { spacing: { after: 160, line: 312 } },
    },
    heading1: { run: { size: 44, bold: true, color: '1D1B18' }, paragraph: { spacing: { after: 120 } } },
    heading2: { run: { size: 28, bold: true, color: '1D1B18' }, paragraph: { spacing: { before: 280, after: 100 } } },
    heading3: { run: { size: 24, bold: true, color: '1D1B18' }, paragraph: { spacing: { before: 240, after: 80 } } },
    hyperlink: { run: { color: '1D4F7C', underline: {} } },
  },
  paragraphStyles: [
    {
      id: 'Head',
      name: 'Head',
      basedOn: 'Normal',
      run: { size: 20, color: '58534B' },
      paragraph: { spacing: { after: 20 } },
    },
    { id: 'Warning', name: 'Warning', basedOn: 'Normal', run: { size: 20, bold: true, color: 'A81B1B' } },
    {
      id: 'Small',
      name: 'Small',
      basedOn: 'Normal',
      run: { size: 18, color: '58534B' },
      paragraph: { spacing: { after: 40 } },
    },
    { id: 'Apparatus', name: 'Apparatus', basedOn: 'Normal' },
    {
      id: 'ApparatusHeading',
      name: 'Apparatus heading',
      basedOn: 'Heading2',
      run: { size: 28, bold: true, color: '1D1B18' },
      paragraph: { spacing: { before: 280, after: 100 } },
    },
    {
      id: 'CommentText',
      name: 'annotation text',
      basedOn: 'Normal',
      run: { size: 20 },
      paragraph: { spacing: { after: 40, line: 240 } },
    },
  ],
  characterStyles: [{ id: 'CommentReference', name: 'annotation reference', run: { size: 16 } }],
})
