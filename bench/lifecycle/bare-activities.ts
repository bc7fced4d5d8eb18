export interface BareActivities {
  noop(): Promise<void>;
}

export const bareActivities: BareActivities = { noop: () => Promise.resolve() };
