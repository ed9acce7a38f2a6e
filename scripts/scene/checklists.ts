/**
 * A checklist whose evaluation is the ordinary case: roles list people, no check is bound to a workflow's job.
 * Its environment takes main alone, so a change is deployed by its merge commit.
 */
export const ORDINARY_CHECKLIST = `version: 1

roles:
  lead: { users: [octavia] }

environments:
  production: { enforce: block, branches: [main] }

items:
  tests:
    title: All tests are passing
    check: { name: ci / test, app: github-actions }
  code-review:
    title: Code review is completed
    review: { from: [rhea], count: 1 }
  rollback-plan:
    title: Rollback plan is prepared
    file: { path: docs/rollback.md, headings: [Triggers, Steps] }
  lead:
    title: Deployment lead signs off
    signoff: lead
`;

/** What the change brings along, so that items about files are met. */
export const CHANGED_FILES: Readonly<Record<string, string>> = {
  'src/cart.js': 'export const total = (items) => items.reduce((sum, { price, count }) => sum + price * count, 0);\n',
  'docs/rollback.md': '# Rollback\n\n## Triggers\n\nThe error rate doubles.\n\n## Steps\n\nDeploy the tag before.\n',
  'CHANGELOG.md': '# Changelog\n\n## Unreleased\n\n- Count what is in the cart.\n',
};
