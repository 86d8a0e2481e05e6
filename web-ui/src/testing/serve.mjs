// A stand-in for the portal while a screen is being drawn: it serves dist/ and answers reads from the fictional world.
import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { dirname, extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { randomBytes } from 'node:crypto';

const here = dirname(fileURLToPath(import.meta.url));
const dist = join(here, '../../dist');
const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
};

const send = (response, status, body, type = 'application/json') => {
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' });
  response.end(typeof body === 'string' ? body : JSON.stringify(body));
};

createServer((request, response) => {
  const { pathname } = new URL(request.url, 'http://portal');
  const world = JSON.parse(readFileSync(join(here, 'world.json'), 'utf8'));
  if (pathname.startsWith('/api/')) {
    if (request.method !== 'GET') {
      request.resume();
      request.on('end', () => send(response, 200, world[`${request.method} ${pathname}`] ?? {}));
      return;
    }
    const answer = world[request.url] ?? world[pathname];
    if (answer) send(response, 200, answer);
    else
      send(
        response,
        404,
        {
          status: 404,
          code: 'NOT_FOUND',
          messages: { 'zh-CN': '这里没有你可以查看的内容。', en: 'There is nothing here for you to see.' },
        },
        'application/problem+json',
      );
    return;
  }
  const nonce = randomBytes(12).toString('base64');
  const policy = `default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self' 'nonce-${nonce}'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; worker-src 'self'; form-action 'self'; base-uri 'none'; object-src 'none'; frame-ancestors 'none'`;
  response.setHeader('content-security-policy', policy);
  const file = join(dist, normalize(pathname));
  if (extname(pathname) && existsSync(file) && statSync(file).isFile()) {
    response.writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream' });
    createReadStream(file).pipe(response);
  } else if (extname(pathname)) {
    send(response, 404, 'not found', 'text/plain');
  } else {
    send(
      response,
      200,
      readFileSync(join(dist, 'index.html'), 'utf8').replace('__CSP_NONCE__', nonce),
      types['.html'],
    );
  }
}).listen(Number(process.env.PORT ?? 5199), '127.0.0.1');
