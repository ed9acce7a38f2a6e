import { randomUUID } from 'node:crypto';
import * as fc from 'fast-check';
import type { House } from './house.ts';
import type { Sent } from './deliver.ts';
import type { Wire } from './wire.ts';
import type { Example } from './examples.ts';
import type { Mutation } from './mutate.ts';
import { asApp, publishedExamples } from './examples.ts';
import { genuine } from './http-request.ts';
import { mutated, mutationKinds } from './mutate.ts';
import { openHouse } from './house.ts';
import { memoryWire, socketWire } from './wire.ts';
import { trouble } from './deliver.ts';
import { twists } from './twists.ts';

/** One delivery to try: a published payload, what is done to it, and how it is sent. */
interface Case {
  readonly example: number;
  readonly other: number;
  /** Whether GitHub adds the installation, as it does for Apps. */
  readonly isForApp: boolean;
  /** Another event's name, or the example's own. */
  readonly event: string | null;
  readonly mutations: readonly Mutation[];
  /** Name of a twist, or null for a request like GitHub's. */
  readonly twist: string | null;
  readonly n: number;
  readonly isOverSocket: boolean;
}

export interface FuzzOptions {
  readonly mutations: number;
  readonly seed: number;
  /** One of so many goes over a socket. */
  readonly socketEvery: number;
  /** Told of each case before it is tried, so that one that ends the process is known. */
  readonly before?: (text: string) => void;
}

export interface FuzzReport {
  readonly tried: number;
  readonly overSockets: number;
  readonly twisted: number;
  readonly taken: number;
  readonly counterexample: string | null;
}

const ODD_EVENTS = [
  'ping',
  'push',
  'error',
  '*',
  'constructor',
  'issue_comment',
  'check_run',
  'team',
  '__proto__',
  'tostring',
];

/** What GitHub cannot name an event; each would mean something else to a program than a name. */
const NO_EVENTS: readonly string[] = ['error', '*', 'constructor', '__proto__'];

function cases(examples: number, socketEvery: number): fc.Arbitrary<Case> {
  const usual = { maxLength: 4 };
  const mutation = fc.record({
    how: fc.constantFrom(...mutationKinds),
    place: fc.nat(100_000),
    value: fc.nat(100_000),
  });
  const rarely = <T>(one: fc.Arbitrary<T>, weight: number) =>
    fc.oneof({ arbitrary: fc.constant(null), weight: 100 - weight }, { arbitrary: one, weight });
  return fc.record({
    example: fc.nat(examples - 1),
    other: fc.nat(examples - 1),
    isForApp: fc.nat(9).map((n) => n > 0),
    event: rarely(fc.constantFrom(...ODD_EVENTS), 5),
    mutations: fc.array(mutation, usual),
    twist: rarely(fc.constantFrom(...Object.keys(twists)), 40),
    n: fc.nat(1_000_000),
    isOverSocket: fc.nat(socketEvery - 1).map((n) => n === socketEvery - 1),
  });
}

/** Tries so many mutations of the published payloads; the first that is answered or taken wrongly comes back as its smallest form. */
export async function fuzz({ mutations, seed, socketEvery, before }: FuzzOptions): Promise<FuzzReport> {
  const examples = publishedExamples();
  const house = await openHouse();
  const wires = { memory: memoryWire(house.server), socket: await socketWire(house.server) };
  const count = { tried: 0, overSockets: 0, twisted: 0, taken: 0 };
  const property = fc.asyncProperty(cases(examples.length, socketEvery), async (one) => {
    const sent = requestOf(one, examples);
    before?.(describeCase(one, sent));
    count.tried += 1;
    if (one.isOverSocket) count.overSockets += 1;
    if (one.twist !== null) count.twisted += 1;
    if (sent.effect === 'taken') count.taken += 1;
    const wire = one.isOverSocket ? wires.socket : wires.memory;
    const wrong = (await trouble(house, wire, sent)) ?? (await troubleAgain(house, wire, one, sent));
    if (wrong !== null) throw new Error(`${wrong}\n${describeCase(one, sent)}`);
  });
  const details = await fc.check(property, { numRuns: mutations, seed });
  await house.close();
  const message =
    details.errorInstance instanceof Error ? details.errorInstance.message : String(details.errorInstance);
  return { ...count, counterexample: details.failed ? `seed ${seed}, run ${details.numRuns}\n${message}` : null };
}

