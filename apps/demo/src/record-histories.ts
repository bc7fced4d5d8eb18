/**
 * Chore: plays the stories that have no recorded history yet and writes those of their processes to
 * `workflows/disclosure-request/histories`, where the tests replay them. Run it when a story is added. What was recorded
 * once stays: a history that no longer replays is a process of somebody that a deploy would break.
 */
import { disclosureRequestId } from '#libs/contracts';
import { historyToJSON } from '@temporalio/common/lib/proto-utils.js';
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { BUNDLE_FILE } from '../../worker/src/bundle-file.js';
import { startDemoServers } from './servers.js';
import { STORIES } from './stories/index.js';
import { startStorySystem } from './story-system.js';

const FOLDER = new URL('../../../../workflows/disclosure-request/histories/', import.meta.url);

const servers = await startDemoServers((line) => console.error(line));
const workflows = { workflowBundle: { codePath: fileURLToPath(BUNDLE_FILE) } };
const system = await startStorySystem({ ...servers, smtpUrl: servers.mail.smtpUrl, workflows });
try {
  for (const demo of STORIES) {
    const file = new URL(`${demo.name}.json`, FOLDER);
    if (existsSync(file)) continue;
    const { story } = await demo.play(system, servers);
    const handle = system.client.workflow.getHandle(disclosureRequestId(story.requestId));
    await writeFile(file, `${historyToJSON(await handle.fetchHistory())}\n`);
    console.log(fileURLToPath(file));
  }
} finally {
  await system.stop();
  await servers.stop();
}
process.exit();
