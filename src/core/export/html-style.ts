import { printStyle } from './html-style-print.ts'
import type { Markup } from './markup.ts'

const colours = `
:root {
  color-scheme: light dark;
  --paper: #fbfaf7; --card: #ffffff; --line: #ddd8ce; --ink: #1d1b18; --soft: #58534b; --accent: #1d4f7c;
  --unchecked: #58534b; --pending: #795100; --confirmed: #14693d; --unconfirmed: #a1420b;
  --disputed: #a81b1b; --denied: #8a1a5b; --recheck: #5f38a8; --note: #1d4f7c;
  --unchecked-ground: #eceae4; --pending-ground: #fbf0d9; --confirmed-ground: #e4f2e9; --unconfirmed-ground: #fdebdd;
  --disputed-ground: #fce6e4; --denied-ground: #f9e4f0; --recheck-ground: #eee8f9; --note-ground: #e3edf6;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --paper: #191816; --card: #262421; --line: #3a3732; --ink: #ece8e1; --soft: #b8b2a7; --accent: #8fbfe8;
    --unchecked: #b8b2a7; --pending: #e0b25b; --confirmed: #7cc99a; --unconfirmed: #f0a06a;
    --disputed: #f08e88; --denied: #eb93c4; --recheck: #bda1ee; --note: #8fbfe8;
    --unchecked-ground: #322f2a; --pending-ground: #3a2f17; --confirmed-ground: #1f3327; --unconfirmed-ground: #3d2a1c;
    --disputed-ground: #402423; --denied-ground: #402337; --recheck-ground: #312a43; --note-ground: #22374a;
  }
}
`

/** Each state has its colour and, so that colour is never needed, its line. */
const states = `
.is-unchecked { --tone: var(--unchecked); --ground: var(--unchecked-ground); --dash: solid; --thick: 1px; }
.is-pending { --tone: var(--pending); --ground: var(--pending-ground); --dash: dashed; --thick: 2px; }
.is-confirmed { --tone: var(--confirmed); --ground: var(--confirmed-ground); --dash: solid; --thick: 2px; }
.is-unconfirmed { --tone: var(--unconfirmed); --ground: var(--unconfirmed-ground); --dash: dotted; --thick: 2px; }
.is-disputed { --tone: var(--disputed); --ground: var(--disputed-ground); --dash: wavy; --thick: 1px; }
.is-denied { --tone: var(--denied); --ground: var(--denied-ground); --dash: double; --thick: 1px; }
.is-recheck { --tone: var(--recheck); --ground: var(--recheck-ground); --dash: solid; --thick: 1px; }
.is-note { --tone: var(--note); --ground: var(--note-ground); --dash: dotted; --thick: 1px; }
mark {
  color: inherit; background: var(--ground); border-radius: 2px; padding: 1px 0;
  -webkit-box-decoration-break: clone; box-decoration-break: clone;
  text-decoration: underline var(--dash) var(--tone) var(--thick);
}
mark.is-recheck { text-decoration-line: underline overline; }
.lane-0 { text-underline-offset: 3px; } .lane-1 { text-underline-offset: 6px; } .lane-2 { text-underline-offset: 9px; }
.mention { box-shadow: 0 1px 0 var(--line); } .cue { font-style: italic; }
.reference {
  font: 600 11px/1 var(--apparatus); color: var(--tone); text-decoration: none; vertical-align: super;
  padding: 0 1px 0 2px; font-variant-numeric: tabular-nums;
}
.icon { fill: none; stroke: var(--tone); stroke-width: 1.7; stroke-linecap: round; stroke-linejoin: round; flex: none; }
`

