/** A form with files on its way: `fetch` does not tell how much of it has left. */
import { ref } from 'vue';

/** Uploads may take their time. */
const PATIENCE_MS = 600_000;

/** How much of the form that is being sent has left, from 0 to 1; null where none is. */
export const sentShare = ref<number | null>(null);

/** As `fetch`. @throws Error when no answer comes */
export function sendForm(path: string, form: FormData, headers: Record<string, string>): Promise<Response> {
  return new Promise<Response>((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', path);
    request.responseType = 'blob';
    request.timeout = PATIENCE_MS;
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value);
    request.upload.onprogress = ({ loaded, total }) => (sentShare.value = total > 0 ? loaded / total : null);
    request.onload = () => resolve(responseOf(request));
    request.onerror = request.ontimeout = request.onabort = () => reject(new Error('no answer'));
    request.send(form);
  }).finally(() => (sentShare.value = null));
}

function responseOf(request: XMLHttpRequest): Response {
  const headers = new Headers();
  for (const line of request.getAllResponseHeaders().trim().split('\r\n')) {
    const [name = '', ...value] = line.split(': ');
    if (name !== '') headers.append(name, value.join(': '));
  }
  const { status } = request;
  return new Response(status === 204 ? null : (request.response as Blob), { status, headers });
}
