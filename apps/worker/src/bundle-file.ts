/** Where the build puts the workflow bundle: `dist/workflow-bundle.js`. */
export const BUNDLE_FILE = new URL('../../../workflow-bundle.js', import.meta.url);
