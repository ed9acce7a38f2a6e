import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Certificate } from './certificate.ts';
import type { ServerProcess } from './server-process.ts';
import { startServer } from './server-process.ts';

export interface Nginx extends ServerProcess {
  /** Requests that it passed on or refused, as `METHOD PATH STATUS`. */
  readonly passed: () => readonly string[];
}

/** nginx as administrators put it before a service: it ends TLS, keeps bodies back until they are whole, and keeps connections. */
export async function startNginx(
  folder: string,
  certificate: Certificate,
  port: number,
  upstream: number,
): Promise<Nginx> {
  const own = join(folder, `nginx-${port}`);
  mkdirSync(own, { recursive: true });
  const log = join(own, 'access.log');
  const conf = join(own, 'nginx.conf');
  writeFileSync(log, '');
  writeFileSync(conf, configuration(own, log, certificate, port, upstream));
  const server = await startServer({
    command: 'nginx',
    args: ['-p', own, '-c', conf, '-e', join(own, 'error.log')],
    port,
    package: 'nginx-light',
  });
  return {
    ...server,
    passed: () =>
      readFileSync(log, 'utf8')
        .split('\n')
        .filter((line) => line !== ''),
  };
}

function configuration(
  own: string,
  log: string,
  { certificate, key }: Certificate,
  port: number,
  upstream: number,
): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (kind) => `${kind}_temp_path ${own}/${kind};`,
  );
  return `
daemon off;
pid ${own}/nginx.pid;
worker_processes 1;
events {}
http {
  log_format short '$request_method $uri $status';
  access_log ${log} short;
  ${temporary.join('\n  ')}
  client_max_body_size 25m;
  upstream service {
    server 127.0.0.1:${upstream};
    keepalive 4;
  }
  server {
    listen 127.0.0.1:${port} ssl;
    ssl_certificate ${certificate};
    ssl_certificate_key ${key};
    location / {
      proxy_pass http://service;
      proxy_http_version 1.1;
      proxy_set_header Connection "";
      proxy_set_header Host $http_host;
    }
  }
}
`;
}
