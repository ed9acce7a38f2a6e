// Answers with recorded bytes, in a process of its own so that answering takes no time from whoever is measured.
//
//   node scripts/bench/replay-server.js RECORDING     prints its address; ends with its standard input
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';

const exchanges = new Map(
  JSON.parse(readFileSync(process.argv[2], 'utf8')).map((one) => [
    `${one.method} ${one.path} ${one.body}`,
    { status: one.status, headers: one.answerHeaders, bytes: Buffer.from(one.answer, 'base64') },
  ]),
);

const server = createServer(async (request, response) => {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  const known = exchanges.get(`${request.method} ${request.url} ${Buffer.concat(chunks).toString('utf8')}`);
  if (known === undefined) {
    console.error(`not recorded: ${request.method} ${request.url}`);
    response.writeHead(500).end();
  } else {
    response.writeHead(known.status, known.headers).end(known.bytes);
  }
});
server.listen(0, '127.0.0.1', () => console.log(`http://127.0.0.1:${server.address().port}`));
process.stdin.resume().on('end', () => process.exit(0));
