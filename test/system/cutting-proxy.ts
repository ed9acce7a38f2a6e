import { once } from 'node:events';
import type { Socket } from 'node:net';
import { connect, createServer } from 'node:net';

export interface CuttingProxy {
  readonly port: number;
  readonly close: () => Promise<void>;
}

/** A way to a server on loopback that breaks, the first `times`, where a client is about to say something with `word` in it. */
export async function startCuttingProxy(to: number, word: string, times: number): Promise<CuttingProxy> {
  let left = times;
  const sockets = new Set<Socket>();
  const server = createServer((client) => {
    const there = connect(to, '127.0.0.1');
    for (const socket of [client, there]) {
      sockets.add(socket);
      socket.on('error', () => socket.destroy());
      socket.on('close', () => sockets.delete(socket));
    }
    there.pipe(client);
    client.on('data', (bytes) => {
      const isCut = left > 0 && bytes.toString('latin1').includes(word);
      if (!isCut) return void there.write(bytes);
      left -= 1;
      client.destroy();
      there.destroy();
    });
    client.on('close', () => there.end());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the proxy has no port');
  return {
    port: address.port,
    close: async () => {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}
