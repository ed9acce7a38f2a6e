import { createServer } from 'node:http';
import { monitorEventLoopDelay } from 'node:perf_hooks';

// The least that a server of Node can do with a delivery: read it and answer. What it takes is the machine's part of every answer.
const delay = monitorEventLoopDelay({ resolution: 1 });
delay.enable();
const server = createServer((request, response) => {
  request.resume().on('end', () => response.writeHead(202).end('accepted\n'));
});
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  process.send?.({ port: typeof address === 'object' && address !== null ? address.port : 0 });
});
// Asked once, at the end.
process.on('message', () => process.send?.({ lagP99Ms: delay.percentile(99) / 1e6 }, () => process.disconnect()));
process.on('disconnect', () => process.exit(0));
