import config from '../../jest.config.mjs';
import { root } from './root.mjs';

/** As for a single spec, but the files that import several are tests as well, and what is given first begins first. */
export default {
  ...config,
  rootDir: root,
  testSequencer: '<rootDir>/scripts/lib/in-given-order.mjs',
  projects: config.projects.map((project) => ({
    ...project,
    rootDir: root,
    testMatch: [...project.testMatch, '<rootDir>/reports/groups/**/*.ts'],
  })),
};
