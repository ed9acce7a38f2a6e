import { undocumentedStatuses, withoutAllowed } from './allowed.ts';
import slice from './rest.json' with { type: 'json' };
import { createRouter } from './route.ts';
import { isObject, unknownProperties } from './schema.ts';
import { createValidator, firstFew, pointer } from './validator.ts';

/** One exchange as it went over the wire; bodies are parsed JSON, `undefined` where there was none. */
export type Exchange = {
  readonly method: string;
  /** With or without `/api/v3`, without the query, percent-encoded as sent. */
  readonly path: string;
  readonly query: Readonly<Record<string, unknown>>;
  readonly requestBody: unknown;
  readonly status: number;
  readonly responseBody: unknown;
};

type Operation = {
  readonly operationId: string;
  readonly path: Readonly<Record<string, unknown>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly required: readonly string[];
  readonly request: unknown;
  readonly responses: Readonly<Record<string, unknown>>;
};

const paths: Readonly<Record<string, Readonly<Record<string, Operation>>>> = slice.paths;
const components: Readonly<Record<string, unknown>> = slice.components.schemas;
const route = createRouter(Object.keys(paths));
const validate = createValidator(slice);
const validateText = createValidator(slice, { coerce: true });

/**
 * Judges one REST exchange by GitHub's OpenAPI document: the route, the query, both bodies and the status.
 * Sentences begin with the side at fault (`request …`, `response …`); none means that the contract is kept.
 * Source: `@octokit/openapi`, in the version that `rest.json` records.
 */
export function checkRest(exchange: Exchange): readonly string[] {
  const method = exchange.method.toLowerCase();
  const found = route(exchange.path);
  const operation = found === undefined ? undefined : paths[found.template]?.[method];
  if (found === undefined || operation === undefined) return [unknownRoute(exchange, found?.template)];
  const at = pointer('paths', found.template, method);
  const sentences = [
    ...checkPath(at, operation, found.values),
    ...checkQuery(at, operation, exchange.query),
    ...checkRequest(at, operation, exchange.requestBody),
    ...checkResponse(at, operation, exchange),
  ];
  const place = `${exchange.method.toUpperCase()} ${exchange.path}`;
  return firstFew(withoutAllowed(operation.operationId, sentences)).map((sentence) => `${place}: ${sentence}`);
}

function unknownRoute({ method, path }: Exchange, template: string | undefined): string {
  const known = template === undefined ? [] : Object.keys(paths[template] ?? {}).map((name) => name.toUpperCase());
  const hint =
    known.length > 0
      ? `documented there: ${known.join(', ')}`
      : 'if GitHub documents it, add it to scripts/contract-lists.js and regenerate the slice';
  return `${method.toUpperCase()} ${path}: request to a route that the contract does not hold; ${hint}`;
}

function checkPath(at: string, operation: Operation, values: Readonly<Record<string, string>>): readonly string[] {
  return Object.keys(operation.path).flatMap((name) => {
    const value = { [name]: decode(values[name] ?? '') };
    return checkTexts(`${at}/path`, operation.path, value).map((sentence) => `request path ${sentence}`);
  });
}

function checkQuery(at: string, operation: Operation, query: Exchange['query']): readonly string[] {
  const given = Object.keys(query).filter((name) => query[name] !== undefined);
  const legal = Object.keys(operation.query).join(', ') || 'none';
  const strange = given.filter((name) => !Object.hasOwn(operation.query, name));
  const absent = operation.required.filter((name) => !given.includes(name));
  return [
    ...strange.map((name) => `request query has the undocumented parameter "${name}"; documented: ${legal}`),
    ...absent.map((name) => `request query lacks the required parameter "${name}"`),
    ...checkTexts(`${at}/query`, operation.query, query).map((sentence) => `request query ${sentence}`),
  ];
}

/** Values that travel as text: each must fit its schema as it stands or as the number or boolean that it spells. */
function checkTexts(
  at: string,
  schemas: Readonly<Record<string, unknown>>,
  values: Exchange['query'],
): readonly string[] {
  const known = Object.entries(values).filter(([name, value]) => value !== undefined && isObject(schemas[name]));
  return known.flatMap(([name, value]) => {
    const place = `${at}${pointer(name)}`;
    const asRead = validate(place, value).length === 0 ? [] : validateText(place, value);
    return asRead.map((sentence) => `${name}=${String(value)} ${sentence}`);
  });
}

function checkRequest(at: string, operation: Operation, body: unknown): readonly string[] {
  if (operation.request === null) {
    const empty = body === undefined || body === null || (isObject(body) && Object.keys(body).length === 0);
    return empty ? [] : ['request has a body, and the operation documents none'];
  }
  // a body that is missing altogether is judged as the empty one, so that required properties are still named
  const value = body ?? {};
  return [
    ...validate(`${at}/request`, value).map((sentence) => `request body ${sentence}`),
    ...unknownProperties(components, operation.request, value).map(
      (path) => `request body ${path} is not in the contract`,
    ),
  ];
}

function checkResponse(at: string, operation: Operation, { status, responseBody }: Exchange): readonly string[] {
  const code = String(status);
  const documented = Object.hasOwn(operation.responses, code);
  if (!documented && !undocumentedStatuses.some(({ matches }) => matches.test(code))) {
    const legal = Object.keys(operation.responses).join(', ');
    return [`response status ${code} is not documented; documented: ${legal}`];
  }
  const schema = operation.responses[code] ?? null;
  if (schema === null) return checkBare(status, responseBody);
  return [
    ...validate(`${at}/responses/${code}`, responseBody).map((sentence) => `response ${code} ${sentence}`),
    ...unknownProperties(components, schema, responseBody).map(
      (path) => `response ${code} ${path} is not in the contract`,
    ),
  ];
}

/** A status without a documented body: nothing at all, or the error object that every refusal carries. */
function checkBare(status: number, body: unknown): readonly string[] {
  const empty = body === undefined || body === null || body === '';
  if (status >= 500 || empty) return [];
  if (status < 400) return [`response ${status} has a body, and the contract documents none`];
  const told = isObject(body) && typeof body['message'] === 'string';
  return told ? [] : [`response ${status} must be an object with a text "message"`];
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
