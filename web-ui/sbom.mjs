// The parts of the web UI as a CycloneDX 1.6 list, read from the lock file: what dist/ is built from, with hash and licence.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));
const out = 'target/web-ui.cdx.json';

const shipped = Object.entries(lock.packages).filter(
  ([path, part]) => path !== '' && !part.dev && !part.devOptional,
);

const component = ([path, part]) => {
  const full = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
  const [group, name] = full.startsWith('@') ? full.split('/') : [undefined, full];
  const purl = `pkg:npm/${group ? `${encodeURIComponent(group)}/` : ''}${name}@${part.version}`;
  const [algorithm, digest] = (part.integrity ?? '').split('-');
  return {
    type: 'library',
    'bom-ref': `${purl}#${path}`,
    ...(group && { group }),
    name,
    version: part.version,
    scope: part.optional ? 'optional' : 'required',
    ...(algorithm === 'sha512' && {
      hashes: [{ alg: 'SHA-512', content: Buffer.from(digest, 'base64').toString('hex') }],
    }),
    licenses: part.license ? [{ expression: part.license }] : [],
    purl,
  };
};

const list = {
  $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
  bomFormat: 'CycloneDX',
  specVersion: '1.6',
  version: 1,
  metadata: {
    component: { type: 'application', 'bom-ref': 'web-ui', name: lock.name, version: lock.version },
    properties: [
      { name: 'lock', value: createHash('sha256').update(readFileSync('package-lock.json')).digest('hex') },
    ],
  },
  components: shipped.map(component).sort((a, b) => (a['bom-ref'] < b['bom-ref'] ? -1 : 1)),
};
mkdirSync(dirname(out), { recursive: true });
writeFileSync(out, `${JSON.stringify(list, null, 2)}\n`);
