/**
 * `npm run demo`: plays the stories on the real parts and prints each as a timeline with its legal reasons. Exits 1 where a
 * story came to something else than the handbook says.
 */
import { DefaultLogger, Runtime } from '@temporalio/worker';
import { fileURLToPath } from 'node:url';
import { BUNDLE_FILE } from '../../worker/src/bundle-file.js';
import { holds } from './checks.js';
import { checksPage, dueDatePage, storyPage } from './print-story.js';
import { startDemoServers } from './servers.js';
import { STORIES } from './stories/index.js';
import type { DemoStory } from './stories/story-of-demo.js';
import { startStorySystem } from './story-system.js';

const AT_ONCE = 3;

/** @param names of the stories to play; none means all of them */
export async function main(names: readonly string[] = []): Promise<number> {
  const begun = Date.now();
  const failed: string[] = [];
  const chosen = STORIES.filter(({ name }) => names.length === 0 || names.includes(name));
  if (chosen.length === 0) throw new Error(`no such story; there are ${STORIES.map(({ name }) => name).join(', ')}`);
  const say = (line: string) => void process.stderr.write(`demo: ${line}\n`);
  Runtime.install({ logger: new DefaultLogger('ERROR') });
  say('starting PostgreSQL, Temporal (with time skipping) and a mail sink');
  const servers = await startDemoServers(say);
  try {
    const workflows = { workflowBundle: { codePath: fileURLToPath(BUNDLE_FILE) } };
    const system = await startStorySystem({ ...servers, smtpUrl: servers.mail.smtpUrl, workflows });
    try {
      for (const group of played(chosen)) {
        const told = await Promise.all(
          group.map(async (demo) => {
            say(demo.title);
            return { ...demo, ...(await demo.play(system, servers)) };
          }),
        );
        for (const { name, title, story, checks } of told) {
          const pages = [await storyPage(title, story, servers.mail), await dueDatePage(story), checksPage(checks)];
          process.stdout.write(`${pages.join('\n')}\n`);
          if (!checks.every(holds)) failed.push(name);
        }
      }
    } finally {
      await system.stop();
    }
  } finally {
    await servers.stop();
  }
  say(`${chosen.length} stories in ${((Date.now() - begun) / 1000).toFixed(1)} s`);
  if (failed.length > 0) say(`ended otherwise than expected: ${failed.join(', ')}`);
  return failed.length > 0 ? 1 : 0;
}

/** In their order, a few at once: a story waits for its timers and its mail most of the time. */
function played(stories: readonly DemoStory[]): DemoStory[][] {
  const groups: DemoStory[][] = [];
  for (const story of stories) {
    const group = groups.at(-1);
    const joins = group && group.length < AT_ONCE && !story.alone && !group[0]?.alone;
    if (joins) group.push(story);
    else groups.push([story]);
  }
  return groups;
}
