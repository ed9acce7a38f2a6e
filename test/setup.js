// jest runs tests in a realm of its own, where `instanceof Error` is false for errors thrown by Node itself.
import { types } from 'node:util';

const plain = Function.prototype[Symbol.hasInstance];
Object.defineProperty(Error, Symbol.hasInstance, {
  configurable: true,
  value(thing) {
    return (this === Error && types.isNativeError(thing)) || plain.call(this, thing);
  },
});
