import { describe, expect, it } from '@jest/globals';
import { workflowFile } from '../../src/evidence/workflow-file.ts';

describe('the workflow file of a run', () => {
  it.each([
    ['.github/workflows/deploy.yml', '.github/workflows/deploy.yml'],
    ['.github/workflows/deploy.yaml', '.github/workflows/deploy.yaml'],
    ['.github/workflows/deploy.yml@main', '.github/workflows/deploy.yml'],
    ['.github/workflows/deploy.yaml@refs/tags/v1', '.github/workflows/deploy.yaml'],
    ['.github/workflows/deploy.yml@refs/heads/a@b', '.github/workflows/deploy.yml'],
    ['dynamic/pages/pages-build-deployment', 'dynamic/pages/pages-build-deployment'],
    ['dynamic/a@b', 'dynamic/a@b'],
    ['.github/workflows/deploy.yml.txt@main', '.github/workflows/deploy.yml.txt@main'],
    ['@main', '@main'],
    ['', ''],
  ])('of %s is %s', (path, file) => {
    expect(workflowFile(path)).toBe(file);
  });

  it.each([
    ['.github/workflows/deploy.yml@x.yml', '.github/workflows/deploy.yml@x.yml'],
    ['.github/workflows/deploy.yml@x.yaml', '.github/workflows/deploy.yml@x.yaml'],
    ['.github/workflows/deploy.yml@x.yml@main', '.github/workflows/deploy.yml@x.yml'],
    ['.github/workflows/deploy.yml@x.yml@main@y', '.github/workflows/deploy.yml@x.yml'],
    ['.github/workflows/deploy.yml@\nx.yml@main', '.github/workflows/deploy.yml@\nx.yml'],
    ['.github/workflows/deploy.yml\n@main', '.github/workflows/deploy.yml\n@main'],
  ])('does not pass for deploy.yml where it is %j (T64)', (path, file) => {
    expect(workflowFile(path)).toBe(file);
    expect(workflowFile(path)).not.toBe('.github/workflows/deploy.yml');
  });
});
