/** Files of requests: the sealed blob store, the checks of uploads, the archive package and its verifier. */
export { BlobMissing, BlobTooLarge } from './blobs/blob-store.js';
export type { BlobReader, BlobStore, PutOptions, StoredBlob } from './blobs/blob-store.js';
export { FileBlobStore } from './blobs/file-blob-store.js';
export type { ByteSource } from './uploads/byte-source.js';
export { DEFAULT_ZIP_LIMITS } from './uploads/check-zip.js';
export type { ZipLimits } from './uploads/check-zip.js';
export { allowedTypeOf, inspectUpload } from './uploads/inspect-upload.js';
export type { InspectedUpload, UploadRules } from './uploads/inspect-upload.js';
export { receiveUpload } from './uploads/receive-upload.js';
export type { ReceivedUpload } from './uploads/receive-upload.js';
export { UploadRefused } from './uploads/upload-refused.js';
export type { MismatchReason, UploadRefusalCode, UploadRefusalDetails } from './uploads/upload-refused.js';
export { ALL_UPLOAD_TYPES, typeOfName, UPLOAD_TYPES } from './uploads/upload-types.js';
export type { UploadTypeName } from './uploads/upload-types.js';
