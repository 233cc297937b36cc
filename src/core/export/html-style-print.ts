/** On paper: A4, dark on white, the cards in a margin column, nothing broken that belongs together. */
export const printStyle = `
@page { size: A4; margin: 16mm 14mm 18mm; @bottom-right { content: counter(page); font: 8pt sans-serif; color: #58534b; } }
@media print {
  :root { --paper: #ffffff; }
  * { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
  body { font-size: 8.5pt; }
  main, footer { max-width: none; padding: 0; }
  h1 { font-size: 20pt; } .head { font-size: 9.5pt; }
  .legend { padding: 8px 0; break-inside: avoid; } .legend ul { grid-template-columns: 1fr 1fr; gap: 3px 20px; }
  .copy { font-size: 11pt; line-height: 1.55; padding-top: 14px; orphans: 2; widows: 2; }
  .annotated .row { display: grid; grid-template-columns: 106mm 1fr; column-gap: 6mm; }
  .copy .notes { padding-top: 2px; }
  .notes { font-size: 8pt; line-height: 1.35; } .state, .chip { font-size: 7.5pt; } .who b { font-size: 8.5pt; }
  .note { break-inside: avoid; padding: 5px 8px 6px; margin-bottom: 6px; }
  h1, h2, h3, thead { break-after: avoid; } tr { break-inside: avoid; }
  table { font-size: 7.5pt; } th { font-size: 7pt; } .ledger td:nth-child(2) { font-size: 8.5pt; min-width: 42mm; }
  .facts dl { column-gap: 8mm; } .facts dt { font-size: 9pt; }
  .detached, .facts, .sources, .ledger { margin-top: 18px; padding-top: 10px; }
  a { color: inherit; } .reference { color: var(--tone); font-size: 7.5pt; }
  footer { padding: 12px 0 0; font-size: 7.5pt; }
}
`
