import { isElision, isPossessive, isSingle, markContext, marksAndBreaks, openersFor } from './quotation-marks.ts'

/** An opening mark and its closing mark at `end`; without one (`closer` null) the quotation stays open up to `end`. */
export interface QuotationPair {
  readonly opener: string
  readonly closer: string | null
  readonly at: number
  readonly end: number
}

interface Opening {
  readonly mark: string
  readonly at: number
  /** Where its paragraph begins. */
  readonly paragraph: number
  closer: string | null
  end: number
  state: 'open' | 'kept' | 'dropped'
}

/**
 * One walk over the text. Open marks lie on one stack, and again on one stack a mark, so that the one a closing mark
 * belongs to is found without searching. Each is put on and taken off once: time is in proportion to the text.
 */
class Pairing {
  private readonly text: string
  private readonly openings: Opening[] = []
  private readonly stack: Opening[] = []
  private readonly byMark = new Map<string, Opening[]>()
  private paragraph = 0
  /** The first visible character of this paragraph. */
  private head = 0
  /** This paragraph begins with the mark that continues the quotation of the last. */
  private continues = false
  /** How much of the stack stems from earlier paragraphs. */
  private carried = 0

  constructor(text: string) {
    this.text = text
    this.head = this.firstVisible(0)
  }

  read(): readonly QuotationPair[] {
    for (const { 0: mark, index } of this.text.matchAll(marksAndBreaks)) {
      if (mark === '\n') this.endParagraph(index)
      else if (isSingle(mark)) this.readSingle(mark, index)
      else if (mark === '"') this.readStraight(mark, index)
      else if (mark.length === 2) this.readDoubled(mark, index)
      else this.readDouble(mark, index)
    }
    this.endParagraph(this.text.length)
    for (const opening of this.stack) if (opening.state === 'open') opening.state = 'kept'
    return this.openings
      .filter(({ state }) => state === 'kept')
      .map(({ mark, closer, at, end }) => ({ opener: mark, closer, at, end }))
  }

  private readSingle(mark: string, at: number): void {
    const { insideWord, opening, closing } = markContext(this.text, at, mark)
    if (insideWord) return
    const closes = closing && this.topCloses(mark) && !isPossessive(this.text, at)
    if (closes) this.close(mark, at)
    else if (mark !== '’' && opening && !isElision(this.text, at)) this.open(mark, at)
  }

  /** Straight marks take turns within a paragraph, unless their place says otherwise. */
  private readStraight(mark: string, at: number): void {
    const { opening, closing } = markContext(this.text, at, mark)
    const nearest = this.nearest(mark)
    const straight = nearest?.mark === mark
    const clearlyClosing = closing && !opening
    if (nearest?.paragraph === this.paragraph && (closing || (straight && !opening))) this.close(mark, at)
    else if (straight && clearlyClosing && !this.followsDigit(at)) this.close(mark, at)
    else if (!clearlyClosing) this.open(mark, at)
  }

  /** Two single marks side by side are a double one, or end two quotations that were opened one by one. */
  private readDoubled(mark: string, at: number): void {
    const single = mark[0] ?? ''
    if (!this.nearest(mark) && this.topCloses(single)) {
      this.readSingle(single, at)
      this.readSingle(single, at + 1)
    } else if (mark === "''") this.readStraight(mark, at)
    else if (mark === '‘‘') this.open(mark, at)
    else if (this.nearest(mark)) this.close(mark, at)
  }

  private readDouble(mark: string, at: number): void {
    const { opening, closing } = markContext(this.text, at, mark)
    const nearest = this.nearest(mark)
    const sameForm = nearest?.mark === mark
    const continues = this.continues && at === this.head
    if (nearest && !continues && this.closesHere(mark, sameForm, opening, closing)) this.close(mark, at)
    else if ('“„‟«‹'.includes(mark) || opening || continues) this.open(mark, at)
  }

