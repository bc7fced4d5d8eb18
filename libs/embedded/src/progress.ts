/** Tells a waiting person what is being done; one line a call. */
export type Progress = (line: string) => void;

export const silent: Progress = () => undefined;

/** Says how far a download is, at most once a second. */
export function downloadProgress(progress: Progress, name: string, total: number): (received: number) => void {
  let last = Date.now();
  return (received) => {
    if (Date.now() - last < 1_000) return;
    last = Date.now();
    const part = total > 0 ? ` of ${megabytes(total)} MB (${Math.floor((received / total) * 100)} %)` : ' MB';
    progress(`${name}: ${megabytes(received)}${part}`);
  };
}

const megabytes = (bytes: number) => Math.round(bytes / 1_000_000);
