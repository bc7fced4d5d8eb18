const MIB = 1024 * 1024;

/** Files with an application: how many, and bytes each. */
export const ATTACHMENTS = { count: 5, bytes: 20 * MIB };

/** A document of the agency: bytes. */
export const DOCUMENT_BYTES = 100 * MIB;

/** Room for field names, boundaries and the form itself. */
export const FORM_BYTES = 64 * 1024;
