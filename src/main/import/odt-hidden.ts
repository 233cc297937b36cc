import { HiddenWords } from './hidden-words.ts'
import { isXmlElement, type XmlElement } from './xml-tree.ts'

/** Whether a section is hidden, or a paragraph by a field in it that says so. */
const isHiddenBlock = ({ name, attributes, children }: XmlElement): boolean =>
  name === 'text:section'
    ? attributes['text:display'] === 'none' || attributes['text:is-hidden'] === 'true'
    : children.some(
        (child) =>
          isXmlElement(child) &&
          child.name === 'text:hidden-paragraph' &&
          child.attributes['text:is-hidden'] === 'true',
      )

/** Where words of an OpenDocument text are hidden: by their style, or by the block they are in. */
export class OdtHidden {
  readonly words = new HiddenWords()
  private isByStyle = false
  private isInBlock = false

  get isOn(): boolean {
    return this.isByStyle || this.isInBlock
  }

  /** Takes words where they are hidden. @returns whether they are */
  takes(text: string): boolean {
    if (this.isOn) this.words.add(text)
    else this.words.part()
    return this.isOn
  }

  /** Does the work inside a block. */
  within(block: XmlElement, work: () => void): void {
    const before = this.isInBlock
    this.isInBlock = before || isHiddenBlock(block)
    this.words.part()
    work()
    this.isInBlock = before
  }

  /** Does the work under a style. @param hides undefined where it says nothing */
  under(hides: boolean | undefined, work: () => void): void {
    const before = this.isByStyle
    this.isByStyle = hides ?? before
    work()
    this.isByStyle = before
  }
}
