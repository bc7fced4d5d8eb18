/** Signs of life: an activity whose worker was killed is tried again within seconds, not after its whole allowance. */
import { activityInfo, Context } from '@temporalio/activity';
import type { EffectActivities } from './effect-activities.js';

/** The same activities, each beating while it runs as often as its caller asked for. */
export function withHeartbeat(activities: EffectActivities): EffectActivities {
  const beating = Object.entries(activities).map(([kind, activity]) => [kind, beat(activity)] as const);
  return Object.fromEntries(beating) as unknown as EffectActivities;
}

function beat<I, R>(activity: (input: I) => Promise<R>): (input: I) => Promise<R> {
  return async (input) => {
    const { heartbeatTimeoutMs } = activityInfo();
    if (!heartbeatTimeoutMs) return activity(input);
    const context = Context.current();
    const timer = setInterval(() => context.heartbeat(), heartbeatTimeoutMs / 4);
    try {
      return await activity(input);
    } finally {
      clearInterval(timer);
    }
  };
}
