import { Blockquote } from '@tiptap/extension-blockquote'
import { Bold } from '@tiptap/extension-bold'
import { Document } from '@tiptap/extension-document'
import { HardBreak } from '@tiptap/extension-hard-break'
import { Heading } from '@tiptap/extension-heading'
import { Italic } from '@tiptap/extension-italic'
import { Link } from '@tiptap/extension-link'
import { BulletList, ListItem, OrderedList } from '@tiptap/extension-list'
import { Paragraph } from '@tiptap/extension-paragraph'
import { Text } from '@tiptap/extension-text'
import { AnnotationMark } from './annotation-mark.ts'

/** The addresses a link in copy may lead to. */
export const isLinkAddress = (address: string): boolean => /^(https?:\/\/|mailto:)[^\s]+$/i.test(address)

/** A link holds its address and nothing else: a class or target of pasted copy has no place in the window. */
const AddressedLink = Link.extend({ addAttributes: () => ({ href: { default: null } }) })

/** The levels of heading inside copy; the headline is the article's own. */
export const headingLevels: readonly (2 | 3)[] = [2, 3]

/** What copy is made of. The editor and the main process build the same schema from this one list. */
export const documentExtensions = [
  Document,
  Paragraph,
  Text,
  Heading.configure({ levels: [...headingLevels] }),
  BulletList,
  OrderedList,
  ListItem,
  HardBreak,
  Bold,
  Italic,
  // Later ones get their keys first: Bold would take Mod+Shift+B for its own Mod+B.
  Blockquote,
  AddressedLink.configure({
    openOnClick: false,
    autolink: false,
    linkOnPaste: true,
    isAllowedUri: (address) => isLinkAddress(address),
    HTMLAttributes: { target: null, rel: 'noopener noreferrer' },
  }),
  AnnotationMark,
]
