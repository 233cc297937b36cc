interface Style {
  name: string
  outline: number
}

/** The styles of paragraphs an RTF file names, by their numbers. */
export class RtfStyles {
  private readonly styles = new Map<number, Style>()
  private current: Style = { name: '', outline: -1 }

  word(word: string, number: number | null): void {
    if (word === 's') {
      this.current = { name: '', outline: -1 }
      this.styles.set(number ?? 0, this.current)
    } else if (word === 'cs' || word === 'ds' || word === 'ts') this.current = { name: '', outline: -1 }
    else if (word === 'outlinelevel') this.current.outline = number ?? -1
  }

  text(text: string): void {
    if (this.current.name.length < 100) this.current.name += text
  }

  /** The level of heading, the highest 0; -1 where the style is none. */
  outlineOf(style: number): number {
    const { name, outline } = this.styles.get(style) ?? { name: '', outline: -1 }
    return /^\s*(?:title|titel|titre|titolo)\s*;/i.test(name) ? 0 : outline
  }

  isQuote(style: number): boolean {
    return /^\s*(?:intense )?(?:quote|block text|zitat|citation|citazione)\s*;/i.test(
      this.styles.get(style)?.name ?? '',
    )
  }
}
