import type { Check } from '../checks.js';
import type { DemoServers } from '../servers.js';
import type { StorySystem } from '../story-system.js';
import type { Story } from '../story.js';

/** A story as it was played, and what it must have come to. */
export interface Told {
  story: Story;
  checks: Check[];
}

export interface DemoStory {
  /** Name of the file of its recorded history. */
  name: string;
  title: string;
  /** It changes what the other stories stand on, so that nothing is played beside it. */
  alone?: true;
  play(system: StorySystem, servers: DemoServers): Promise<Told>;
}
