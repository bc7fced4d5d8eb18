/** A rig as the stage of stories: their people act from this process, the work is done by the rig's own worker. */
import { publishedCalendar } from '#libs/law';
import { assertMasterKey } from '#libs/records';
import { createStoryAgency } from '../../../demo/src/agency.js';
import type { StoryStage } from '../../../demo/src/story-system.js';
import type { Rig } from './rig.js';

/** A new agency with its people, on the servers of the rig. */
export async function stageOn({ source, vault, blobs, client, places }: Rig): Promise<StoryStage> {
  await assertMasterKey(source, vault);
  const deps = { source, vault, blobs, calendar: publishedCalendar() };
  return { temporal: places.temporal, client, deps, agency: await createStoryAgency(source) };
}
