/** What the API takes; it checks again and has the last word. */
export const LIMITS = {
  files: 5,
  megabytes: 20,
  descriptionLength: 2000,
  extensions: ['pdf', 'jpg', 'jpeg', 'png', 'doc', 'docx', 'xls', 'xlsx', 'ofd', 'zip', 'txt', 'csv'],
} as const;

export const LIMIT_BYTES = LIMITS.megabytes * 1024 * 1024;

export function extensionOf(fileName: string): string {
  return fileName.slice(fileName.lastIndexOf('.') + 1).toLowerCase();
}
