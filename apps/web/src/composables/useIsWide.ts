import { onMounted, onUnmounted, type Ref, ref } from 'vue';

/** Whether there is room for things beside one another; on a phone they are folded away. */
export function useIsWide(width = '40rem'): Ref<boolean> {
  const room = window.matchMedia(`(min-width: ${width})`);
  const isWide = ref(room.matches);
  const update = (): void => void (isWide.value = room.matches);
  onMounted(() => room.addEventListener('change', update));
  onUnmounted(() => room.removeEventListener('change', update));
  return isWide;
}
