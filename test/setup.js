// jest runs tests in a realm of its own, where `instanceof Error` is false for errors thrown by Node itself.
import { AsyncLocalStorage } from 'node:async_hooks';
import { types } from 'node:util';

const plain = Function.prototype[Symbol.hasInstance];
Object.defineProperty(Error, Symbol.hasInstance, {
  configurable: true,
  value(thing) {
    return (this === Error && types.isNativeError(thing)) || plain.call(this, thing);
  },
});

// graphql looks for several copies of itself at every step, unless it is loaded for production: a tenth of the time of a story.
const before = process.env.NODE_ENV ?? 'test';
process.env.NODE_ENV = 'production';
await import('graphql/jsutils/instanceOf.js');
process.env.NODE_ENV = before;

// jest makes a store for each test file and never ends it: every promise made later in the process is handed to all of them.
const { prototype } = AsyncLocalStorage;
const KEPT = Symbol.for('stores of the test files before');
if (prototype[KEPT] === undefined) {
  const kept = new Set();
  const { run } = prototype;
  Object.defineProperty(prototype, KEPT, { value: kept });
  prototype.run = function (...given) {
    kept.add(this);
    return Reflect.apply(run, this, given);
  };
} else {
  for (const store of prototype[KEPT]) store.disable();
  prototype[KEPT].clear();
}
