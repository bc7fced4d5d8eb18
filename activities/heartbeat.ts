/** Signs of life: an activity whose worker was killed is tried again within seconds, not after its whole allowance. */
import { activityInfo, Context } from '@temporalio/activity';

type Activity = (input: never) => Promise<unknown>;

/** The same activities, each beating while it runs as often as its caller asked for. */
export function withHeartbeat<T extends { [K in keyof T]: Activity }>(activities: T): T {
  const beating = Object.entries<Activity>(activities).map(([kind, activity]) => [kind, beat(activity)] as const);
  return Object.fromEntries(beating) as unknown as T;
}

function beat(activity: Activity): Activity {
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
