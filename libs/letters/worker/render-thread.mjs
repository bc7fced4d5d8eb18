/**
 * One thread with one Typst compiler (compiling is synchronous). Plain JavaScript, so that the same file runs beside the
 * sources under Jest and beside the compiled service. It gets data that is ready to print and gives bytes back.
 */
import { parentPort, workerData } from 'node:worker_threads';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';

const { templates, fontFolders } = workerData;
const compiler = NodeCompiler.create({ workspace: templates, fontArgs: [{ fontPaths: fontFolders }] });

/** What a letter left in the compiler's memory is forgotten after ten more, or it grows by a megabyte a letter. */
const LETTERS_REMEMBERED = 10;

function render({ template, data, pdfStandard, creationTimestamp }) {
  const compiled = compiler.compile({ mainFilePath: `${templates}/${template}`, inputs: { data } });
  if (compiled.hasError()) {
    const diagnostics = compiler.fetchDiagnostics(compiled.takeDiagnostics());
    throw new Error(diagnostics.map((d) => `${d.path ?? ''} ${d.message}`.trim()).join('; '));
  }
  const pages = compiled.result.numOfPages;
  const pdf = new Uint8Array(compiler.pdf(compiled.result, { pdfStandard, creationTimestamp }));
  return { pdf, pages };
}

parentPort.on('message', (job) => {
  try {
    const result = render(job);
    parentPort.postMessage({ result }, [result.pdf.buffer]);
  } catch (error) {
    parentPort.postMessage({ failure: error instanceof Error ? error.message : String(error) });
  } finally {
    compiler.evictCache(LETTERS_REMEMBERED);
  }
});