const page = `
:root { --serif: "Source Serif 4 Variable", "Source Serif 4", Charter, Georgia, serif; --apparatus: "Inter Variable", Inter, system-ui, sans-serif; }
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 13px/1.45 var(--apparatus); }
main, footer { max-width: 1140px; margin: 0 auto; padding: 0 24px; }
main { padding-top: 40px; }
.clean main { max-width: 700px; padding-bottom: 64px; }
h1 { font: 600 32px/1.2 var(--serif); letter-spacing: -0.01em; margin: 0 0 8px; text-wrap: balance; }
.drawings { position: absolute; }
.head { list-style: none; margin: 0; padding: 0; display: flex; flex-wrap: wrap; gap: 2px 10px; color: var(--soft); font-size: 14px; }
.head li:not(:last-child)::after { content: "·"; margin-left: 10px; }
.warning { margin: 0 0 20px; padding: 8px 12px; border: 1px solid var(--disputed); border-radius: 7px; color: var(--disputed); font-weight: 600; }
.legend { margin-top: 20px; padding: 12px 0; border-top: 1px solid var(--line); border-bottom: 1px solid var(--line); color: var(--soft); }
.counts { margin: 0 0 8px; } .counts b { color: var(--ink); font-variant-numeric: tabular-nums; }
.legend ul { list-style: none; margin: 0; padding: 0; display: grid; grid-template-columns: repeat(auto-fill, minmax(380px, 1fr)); gap: 6px 24px; }
.legend li { display: flex; align-items: baseline; gap: 7px; }
.legend .icon { align-self: flex-start; margin-top: 3px; } .legend mark { color: var(--ink); } .legend li b { color: var(--ink); }
a { color: var(--accent); text-underline-offset: 2px; }
.copy { font: 18px/1.7 var(--serif); padding-top: 28px; }
.copy::after { content: ""; display: block; clear: both; }
.block > * { margin: 0 0 1em; }
.copy p { overflow-wrap: anywhere; }
.copy h2 { font: 600 22px/1.3 var(--serif); } .copy h3 { font: 600 18px/1.4 var(--serif); }
.block ul, .block ol { padding-left: 1.4em; } .block li > p { margin: 0 0 0.4em; }
.block blockquote { border-left: 3px solid var(--line); padding-left: 1em; } .block blockquote > * { margin: 0 0 0.6em; }
.notes { list-style: none; margin: 0; padding: 0; font: 13px/1.45 var(--apparatus); }
.note { background: var(--card); border: 1px solid var(--line); border-left: 3px solid var(--tone); border-radius: 3px 9px 9px 3px; padding: 8px 12px 9px; margin-bottom: 10px; overflow-wrap: anywhere; }
.note p { margin: 0; } .note > * + * { margin-top: 3px; }
.state { display: flex; align-items: center; gap: 6px; color: var(--tone); font-size: 12px; }
.state .form { margin-left: auto; color: var(--soft); text-align: right; }
.number { color: var(--tone); font-weight: 600; text-decoration: none; font-variant-numeric: tabular-nums; min-width: 1ch; }
.who { color: var(--soft); } .who b { color: var(--ink); font-size: 14px; font-weight: 600; }
.chip { display: inline-block; border: 1px solid var(--line); border-radius: 10px; padding: 0 7px; font-size: 12px; color: var(--soft); text-decoration: none; }
.how, .remark { color: var(--soft); } .words { font-family: var(--serif); font-size: 15px; }
.remark { font-style: italic; }
.is-note .remark { font-style: normal; color: var(--ink); }
:target { outline: 2px solid var(--accent); outline-offset: 2px; }
section h2 { font: 600 15px/1.3 var(--apparatus); margin: 0 0 10px; }
.facts dl { margin: 0; columns: 2; column-gap: 40px; } .fact { break-inside: avoid; padding-bottom: 12px; }
.facts dt { font: 14px/1.4 var(--serif); } .facts dt a { font: 600 12px/1 var(--apparatus); margin-right: 2px; }
.facts dd { margin: 2px 0 0; } .facts ul { margin: 0; padding-left: 16px; color: var(--soft); } .facts li { overflow-wrap: anywhere; }
.detached, .facts, .sources, .ledger { margin-top: 36px; padding-top: 18px; border-top: 1px solid var(--line); }
.detached .notes { max-width: 640px; }
table { width: 100%; border-collapse: collapse; font-size: 12.5px; }
th { text-align: left; font-weight: 600; color: var(--soft); font-size: 11.5px; padding: 0 10px 6px 0; border-bottom: 1px solid var(--line); vertical-align: bottom; }
td { padding: 6px 10px 6px 0; border-bottom: 1px solid var(--line); vertical-align: top; font-variant-numeric: tabular-nums; overflow-wrap: break-word; }
.ledger td:nth-child(2) { font: 14px/1.4 var(--serif); min-width: 220px; }
.ledger td:last-child { min-width: 104px; padding-right: 0; }
.sources td:last-child, .sources th:last-child { text-align: right; padding-right: 0; }
.badge { display: inline-flex; align-items: center; gap: 5px; color: var(--tone); font-weight: 600; white-space: nowrap; }
footer { color: var(--soft); padding-top: 24px; padding-bottom: 48px; font-size: 12px; }
`

/**
 * Beside the copy on a wide screen: block and cards both float, so that a block's cards start level with it where there
 * is room, and copy never runs ahead of its cards.
 */
const wide = `
@media screen and (min-width: 900px) {
  .annotated .row { display: contents; }
  .annotated .block { float: left; clear: left; width: 55%; }
  .annotated .copy .notes { float: right; clear: right; width: 41%; padding-top: 5px; }
}
`

const narrow = `
@media screen and (max-width: 899.98px) {
  main, footer { padding-left: 18px; padding-right: 18px; } main { padding-top: 24px; }
  h1 { font-size: 26px; }
  .legend ul { grid-template-columns: 1fr; } .facts dl { columns: 1; }
  .copy .notes { margin: -4px 0 24px; }
  .note { padding: 7px 10px 8px; margin-bottom: 6px; }
  thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  table, tbody, tr, td { display: block; }
  tr { border: 1px solid var(--line); border-radius: 9px; background: var(--card); padding: 8px 12px; margin-bottom: 8px; }
  td, .sources td:last-child { border: 0; padding: 1px 0; text-align: left; }
  td:empty { display: none; }
  td::before { content: attr(data-column); display: inline-block; min-width: 88px; margin-right: 8px; color: var(--soft); font: 12px/1.5 var(--apparatus); }
}
`

/** The page's style sheet. It holds no text from outside, so that it may stand unescaped. */
export const htmlStyle: Markup = { html: colours + page + states + wide + narrow + printStyle }