  private closesHere(mark: string, sameForm: boolean, opening: boolean, closing: boolean): boolean {
    if (sameForm) return !opening
    return closing || mark === '”' || mark === '»' || mark === '›'
  }

  private followsDigit(at: number): boolean {
    return /\d/.test(this.text[at - 1] ?? '')
  }

  private firstVisible(from: number): number {
    const visible = /\S/g
    visible.lastIndex = from
    return visible.exec(this.text)?.index ?? this.text.length
  }

  /** The innermost open mark that this one can close. */
  private nearest(closer: string): Opening | undefined {
    let nearest: Opening | undefined
    for (const mark of openersFor(closer)) {
      const top = this.byMark.get(mark)?.at(-1)
      if (top && (!nearest || top.at > nearest.at)) nearest = top
    }
    return nearest
  }

  /** A single mark closes only what was opened last: an apostrophe must not end a quotation in double marks. */
  private topCloses(closer: string): boolean {
    while (this.stack.length > this.carried && this.stack.at(-1)?.state !== 'open') this.stack.pop()
    const top = this.stack.at(-1)
    return top?.state === 'open' && openersFor(closer).includes(top.mark)
  }

  private open(mark: string, at: number): void {
    const sameMark = this.byMark.get(mark) ?? []
    this.byMark.set(mark, sameMark)
    const last = sameMark.at(-1)
    if (last && last.paragraph === this.paragraph) last.end = Math.min(last.end, at)
    else if (last) {
      last.state = 'kept'
      sameMark.pop()
    }
    const opening: Opening = { mark, at, paragraph: this.paragraph, closer: null, end: this.text.length, state: 'open' }
    this.openings.push(opening)
    this.stack.push(opening)
    sameMark.push(opening)
  }

  private close(closer: string, at: number): void {
    const wanted = this.nearest(closer)
    for (let top = this.stack.pop(); top; top = this.stack.pop()) {
      if (top.state !== 'open') continue
      this.byMark.get(top.mark)?.pop()
      if (top === wanted) break
      this.leaveOpen(top, at)
    }
    if (wanted) Object.assign(wanted, { closer, end: at, state: 'kept' })
    this.carried = Math.min(this.carried, this.stack.length)
  }

  /** A single mark that nothing closes was none; of a double one the quotation is there, without its end. */
  private leaveOpen(opening: Opening, end: number): void {
    opening.end = Math.min(opening.end, end)
    opening.state = isSingle(opening.mark) ? 'dropped' : 'kept'
  }

  /**
   * A quotation may go on in the next paragraph: with a mark at its beginning, as English and French do (then each
   * paragraph is one), or without (then it is one quotation up to its closing mark).
   */
  private endParagraph(end: number): void {
    const nextHead = this.firstVisible(end)
    const nextMark = this.text[nextHead] ?? ''
    const fresh = this.stack.splice(this.carried)
    let continues = false
    const survivors: Opening[] = []
    for (const opening of fresh.reverse()) {
      if (opening.state !== 'open') continue
      const sameMark = this.byMark.get(opening.mark)
      const goesOn = nextMark === opening.mark || (nextMark === '»' && opening.mark === '«')
      const newest = !survivors.some(({ mark }) => mark === opening.mark)
      continues ||= goesOn
      sameMark?.pop()
      opening.end = Math.min(opening.end, end)
      if (isSingle(opening.mark)) opening.state = goesOn && opening.at === this.head ? 'kept' : 'dropped'
      else if (goesOn || !newest) opening.state = 'kept'
      else survivors.push(opening)
    }
    for (const survivor of survivors.reverse()) {
      this.stack.push(survivor)
      const sameMark = this.byMark.get(survivor.mark)
      sameMark?.push(survivor)
    }
    this.carried = this.stack.length
    this.paragraph = end + 1
    this.head = nextHead
    this.continues = continues
  }
}

/** Pairs the quotation marks of a text, in the order of their opening marks. */
export const pairQuotationMarks = (text: string): readonly QuotationPair[] => new Pairing(text).read()
