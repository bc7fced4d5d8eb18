/** What changed at the desk, as the API tells it. Nothing of what changed comes with it: the pages read again. */
import { onMounted, onUnmounted, ref } from 'vue';

const TOPICS = ['requests', 'alerts', 'register', 'events', 'messages'] as const;
export type Topic = (typeof TOPICS)[number];

/** A stream that the browser gave up (an answer that is no stream) is asked for anew. */
const AGAIN_MS = 10_000;
/** Several changes that come together are read once; many desks do not all read in the same instant. */
const GATHER_MS = 300;

/** Whether changes arrive; before the first connection nothing is wrong yet. */
export const isLive = ref(true);

const readers = new Set<(topics: readonly Topic[]) => void>();
const tell = (topics: readonly Topic[]): void => readers.forEach((reader) => reader(topics));

/** Reads again when one of the topics changed, as soon as somebody looks at the page. */
export function useLive(topics: readonly Topic[], read: () => unknown): void {
  let isStale = false;
  let timer: number | undefined;

  function readWhenSeen(): void {
    if (!isStale || document.visibilityState !== 'visible') return;
    isStale = false;
    window.clearTimeout(timer);
    timer = window.setTimeout(read, GATHER_MS * (1 + Math.random()));
  }
  function hear(changed: readonly Topic[]): void {
    isStale ||= changed.some((topic) => topics.includes(topic));
    readWhenSeen();
  }

  onMounted(() => {
    readers.add(hear);
    document.addEventListener('visibilitychange', readWhenSeen);
  });
  onUnmounted(() => {
    readers.delete(hear);
    document.removeEventListener('visibilitychange', readWhenSeen);
    window.clearTimeout(timer);
  });
}

/**
 * Listens for as long as the component is there. A browser opens six connections to a server at most, over all its windows: one
 * window holds the line and passes on what it hears; when it is closed, the next takes over.
 */
export function useLiveLine(): void {
  const stopping = new AbortController();
  const others = new BroadcastChannel('yishen-live');
  others.onmessage = ({ data }) => tell(data as readonly Topic[]);
  const hold = (): Promise<void> => holdLine(stopping.signal, others);

  onMounted(() => {
    const { locks } = navigator as Partial<Navigator>;
    // Without https there are no locks: each window has a line of its own.
    const held = locks ? locks.request('yishen-live', { signal: stopping.signal }, hold) : hold();
    held.catch(() => undefined); // given up while it waited
  });
  onUnmounted(() => {
    stopping.abort();
    others.close();
  });
}

function holdLine(stopping: AbortSignal, others: BroadcastChannel): Promise<void> {
  let position = '';
  let source: EventSource | null = null;
  let timer: number | undefined;

  function connect(): void {
    source = new EventSource(`/api/v1/desk/live${position ? `?after=${position}` : ''}`);
    source.onopen = () => (isLive.value = true);
    source.onerror = () => {
      isLive.value = false;
      if (source?.readyState === EventSource.CLOSED) timer = window.setTimeout(connect, AGAIN_MS);
    };
    source.addEventListener('changed', ({ data, lastEventId }: MessageEvent<string>) => {
      position = lastEventId;
      const { topics } = JSON.parse(data) as { topics: string[] };
      const known = TOPICS.filter((topic) => topics.includes(topic));
      tell(known);
      others.postMessage(known);
    });
  }

  connect();
  return new Promise((resolve) =>
    stopping.addEventListener('abort', () => {
      window.clearTimeout(timer);
      source?.close();
      resolve();
    }),
  );
}
