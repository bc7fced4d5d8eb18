/** Every workflow that the worker runs. */
export { disclosureRequest } from './disclosure-request/disclosure-request.workflow.js';
