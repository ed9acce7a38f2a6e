// Loaded into a process before anything else: notes every connection, look-up of a name, datagram and child process, one line each,
// in the file that CONNECTIONS names. It changes nothing else.
import childProcess from 'node:child_process';
import dgram from 'node:dgram';
import dns from 'node:dns';
import { appendFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import net from 'node:net';

const note = (what) => (what === null ? undefined : appendFileSync(process.env.CONNECTIONS, `${what}\n`));

function before(object, name, say) {
  const original = object[name];
  object[name] = function (...given) {
    note(say(...given));
    return original.apply(this, given);
  };
}

before(net.Socket.prototype, 'connect', (...given) => {
  const [options] = Array.isArray(given[0]) ? given[0] : given;
  if (typeof options !== 'object') return `connect ${String(given[1] ?? 'localhost')}:${String(options)}`;
  return `connect ${options.host ?? options.path ?? 'localhost'}:${options.port ?? ''}`;
});
before(dgram.Socket.prototype, 'send', () => 'datagram');
for (const name of ['lookup', 'resolve', 'resolve4', 'resolve6']) {
  before(dns, name, (host) => (net.isIP(host) === 0 ? `name ${host}` : null));
  before(dns.promises, name, (host) => (net.isIP(host) === 0 ? `name ${host}` : null));
}
for (const name of ['spawn', 'spawnSync', 'exec', 'execFile', 'fork'])
  before(childProcess, name, (file) => `process ${file}`);
syncBuiltinESMExports();
