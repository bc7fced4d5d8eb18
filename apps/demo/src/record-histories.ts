/**
 * Chore: plays the stories that have no recorded history yet and writes those of their processes to
 * `workflows/disclosure-request/histories`, those of rollouts to `workflows/calendar-rollout/histories`; the tests replay them. Run it when a story is added. What was recorded
 * once stays: a history that no longer replays is a process of somebody that a deploy would break.
 */
import { disclosureRequestId } from '#libs/contracts';
import { historyToJSON } from '@temporalio/common/lib/proto-utils.js';
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { BUNDLE_FILE } from '../../worker/src/bundle-file.js';
import { playRollouts } from './record-rollouts.js';
import { startDemoServers } from './servers.js';
import { STORIES } from './stories/index.js';
import { startStorySystem } from './story-system.js';

const FOLDER = new URL('../../../../workflows/disclosure-request/histories/', import.meta.url);
const ROLLOUTS = new URL('../../../../workflows/calendar-rollout/histories/', import.meta.url);

const servers = await startDemoServers((line) => console.error(line));
const workflows = { workflowBundle: { codePath: fileURLToPath(BUNDLE_FILE) } };
const system = await startStorySystem({ ...servers, smtpUrl: servers.mail.smtpUrl, workflows });
try {
  for (const demo of STORIES) {
    const file = new URL(`${demo.name}.json`, FOLDER);
    if (existsSync(file)) continue;
    const { story } = await demo.play(system, servers);
    await write(file, disclosureRequestId(story.requestId));
  }
  if (!existsSync(ROLLOUTS)) {
    const rollouts = await playRollouts(system);
    await mkdir(ROLLOUTS);
    for (const [name, id] of Object.entries(rollouts)) await write(new URL(`${name}.json`, ROLLOUTS), id);
  }
} finally {
  await system.stop();
  await servers.stop();
}
process.exit();

async function write(file: URL, workflowId: string): Promise<void> {
  const history = await system.client.workflow.getHandle(workflowId).fetchHistory();
  await writeFile(file, `${historyToJSON(history)}\n`);
  console.log(fileURLToPath(file));
}
