import { BrowserWindow, session } from 'electron'

const printAddress = 'app://print/article.html'

/** Prints self-contained HTML to a PDF (A4 unless the page says otherwise) in a hidden window without scripts. */
export const printPdf = async (html: string): Promise<Uint8Array> => {
  // A partition without `persist:` lives in memory alone; a fresh name keeps prints apart.
  const partition = session.fromPartition(`print-${crypto.randomUUID()}`)
  partition.protocol.handle(
    'app',
    () =>
      new Response(html, {
        headers: {
          'content-type': 'text/html; charset=utf-8',
          'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; img-src data:",
        },
      }),
  )
  partition.webRequest.onBeforeRequest((details, answer) =>
    answer({ cancel: details.url !== printAddress && !details.url.startsWith('data:') }),
  )
  const window = new BrowserWindow({
    show: false,
    webPreferences: { session: partition, javascript: false, sandbox: true, contextIsolation: true },
  })
  try {
    await window.loadURL(printAddress)
    return await window.webContents.printToPDF({
      printBackground: true,
      preferCSSPageSize: true,
      generateTaggedPDF: true,
    })
  } finally {
    window.destroy()
  }
}
