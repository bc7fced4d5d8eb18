import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** What a reader's program extracts from a PDF: the text of each page, its white space left out. */
export async function pdfPages(pdf: Uint8Array): Promise<string[]> {
  const document = await getDocument({ data: pdf.slice(), verbosity: 0, useSystemFonts: false }).promise;
  const pages: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const content = await (await document.getPage(number)).getTextContent();
    pages.push(
      content.items
        .map((item) => ('str' in item ? item.str : ''))
        .join('')
        .replace(/\s/g, ''),
    );
  }
  await document.loadingTask.destroy();
  return pages;
}

export async function pdfText(pdf: Uint8Array): Promise<string> {
  return (await pdfPages(pdf)).join('').replace(/—\d+—/g, '');
}

/** The files attached to a PDF, by name. */
export async function pdfAttachments(pdf: Uint8Array): Promise<Record<string, Uint8Array>> {
  const document = await getDocument({ data: pdf.slice(), verbosity: 0 }).promise;
  const files = (await document.getAttachments()) as Record<string, { filename: string; content: Uint8Array }> | null;
  await document.loadingTask.destroy();
  return Object.fromEntries(Object.values(files ?? {}).map(({ filename, content }) => [filename, content]));
}

/** Where each piece of text stands on its page, in points from the left edge. */
export async function pdfTextBoxes(pdf: Uint8Array): Promise<{ text: string; left: number; right: number }[]> {
  const document = await getDocument({ data: pdf.slice(), verbosity: 0, useSystemFonts: false }).promise;
  const boxes: { text: string; left: number; right: number }[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const { items } = await (await document.getPage(number)).getTextContent();
    for (const item of items) {
      if (!('str' in item) || item.str.trim() === '') continue;
      const left = Number(item.transform[4]);
      boxes.push({ text: item.str, left, right: left + item.width });
    }
  }
  await document.loadingTask.destroy();
  return boxes;
}
