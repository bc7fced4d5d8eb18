import type { Challenge } from 'altcha-lib';

import { solve } from './solve';

/** Beside the page, which stays at hand meanwhile. */
self.onmessage = ({ data }: MessageEvent<Challenge>) => {
  void solve(data).then((solution) => self.postMessage(solution));
};
