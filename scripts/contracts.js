// Cuts the parts of GitHub's published contracts that the sandbox is judged by into two files of the repository.
// The packages are too big to depend on (385 MB), so they are fetched into a folder outside the repository:
//
//   npm pack @octokit/openapi@23.0.2 @octokit/openapi-webhooks@12.1.0 --pack-destination DIR
//   node scripts/contracts.js DIR [--out FOLDER]
//
// Only `generated/api.github.com.json` is read: the packages' own index loads ten such files at once.
import { execFileSync } from 'node:child_process';
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { events, operations } from './contract-lists.js';

/** Words for people; a validator never looks at them. `x-…` keys are dropped by name below. */
const prose = new Set(['description', 'example', 'examples', 'externalDocs', 'summary', 'title', 'deprecated', 'tags']);
/** Keys whose values are maps from names to schemas, so that a *property* called "description" survives. */
const named = new Set(['properties', 'patternProperties', 'schemas', 'definitions']);

const fail = (message) => {
  console.error(`contracts: ${message}`);
  process.exit(2);
};

/** The package's version and its github.com document, straight out of the packed archive in `folder`. */
function readPackage(folder, name) {
  const files = readdirSync(folder).filter((file) => new RegExp(`^octokit-${name}-\\d.*\\.tgz$`).test(file));
  if (files.length !== 1) {
    const pack = `npm pack @octokit/${name} --pack-destination ${folder}`;
    fail(`${folder} holds ${files.length} archives octokit-${name}-*.tgz; expected exactly 1. Next: ${pack}`);
  }
  const read = (path) =>
    JSON.parse(
      execFileSync('tar', ['-xzOf', join(folder, files[0]), `package/${path}`], { maxBuffer: 64 << 20 }).toString(),
    );
  return { version: read('package.json').version, document: read('generated/api.github.com.json') };
}

/** A schema without prose, with OpenAPI 3.0's `nullable` said the way JSON Schema says it. */
function clean(node, inNames = false) {
  if (Array.isArray(node)) return node.map((entry) => clean(entry));
  if (node === null || typeof node !== 'object') return node;
  const kept = Object.entries(node).filter(([key]) => inNames || !(prose.has(key) || key.startsWith('x-')));
  const copy = Object.fromEntries(
    kept.map(([key, value]) => [
      key,
      // what `enum`, `const` and `default` hold is data, whatever it looks like
      !inNames && ['enum', 'const', 'default', 'required'].includes(key)
        ? value
        : clean(value, !inNames && named.has(key)),
    ]),
  );
  return !inNames && copy.nullable === true ? withNull(copy) : dropNullable(copy, inNames);
}

function dropNullable(schema, inNames) {
  if (inNames || typeof schema.nullable !== 'boolean') return schema;
  const { nullable: _nullable, ...rest } = schema;
  return rest;
}

/** GitHub's nullable enums leave null out, and a nullable `$ref` has no type to widen: both become explicit. */
function withNull({ nullable: _nullable, ...schema }) {
  const plain = typeof schema.type === 'string' && schema.enum === undefined && schema.allOf === undefined;
  const combined = schema.anyOf ?? schema.oneOf;
  if (plain && combined === undefined) return { ...schema, type: [schema.type, 'null'] };
  return { anyOf: [schema, { type: 'null' }] };
}

/** Follows one `#/a/b/c` reference. */
const follow = (document, ref) =>
  ref
    .slice(2)
    .split('/')
    .reduce((node, key) => node?.[key.replaceAll('~1', '/').replaceAll('~0', '~')], document);

const resolve = (document, node) => (typeof node?.$ref === 'string' ? follow(document, node.$ref) : node);
const jsonSchema = (body) =>
  Object.entries(body?.content ?? {}).find(([type]) => /\bjson\b/.test(type))?.[1]?.schema ?? null;

