import { describe, expect, it } from '@jest/globals';
import { checkRest } from '../../../src/sandbox/contracts/rest.ts';

const sha = 'a'.repeat(40);
const refused = { status: 422, responseBody: { message: 'Validation Failed' } } as const;

/** What the checker says about a request to create a check run that the server refused. */
const creating = (requestBody: unknown) =>
  checkRest({ method: 'POST', path: '/repos/acme/shop/check-runs', query: {}, requestBody, ...refused });

const reading = (
  path: string,
  over: { query?: Record<string, unknown>; status?: number; responseBody?: unknown } = {},
) =>
  checkRest({ method: 'GET', path, query: {}, requestBody: undefined, status: 200, responseBody: undefined, ...over });

const action = { label: 'Sign off', description: 'Give the go', identifier: 'signoff' };

describe('a request to create a check run', () => {
  it('keeps the contract when it is complete', () => {
    expect(creating({ name: 'holdpoint/merge', head_sha: sha, status: 'queued' })).toStrictEqual([]);
  });

  it.each([
    ['without head_sha', { name: 'x' }, "must have required property 'head_sha'"],
    ['with four actions', { name: 'x', head_sha: sha, actions: [action, action, action, action] }, '/actions must NOT'],
    [
      'with a label of 21 characters',
      { name: 'x', head_sha: sha, actions: [{ ...action, label: 'x'.repeat(21) }] },
      '/actions/0/label must NOT have more than 20 characters',
    ],
    [
      'with a conclusion of its own',
      { name: 'x', head_sha: sha, status: 'completed', conclusion: 'passed' },
      '/conclusion',
    ],
    ['with a misspelt property', { name: 'x', head_sha: sha, extrenal_id: '1' }, '/extrenal_id is not in the contract'],
    [
      'with a misspelt property deep inside',
      { name: 'x', head_sha: sha, output: { title: 't', summary: 's', sumary: 's' } },
      '/output/sumary is not in the contract',
    ],
    [
      'with a time that is none',
      { name: 'x', head_sha: sha, started_at: 'yesterday' },
      '/started_at must match format',
    ],
    ['without any body', undefined, "must have required property 'name'"],
  ])('%s breaks it', (_, body, sentence) => {
    expect(creating(body).join('\n')).toContain(sentence);
  });

  it('with 51 annotations breaks it', () => {
    const annotation = { path: 'a', start_line: 1, end_line: 1, annotation_level: 'notice', message: 'm' };
    const output = { title: 't', summary: 's', annotations: Array.from({ length: 51 }, () => annotation) };
    expect(creating({ name: 'x', head_sha: sha, output }).join('\n')).toContain(
      '/output/annotations must NOT have more',
    );
  });

  it('names the place and the side at fault', () => {
    expect(creating({ head_sha: sha, name: 1 })[0]).toBe(
      'POST /repos/acme/shop/check-runs: request body /name must be string',
    );
  });
});

describe("an answer to a deployment protection rule's callback", () => {
  const answering = (requestBody: unknown) =>
    checkRest({
      method: 'POST',
      path: '/repos/acme/shop/actions/runs/30433642/deployment_protection_rule',
      query: {},
      requestBody,
      status: 204,
      responseBody: undefined,
    });

  it('keeps the contract with a state or with a comment', () => {
    expect(answering({ environment_name: 'production', state: 'approved', comment: 'go' })).toStrictEqual([]);
    expect(answering({ environment_name: 'production', comment: 'waiting' })).toStrictEqual([]);
  });

  it('breaks it with neither', () => {
    expect(answering({ environment_name: 'production' })).not.toStrictEqual([]);
  });
});

describe('a route', () => {
  it('that GitHub does not document is a violation', () => {
    expect(reading('/repos/acme/shop/checkruns')[0]).toContain('request to a route that the contract does not hold');
  });

  it('with the wrong method names the documented ones', () => {
    const [sentence] = checkRest({
      method: 'PUT',
      path: '/repos/acme/shop/check-runs',
      query: {},
      requestBody: {},
      ...refused,
    });
    expect(sentence).toContain('documented there: POST');
  });

  it('is found under the prefix of an enterprise server as well', () => {
    expect(
      reading('/api/v3/repos/acme/shop/pulls/1', { status: 404, responseBody: { message: 'Not Found' } }),
    ).toStrictEqual([]);
  });

  it('takes slashes where a ref or a file stands', () => {
    const gone = { status: 404, responseBody: { message: 'Not Found' } };
    expect(reading('/repos/acme/shop/git/ref/heads/feature/a', gone)).toStrictEqual([]);
    expect(reading('/repos/acme/shop/contents/.github/holdpoint.yml', gone)).toStrictEqual([]);
    expect(reading('/repos/acme/shop/commits/feature/a/check-runs', gone)).toStrictEqual([]);
  });

  it('with a text where a number belongs is a violation', () => {
    const gone = { status: 404, responseBody: { message: 'Not Found' } };
    expect(reading('/repos/acme/shop/check-runs/newest', gone).join()).toContain(
      'check_run_id=newest / must be integer',
    );
  });
});

