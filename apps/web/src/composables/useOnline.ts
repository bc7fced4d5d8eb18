import { onMounted, onUnmounted, type Ref, ref } from 'vue';

/** Whether the browser believes that it has a connection. */
export function useOnline(): Ref<boolean> {
  const isOnline = ref(navigator.onLine);
  const update = (): void => void (isOnline.value = navigator.onLine);
  onMounted(() => {
    window.addEventListener('online', update);
    window.addEventListener('offline', update);
  });
  onUnmounted(() => {
    window.removeEventListener('online', update);
    window.removeEventListener('offline', update);
  });
  return isOnline;
}
