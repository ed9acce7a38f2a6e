import { connect } from 'node:net';
import type { AddressInfo } from 'node:net';
import { once } from 'node:events';
import { duplexPair } from 'node:stream';
import type { Duplex } from 'node:stream';
import type { Server } from 'node:http';

/** What came back over one connection. */
interface Answer {
  readonly statuses: readonly number[];
  /** Everything that was said, heads and bodies. */
  readonly text: string;
}

/** Sends bytes over one connection and waits for its end; rejects after `patience` milliseconds. `hangUp`: the sender goes away after the last byte. */
export type Wire = (bytes: Buffer, hangUp: boolean, patience: number) => Promise<Answer>;

/** Over memory, through Node's own HTTP parser: fast. */
export function memoryWire(server: Server): Wire {
  return (bytes, hangUp, patience) => {
    const [ours, theirs] = duplexPair();
    // A socket tells its other side that it is gone; this pair does not.
    theirs.once('close', () => void setImmediate(() => ours.destroy()));
    server.emit('connection', theirs);
    return talk(ours, bytes, hangUp, patience);
  };
}

/** Over a socket of this machine. */
export async function socketWire(server: Server): Promise<Wire> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return async (bytes, hangUp, patience) => {
    const socket = connect(port, '127.0.0.1');
    await once(socket, 'connect');
    return talk(socket, bytes, hangUp, patience);
  };
}

function talk(stream: Duplex, bytes: Buffer, hangUp: boolean, patience: number): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const said: Buffer[] = [];
    const late = setTimeout(() => {
      stream.destroy();
      reject(new Error(`no end after ${patience} ms; until then: ${Buffer.concat(said).toString('latin1')}`));
    }, patience);
    const finish = (): void => {
      clearTimeout(late);
      stream.destroy();
      const text = Buffer.concat(said).toString('latin1');
      resolve({ text, statuses: [...text.matchAll(/^HTTP\/1\.1 (\d{3}) /gm)].map(([, status]) => Number(status)) });
    };
    stream.on('data', (chunk: Buffer) => void said.push(chunk));
    stream.on('end', finish);
    stream.on('close', finish);
    // The other side may cut a connection whose rest it will not read.
    stream.on('error', finish);
    if (hangUp) stream.end(bytes);
    else stream.write(bytes);
  });
}
