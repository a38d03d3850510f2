import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import S3rver from 's3rver';
import { S3Opslag, SchijfOpslag } from '@navolgbaar/platform/opslag';
import { opslagContract } from './opslag.contract';

const map = mkdtempSync(join(tmpdir(), 'nav-opslag-'));
let s3: S3Opslag;
const server = new S3rver({
  address: '127.0.0.1',
  port: 0,
  silent: true,
  directory: join(map, 's3'),
  configureBuckets: [{ name: 'navolgbaar' }],
});

async function maakS3(): Promise<S3Opslag> {
  const adres: AddressInfo = await server.run();
  s3 = new S3Opslag({
    endpoint: `http://127.0.0.1:${adres.port}`,
    regio: 'us-east-1',
    bucket: 'navolgbaar',
    toegangssleutel: 'S3RVER',
    geheim: 'S3RVER',
  });
  return s3;
}

afterAll(async () => {
  await s3.onApplicationShutdown();
  await server.close();
  rmSync(map, { recursive: true, force: true });
});

opslagContract('schijf', async () => new SchijfOpslag(join(map, 'schijf')));
opslagContract('S3', maakS3);

describe('SchijfOpslag', () => {
  it('schrijft bestanden alleen leesbaar voor de dienst, en laat geen halve bestanden achter', async () => {
    const eigen = join(map, 'rechten');
    const opslag = new SchijfOpslag(eigen);
    await opslag.put('a/b', Buffer.from('x'));
    expect(statSync(join(eigen, 'a/b')).mode & 0o777).toBe(0o600);
    expect(statSync(join(eigen, 'a')).mode & 0o777).toBe(0o700);
    const kapot = Readable.from(
      (function* () {
        yield Buffer.from('half');
        throw new Error('weg');
      })(),
    );
    await expect(opslag.put('a/c', kapot)).rejects.toThrow('weg');
    expect(readdirSync(join(eigen, 'a'))).toEqual(['b']);
  });
});