/** Some deliveries come twice, as GitHub redelivers: the second is answered, and nothing comes of it. */
async function troubleAgain(house: House, wire: Wire, { n, twist }: Case, sent: Sent): Promise<string | null> {
  if (sent.effect !== 'taken' || twist !== null || n % 10 !== 0) return null;
  const wrong = await trouble(house, wire, { ...sent, effect: 'refused', answers: [200] });
  return wrong === null ? null : `the second time: ${wrong}`;
}

/** Sends every published payload as it is, to an App; tells what went wrong, one line for each. */
export async function tryPublished(house: House, wire: Wire): Promise<readonly string[]> {
  const troubles: string[] = [];
  for (const example of publishedExamples()) {
    const { event, payload } = asApp(example);
    const text = JSON.stringify(payload);
    const request = genuine(event, Buffer.from(text), newId());
    const wrong = await trouble(house, wire, { request, event, text, effect: 'taken', answers: [202] });
    if (wrong !== null) troubles.push(`${event}: ${wrong}`);
  }
  return troubles;
}

function requestOf(one: Case, examples: readonly Example[]): Sent {
  const example = exampleAt(examples, one.example);
  const { payload } = one.isForApp ? asApp(example) : example;
  const event = one.event ?? example.event;
  const text = mutated(payload, one.mutations, exampleAt(examples, one.other).payload);
  const request = genuine(event, Buffer.from(text), newId());
  const isAbout = !NO_EVENTS.includes(event) && isPayload(JSON.parse(text));
  const plain = { effect: isAbout ? 'taken' : 'refused', answers: [isAbout ? 202 : 400] } as const;
  const twist = one.twist === null ? undefined : twists[one.twist];
  if (twist === undefined) return { request, event, text, ...plain };
  const effect = isAbout ? twist.effect : 'refused';
  return {
    request: twist.apply(request, one.n),
    event,
    text,
    effect,
    answers: isAbout ? twist.answers : [...twist.answers, 400],
  };
}

/** What GitHub's payloads have in common: an action, where there is one, is a word, and an installation has a number. */
function isPayload(payload: unknown): boolean {
  if (typeof payload !== 'object' || payload === null || Array.isArray(payload)) return false;
  const own = new Map<string, unknown>(Object.entries(payload));
  const [action, installation] = [own.get('action'), own.get('installation')];
  if (own.has('action') && typeof action !== 'string') return false;
  return !own.has('installation') || Number.isSafeInteger(Object(installation).id);
}

/** GitHub's ids are never used twice. */
function newId(): string {
  return randomUUID();
}

function exampleAt(examples: readonly Example[], n: number): Example {
  const example = examples[n];
  if (example === undefined) throw new Error(`there is no example ${n}`);
  return example;
}

function describeCase(one: Case, { request, event, text }: Sent): string {
  const { line, headers } = request;
  return `${JSON.stringify(one)}\n${line.slice(0, 200)} ${event}\n${JSON.stringify(headers).slice(0, 2_000)}\n${text.slice(0, 4_000)}`;
}

/** Tries every twist on one payload, as memory and as a socket carry it; tells what went wrong, one line for each. */
export async function tryTwists(house: House, wire: Wire): Promise<readonly string[]> {
  const examples = publishedExamples();
  const example = examples.findIndex(({ event }) => event === 'pull_request');
  const plain = { example, other: 0, isForApp: true, event: null, mutations: [], n: 3, isOverSocket: false };
  const troubles: string[] = [];
  for (const twist of Object.keys(twists)) {
    const wrong = await trouble(house, wire, requestOf({ ...plain, twist }, examples));
    if (wrong !== null) troubles.push(`${twist}: ${wrong}`);
  }
  return troubles;
}
