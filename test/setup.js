// jest runs tests in a realm of its own, where `instanceof Error` is false for errors thrown by Node itself.
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
