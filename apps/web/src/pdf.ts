/** Draws PDF pages; loaded only where a PDF is shown. The legacy build runs in browsers that agencies still have. */
const WIDTH = 1600;

export async function drawPages(
  file: Blob,
  box: HTMLElement,
  label: (page: number, of: number) => string,
  signal: AbortSignal,
): Promise<void> {
  const [pdfjs, worker] = await Promise.all([
    import('pdfjs-dist/legacy/build/pdf.mjs'),
    import('pdfjs-dist/legacy/build/pdf.worker.min.mjs?url'),
  ]);
  pdfjs.GlobalWorkerOptions.workerSrc = worker.default;
  const data = new Uint8Array(await file.arrayBuffer());
  const loading = pdfjs.getDocument({ data, isEvalSupported: false, disableFontFace: false });
  try {
    const document = await loading.promise;
    const drawn: HTMLCanvasElement[] = [];
    for (let number = 1; number <= document.numPages && !signal.aborted; number++) {
      const page = await document.getPage(number);
      const unscaled = page.getViewport({ scale: 1 });
      const viewport = page.getViewport({ scale: WIDTH / unscaled.width });
      const canvas = box.ownerDocument.createElement('canvas');
      canvas.width = Math.round(viewport.width);
      canvas.height = Math.round(viewport.height);
      canvas.setAttribute('role', 'img');
      canvas.setAttribute('aria-label', label(number, document.numPages));
      await page.render({ canvas, viewport }).promise;
      drawn.push(canvas);
    }
    // All at once: whoever reads further down stays there when the pages are drawn anew.
    if (!signal.aborted) box.replaceChildren(...drawn);
  } finally {
    await loading.destroy();
  }
}
