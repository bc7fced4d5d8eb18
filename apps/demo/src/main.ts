/** `npm run demo`: plays the stories on the real parts and prints each as a timeline with its legal reasons. */
import { DefaultLogger, Runtime } from '@temporalio/worker';
import { fileURLToPath } from 'node:url';
import { BUNDLE_FILE } from '../../worker/src/bundle-file.js';
import { dueDatePage, storyPage } from './print-story.js';
import { startDemoServers } from './servers.js';
import { STORIES } from './stories.js';
import { startStorySystem } from './story-system.js';

export async function main(): Promise<number> {
  const begun = Date.now();
  const say = (line: string) => void process.stderr.write(`demo: ${line}\n`);
  Runtime.install({ logger: new DefaultLogger('ERROR') });
  say('starting PostgreSQL, Temporal (with time skipping) and a mail sink');
  const servers = await startDemoServers(say);
  try {
    const workflows = { workflowBundle: { codePath: fileURLToPath(BUNDLE_FILE) } };
    const system = await startStorySystem({ ...servers, smtpUrl: servers.mail.smtpUrl, workflows });
    try {
      for (const demo of STORIES) {
        say(demo.title);
        const story = await demo.play(system, servers);
        const page = `${await storyPage(demo.title, story, servers.mail)}\n${await dueDatePage(story)}\n`;
        process.stdout.write(page);
      }
    } finally {
      await system.stop();
    }
  } finally {
    await servers.stop();
  }
  say(`${STORIES.length} stories in ${((Date.now() - begun) / 1000).toFixed(1)} s`);
  return 0;
}
