import type { TemplateCheck, TemplateHolders, TemplateInputs, TemplateRole } from './render.ts';
import { yamlScalar } from './yaml-scalar.ts';

/** The pre-deployment items and the sign-offs of an ordinary deployment checklist. */
export function deployment(inputs: TemplateInputs): string {
  return [...head(inputs), ...environmentSetup, ...codeQuality(inputs.checks), ...infrastructure, ...signOffs, ''].join(
    '\n',
  );
}

/** GitHub gives no such login to anybody outside an enterprise called "login", so until it is replaced nobody can sign. */
const placeholder: TemplateHolders = { users: ['replace_with_a_login'] };

function head({ environment, adviseUntil, roles = {} }: TemplateInputs): readonly string[] {
  const role = (name: TemplateRole): string => `  ${name}: ${holders(roles[name] ?? placeholder)}`;
  return [
    `# What must be true before anything is deployed to ${environment}.`,
    '# Holdpoint reads this file from the default branch only. Check it with `holdpoint validate`.',
    'version: 1',
    '',
    '# Who may sign: GitHub logins under `users`, teams as organisation/slug under `teams`.',
    '# Replace the placeholders; while they stand here nobody holds the role.',
    'roles:',
    role('lead'),
    role('qa'),
    role('ops'),
    '',
    'environments:',
    '  # The name of the environment on GitHub.',
    `  ${yamlScalar(environment)}:`,
    ...enforcement(adviseUntil),
    "    # Branches that may be deployed there. Without this key: the repository's default branch.",
    '    # branches: [main, "release/*"]',
    '    # Nobody signs a change that they wrote, committed or pushed. `off` would allow it.',
    '    separation-of-duties: change',
    '',
    '# Each item says in its title what must be true, and under exactly one further key how that is proved:',
    '# check, review, signoff, tick, file, or several of them under all or any.',
    'items:',
  ];
}

function enforcement(adviseUntil: string | null): readonly string[] {
  if (adviseUntil === null)
    return [
      '    # block holds the deployment, advise only says what it would have done, off asks nothing.',
      '    enforce: block',
    ];
  return [
    '    # Until this day it only says what it would have held; from then on it holds. `block` holds at once.',
    `    enforce: advise until ${adviseUntil}`,
  ];
}

function holders({ teams = [], users = [] }: TemplateHolders): string {
  const list = (key: string, names: readonly string[]): readonly string[] =>
    names.length === 0 ? [] : [`${key}: [${names.map(yamlScalar).join(', ')}]`];
  return `{ ${[...list('teams', teams), ...list('users', users)].join(', ')} }`;
}

const environmentSetup = [
  ...ticked('target-environment', 'Environment setup', 'Target environment is ready', 'ops'),
  '',
  '  # Asked only of changes that touch such a file. Adapt the globs.',
  ...ticked('migrations', 'Environment setup', 'Database migrations are prepared', 'ops', [
    'when: { paths: ["db/**", "migrations/**"] }',
  ]),
  '',
  '  # A tick is a box in the description of the pull request with the title as its text: - [ ] Configuration files are updated',
  ...ticked('configuration', 'Environment setup', 'Configuration files are updated', 'ops'),
  '',
  ...ticked('environment-variables', 'Environment setup', 'Environment variables are set', 'ops'),
  '',
  ...ticked('certificates', 'Environment setup', 'SSL certificates are valid', 'ops'),
  '',
];

function codeQuality(checks: readonly TemplateCheck[]): readonly string[] {
  const security = checks.filter(({ name }) => /secur|scan|codeql|audit|vuln/i.test(name));
  const performance = checks.filter((check) => !security.includes(check) && /perf|bench|load/i.test(check.name));
  const tests = checks.filter((check) => !security.includes(check) && !performance.includes(check));
  return [
    '  # A check run of exactly this name must have succeeded on the commit. With `workflow` nothing else can report it.',
    ...item('tests', 'Code quality', 'All tests are passing', checkLines(tests) ?? checkLines([exampleCheck]) ?? []),
    '',
    '  # An approval of the present head by somebody with push access. Narrow it with `from: [org/team, login]`.',
    ...item('code-review', 'Code quality', 'Code review is completed', ['review: { count: 1 }']),
    '',
    ...item('security-scan', 'Code quality', 'Security scan is clean', checkLines(security) ?? ['tick: lead']),
    '',
    ...item(
      'performance',
      'Code quality',
      'Performance tests are satisfactory',
      checkLines(performance) ?? ['tick: qa'],
    ),
    '',
    ...ticked('documentation', 'Code quality', 'Documentation is updated', 'lead'),
    '',
  ];
}

const exampleCheck: TemplateCheck = { name: 'test', workflow: '.github/workflows/ci.yml' };

function checkLines(checks: readonly TemplateCheck[]): readonly string[] | null {
  const lines = checks.map(
    ({ name, workflow }) => `check: { name: ${yamlScalar(name)}, workflow: ${yamlScalar(workflow)} }`,
  );
  if (lines.length === 0) return null;
  return lines.length === 1 ? lines : ['all:', ...lines.map((line) => `  - ${line}`)];
}

const infrastructure = [
  ...ticked('capacity', 'Infrastructure', 'Server resources are adequate', 'ops'),
  '',
  ...ticked('load-balancer', 'Infrastructure', 'Load balancer is configured', 'ops'),
  '',
  ...ticked('monitoring', 'Infrastructure', 'Monitoring is set up', 'ops'),
  '',
  ...ticked('backups', 'Infrastructure', 'Backup systems are ready', 'ops'),
  '',
  '  # The file must stand in the commit, with these headings and something under each.',
  ...item('rollback-plan', 'Infrastructure', 'Rollback plan is prepared', [
    'file: { path: docs/rollback.md, headings: [Triggers, Steps] }',
  ]),
  '',
];

const signOffs = [
  '  # A holder of the role comments `/signoff lead` on the pull request. A push resets it.',
  ...item('lead', 'Sign-off', 'Deployment lead signs off', ['signoff: lead']),
  '',
  ...item('qa', 'Sign-off', 'QA lead signs off', ['signoff: qa']),
  '',
  ...item('ops', 'Sign-off', 'Operations lead signs off', ['signoff: ops']),
];

function ticked(
  id: string,
  section: string,
  title: string,
  role: TemplateRole,
  more: readonly string[] = [],
): readonly string[] {
  return item(id, section, title, [...more, `tick: ${role}`]);
}

function item(id: string, section: string, title: string, lines: readonly string[]): readonly string[] {
  return [`  ${id}:`, `    section: ${section}`, `    title: ${title}`, ...lines.map((line) => `    ${line}`)];
}