/** One operation as the checker wants it: parameters by place, the request schema, the response schema per status. */
function sliceOperation(document, { method, path }) {
  const operation = document.paths[path]?.[method];
  if (operation === undefined) fail(`the REST document has no ${method.toUpperCase()} ${path}; correct the list`);
  const parameters = (operation.parameters ?? []).map((parameter) => resolve(document, parameter));
  const places = (place) => parameters.filter((parameter) => parameter.in === place);
  const schemas = (place) => Object.fromEntries(places(place).map((one) => [one.name, clean(one.schema)]));
  const responses = Object.entries(operation.responses).map(([status, response]) => {
    const schema = jsonSchema(resolve(document, response));
    return [status, schema === null ? null : clean(schema)];
  });
  const body = jsonSchema(resolve(document, operation.requestBody));
  return {
    operationId: operation.operationId,
    path: schemas('path'),
    query: schemas('query'),
    required: places('query')
      .filter((parameter) => parameter.required)
      .map((parameter) => parameter.name),
    request: body === null ? null : clean(body),
    responses: Object.fromEntries(responses),
  };
}

/** Every component schema that `roots` reach, cleaned, sorted by name. */
function reachable(document, roots) {
  const found = new Map();
  const visit = (node) => {
    if (Array.isArray(node)) return node.forEach(visit);
    if (node === null || typeof node !== 'object') return undefined;
    if (typeof node.$ref === 'string') keep(node.$ref);
    return Object.values(node).forEach(visit);
  };
  const keep = (ref) => {
    const name = ref.replace('#/components/schemas/', '');
    if (found.has(name)) return;
    const schema = document.components.schemas[name];
    if (schema === undefined) fail(`the reference ${ref} leads nowhere in GitHub's document`);
    found.set(name, clean(schema));
    visit(found.get(name));
  };
  visit(roots);
  return Object.fromEntries([...found].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function sliceRest(folder) {
  const { version, document } = readPackage(folder, 'openapi');
  const paths = {};
  for (const operation of operations) {
    (paths[operation.path] ??= {})[operation.method] = sliceOperation(document, operation);
  }
  return {
    source: { package: '@octokit/openapi', version },
    paths,
    components: { schemas: reachable(document, paths) },
  };
}

function sliceWebhooks(folder) {
  const { version, document } = readPackage(folder, 'openapi-webhooks');
  const hooks = {};
  for (const { post } of Object.values(document.webhooks)) {
    const event = post['x-github'].subcategory;
    if (!events.includes(event)) continue;
    const schema = jsonSchema(post.requestBody);
    // operationId is `check-run/created`; events without actions have no second part
    const action = post.operationId.split('/')[1]?.replaceAll('-', '_') ?? '';
    (hooks[event] ??= {})[action] = clean(schema);
  }
  const missing = events.filter((event) => hooks[event] === undefined);
  if (missing.length > 0) fail(`the webhook document has no event ${missing.join(', ')}; correct the list`);
  return {
    source: { package: '@octokit/openapi-webhooks', version },
    events: hooks,
    components: { schemas: reachable(document, hooks) },
  };
}

/** JSON with one line per operation, event or schema: small, and a change of GitHub's shows as one changed line. */
function print(node, depth) {
  if (depth === 0 || node === null || typeof node !== 'object' || Array.isArray(node)) return JSON.stringify(node);
  const lines = Object.entries(node).map(([key, value]) => `${JSON.stringify(key)}:${print(value, depth - 1)}`);
  return `{\n${lines.join(',\n')}\n}`;
}

const [folder, flag, target] = process.argv.slice(2);
if (folder === undefined || (flag !== undefined && (flag !== '--out' || target === undefined))) {
  fail('usage: node scripts/contracts.js DIR [--out FOLDER], where DIR holds the two packed archives (see the file)');
}
const out = target ?? join(import.meta.dirname, '../src/sandbox/contracts');
writeFileSync(join(out, 'rest.json'), `${print(sliceRest(folder), 3)}\n`);
writeFileSync(join(out, 'webhooks.json'), `${print(sliceWebhooks(folder), 3)}\n`);
