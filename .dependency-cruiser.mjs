/**
 * Who may import whom (ARCHITECTURE.md). Each rule says why; `libs/testing/src/imports.spec.ts` shows each of them a
 * forbidden import and fails when it is let through. Specs may use what they need.
 */
const spec = '\\.spec\\.ts$|^libs/[^/]+/test/|^workflows/[^/]+/scenarios/|^apps/[^/]+/(e2e|test)/';
const npm = (...names) => `node_modules/(${names.join('|')})(/|$)`;
const anyPackage = 'node_modules/';
const ours = '^(libs|apps|workflows|activities)/';

/** Files below `from` may reach, of our own files, only those that match `to`. */
const only = (name, comment, from, to) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from, pathNot: spec },
  to: { path: ours, pathNot: [from, ...to] },
});
const never = (name, comment, from, to) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from, pathNot: spec },
  to,
});
/** What is compiled away may be named where it may not be called. */
const called = { dependencyTypesNot: ['type-only'] };

export default {
  forbidden: [
    only('law-stands-alone', 'The law is pure functions that a lawyer can test by a table.', '^libs/law/', []),
    never('law-has-no-machine', 'No clock, file or framework in the law: dates are arguments.', '^libs/law/', {
      dependencyTypes: ['core'],
    }),
    never('law-has-no-package', 'The law outlives every framework.', '^libs/law/', { path: anyPackage }),

    only('request-knows-law-alone', 'decide and evolve are pure.', '^libs/request/', [
      '^libs/law/',
      '^libs/contracts/',
    ]),
    never('request-calls-no-contract', 'Of the messages, a request knows the types alone.', '^libs/request/', {
      path: '^libs/contracts/',
      ...called,
    }),
    never('request-has-no-machine', 'No clock, file or framework in a decision.', '^libs/request/', {
      dependencyTypes: ['core'],
    }),
    never('request-has-no-package', 'A decision is replayed for years: no package may change it.', '^libs/request/', {
      path: anyPackage,
    }),

    only('contracts-name-types', 'Contracts are shared by browser, API and sandbox.', '^libs/contracts/', [
      '^libs/law/',
      '^libs/request/',
    ]),
    never('contracts-call-nothing', 'Contracts hold names and types; rules stay where they are.', '^libs/contracts/', {
      path: '^libs/(law|request)/',
      ...called,
    }),
    never('contracts-are-plain', 'The plain entry runs in the browser.', '^libs/contracts/(?!src/messages\\.ts)', {
      path: anyPackage,
    }),
    never('contracts-have-no-machine', 'The plain entry runs in the browser.', '^libs/contracts/', {
      dependencyTypes: ['core'],
    }),

    only('records-store', 'The store decides by law and request, and knows nobody who uses it.', '^libs/records/', [
      '^libs/(law|request|contracts|chain|vault)/',
    ]),
    never('records-without-engine', 'What happened survives the loss of any engine.', '^libs/records/', {
      path: npm('@temporalio'),
    }),

    only('workflows-see-the-sandbox', 'Only what the sandbox may run, and types of the activities.', '^workflows/', [
      '^libs/(law|request|contracts)/',
      '^activities/',
    ]),
    never('workflows-call-no-activity', 'Activities are called through the engine, by name.', '^workflows/', {
      path: '^activities/',
      ...called,
    }),
    never('workflows-have-no-machine', 'A workflow is replayed: no clock, file or network.', '^workflows/', {
      dependencyTypes: ['core'],
    }),
    never('workflows-import-little', 'Of packages, only what replays: workflow, common, a mutex.', '^workflows/', {
      path: anyPackage,
      pathNot: npm('@temporalio/workflow', '@temporalio/common', 'async-mutex'),
      ...called,
    }),

    never('activities-know-no-process', 'An activity is work on call; it does not know who calls.', '^activities/', {
      path: ['^workflows/', '^apps/', npm('@temporalio/(client|worker|workflow)')],
    }),
    never(
      'worker-loads-workflows-by-path',
      'Workflows run in the sandbox, never in the worker itself.',
      '^apps/worker/',
      {
        path: ['^workflows/', '^apps/(?!worker/)'],
        ...called,
      },
    ),
    never(
      'api-does-no-work',
      'The API sends commands and reads; activities and workflows run elsewhere.',
      '^apps/api/',
      {
        path: ['^workflows/', '^activities/', '^apps/(?!api/)', npm('@temporalio/(worker|workflow|activity)')],
      },
    ),
    only('web-knows-types', 'The browser gets types, pure rules and the plain contracts.', '^apps/web/', [
      '^libs/(law|request|contracts)/',
    ]),
    never('web-has-no-server', 'Nothing of a server belongs into the browser.', '^apps/web/src/', {
      path: [npm('@nestjs', 'typeorm', 'pg', '@temporalio'), '^libs/contracts/src/messages\\.ts$'],
    }),
    never('web-has-no-machine', 'A browser has no files and no processes.', '^apps/web/src/', {
      dependencyTypes: ['core'],
    }),

    never('libs-know-no-app', 'A library does not know who uses it.', '^libs/', { path: ['^apps/', '^workflows/'] }),
    only(
      'calendar-files-are-read',
      'What a file says becomes notices of the law, and nothing else.',
      '^libs/calendar-files/',
      ['^libs/law/'],
    ),
    only(
      'config-reads-the-environment',
      'Configuration is read by whoever starts, and needs nobody.',
      '^libs/config/',
      [],
    ),
    never('config-has-zod-alone', 'A start must not fail because of what only explains it.', '^libs/config/', {
      path: anyPackage,
      pathNot: npm('zod'),
    }),
    only('embedded-knows-nobody', 'The embedded servers serve; they know nothing of requests.', '^libs/embedded/', []),
    {
      name: 'testing-stays-in-tests',
      comment: 'What only tests use must not run anywhere else.',
      severity: 'error',
      from: { pathNot: [spec, '^libs/testing/'] },
      to: { path: '^libs/testing/' },
    },
    {
      name: 'embedded-stays-local',
      comment:
        'A server deployment has real servers: only the local start, the demo, chaos, the bench and tests embed them.',
      severity: 'error',
      from: { path: ours, pathNot: [spec, '^libs/(embedded|testing)/', '^apps/(local|demo|chaos)/', '^bench/'] },
      to: { path: '^libs/embedded/' },
    },
    {
      name: 'no-circles',
      comment: 'Two modules that need each other are one module, or hide a third.',
      severity: 'error',
      from: { pathNot: '^libs/records/src/entities/' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-missing-module',
      comment: 'An import that cannot be resolved fails only when it is reached.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'no-dev-package-at-run-time',
      comment: 'A server installs no development packages; the portal is bundled before.',
      severity: 'error',
      from: { path: ours, pathNot: [spec, '^libs/testing/', '^apps/web/'] },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['^dist/', '^\\.yishen/'] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['source', 'import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.mjs', '.js', '.vue', '.json'],
      mainFields: ['module', 'main', 'types'],
    },
  },
};