describe('a query', () => {
  const path = '/repos/acme/shop/commits/main/check-runs';
  const gone = { status: 404, responseBody: { message: 'Not Found' } };

  it('may hold documented parameters, spelt as text', () => {
    expect(reading(path, { ...gone, query: { filter: 'latest', app_id: '7', per_page: '100' } })).toStrictEqual([]);
  });

  it.each([
    ['an undocumented parameter', { check_nam: 'x' }, 'undocumented parameter "check_nam"; documented: check_name'],
    ['a value outside the list', { filter: 'newest' }, 'filter=newest / must be equal to one of the allowed values'],
    ['a number that is none', { app_id: 'ours' }, 'app_id=ours / must be integer'],
  ])('with %s is a violation', (_, query, sentence) => {
    expect(reading(path, { ...gone, query }).join('\n')).toContain(sentence);
  });
});

describe('a response', () => {
  const path = '/repos/acme/shop/collaborators/mona/permission';

  it('whose identifier is text is a violation', () => {
    const responseBody = {
      id: '1',
      name: 'x',
      node_id: 'x',
      color: 'f',
      default: true,
      description: null,
      url: 'https://x/',
    };
    const sentences = reading('/repos/acme/shop/labels/bug', { responseBody });
    expect(sentences).toStrictEqual(['GET /repos/acme/shop/labels/bug: response 200 /id must be integer']);
  });

  it('that lacks a required property is a violation', () => {
    expect(reading(path, { responseBody: { permission: 'write', user: null } }).join()).toContain(
      "property 'role_name'",
    );
  });

  it('may say null where GitHub documents it', () => {
    expect(reading(path, { responseBody: { permission: 'write', role_name: 'write', user: null } })).toStrictEqual([]);
  });

  it('with a property that GitHub does not send is a violation', () => {
    const responseBody = { permission: 'write', role_name: 'write', user: null, role: 'write' };
    expect(reading(path, { responseBody }).join()).toContain('/role is not in the contract');
  });

  it('with an undocumented status is a violation, faults and refusals apart', () => {
    expect(reading(path, { status: 202, responseBody: {} }).join()).toContain('status 202 is not documented');
    const body = { message: 'Refused' };
    const refusals = [304, 401, 403, 404, 409, 422, 429, 500, 502];
    const said = refusals.flatMap((status) =>
      reading(path, { status, responseBody: status === 304 ? undefined : body }),
    );
    expect(said).toStrictEqual([]);
  });

  it('that refuses without a message is a violation', () => {
    expect(reading(path, { status: 403, responseBody: {} }).join()).toContain(
      'must be an object with a text "message"',
    );
  });

  it('with a body where none is documented is a violation', () => {
    const deleting = {
      method: 'DELETE',
      path: '/repos/acme/shop/issues/comments/1',
      query: {},
      requestBody: undefined,
    };
    expect(checkRest({ ...deleting, status: 204, responseBody: undefined })).toStrictEqual([]);
    expect(checkRest({ ...deleting, status: 204, responseBody: {} }).join()).toContain('has a body');
  });
});

describe('a known gap of the contract', () => {
  const path = '/repos/acme/shop/deployments/1/statuses';

  it('is forgiven, and what else is wrong at the same place is not', () => {
    const said = reading(path, { responseBody: [{ state: 'waiting', id: 'one' }] }).join('\n');
    expect(said).not.toContain('/0/state');
    expect(said).toContain('/0/id must be integer');
  });
});

describe('a value that is wrong all over', () => {
  it('gets a dozen sentences and the number of those left out', () => {
    const said = reading('/repos/acme/shop/pulls/1', { responseBody: {} });
    expect(said).toHaveLength(13);
    expect(said.at(-1)).toMatch(/… and \d+ more$/);
  });
});
