import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Registry = { readonly url: string; readonly close: () => Promise<void> };

/** A package registry on this machine that has one packed file, and sends whoever asks for others to `upstream`. */
export async function publish(
  packed: string,
  manifest: { readonly name: string; readonly version: string },
  upstream: string,
): Promise<Registry> {
  const file = readFileSync(packed);
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    if (path === `/${manifest.name}`) response.setHeader('content-type', 'application/json').end(describe());
    else if (path === '/packed.tgz') response.end(file);
    else response.writeHead(307, { location: new URL(path.slice(1), upstream).href }).end();
  });
  await new Promise<void>(listening => server.listen(0, '127.0.0.1', listening));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  return {
    url,
    close: async () => {
      server.closeAllConnections();
      await new Promise(closed => server.close(closed));
    },
  };

  function describe(): string {
    const { name, version } = manifest;
    const integrity = `sha512-${createHash('sha512').update(file).digest('base64')}`;
    const published = { ...manifest, dist: { tarball: `${url}packed.tgz`, integrity } };
    return JSON.stringify({ name, 'dist-tags': { latest: version }, versions: { [version]: published } });
  }
}
