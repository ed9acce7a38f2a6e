/** Roles list people, and no check is bound to a job: what every reader can judge. */
export const ORDINARY = `version: 1
roles:
  qa: { users: [quinn] }
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
  qa:
    title: QA lead signs off
    signoff: qa
`;

export const ROLLBACK_PLAN = '# Rollback\n\n## Triggers\n\nErrors double.\n\n## Steps\n\nDeploy the tag before.\n';
