import type { S3Client } from '@aws-sdk/client-s3';
import { createReadStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { controleerSleutel, Opslag, type Opslagbewijs, OpslagFout, type Opslagopties } from './opslag';
import { schrijfBestand } from './schijf-opslag';

export interface S3Instelling {
  readonly endpoint: string;
  readonly regio: string;
  readonly bucket: string;
  readonly toegangssleutel: string;
  readonly geheim: string;
}

type Sdk = typeof import('@aws-sdk/client-s3');

/** Files in an S3-compatible store. The SDK is loaded on first use: an idle process does not carry it. */
export class S3Opslag extends Opslag {
  private geladen: Promise<{ readonly sdk: Sdk; readonly client: S3Client }> | null = null;

  constructor(private readonly instelling: S3Instelling) {
    super();
  }

  /**
   * The bytes go through a temporary file: an upload needs its length beforehand, and so memory stays flat and a file
   * above the maximum never reaches the store. The store itself makes an object visible only when it is whole.
   */
  async put(sleutel: string, inhoud: Buffer | Readable, opties: Opslagopties = {}): Promise<Opslagbewijs> {
    const Key = controleerSleutel(sleutel);
    const map = await mkdtemp(join(tmpdir(), 'navolgbaar-'));
    try {
      const pad = join(map, 'inhoud');
      const bewijs = await schrijfBestand(pad, inhoud, opties.maximum);
      const { sdk, client } = await this.laad();
      const Body = createReadStream(pad);
      await client.send(
        new sdk.PutObjectCommand({
          Bucket: this.instelling.bucket,
          Key,
          Body,
          ContentLength: bewijs.grootte,
        }),
      );
      return bewijs;
    } finally {
      await rm(map, { recursive: true, force: true });
    }
  }

  async get(sleutel: string): Promise<Readable> {
    const Key = controleerSleutel(sleutel);
    const { sdk, client } = await this.laad();
    try {
      const { Body } = await client.send(new sdk.GetObjectCommand({ Bucket: this.instelling.bucket, Key }));
      return Body as Readable;
    } catch (fout) {
      throw isWeg(fout) ? new OpslagFout('NIET_GEVONDEN') : fout;
    }
  }

  async bestaat(sleutel: string): Promise<boolean> {
    const Key = controleerSleutel(sleutel);
    const { sdk, client } = await this.laad();
    try {
      await client.send(new sdk.HeadObjectCommand({ Bucket: this.instelling.bucket, Key }));
      return true;
    } catch (fout) {
      if (isWeg(fout)) return false;
      throw fout;
    }
  }

  async verwijder(sleutel: string): Promise<void> {
    const Key = controleerSleutel(sleutel);
    const { sdk, client } = await this.laad();
    await client.send(new sdk.DeleteObjectCommand({ Bucket: this.instelling.bucket, Key }));
  }

  async onApplicationShutdown(): Promise<void> {
    if (this.geladen) (await this.geladen).client.destroy();
    this.geladen = null;
  }

  private laad(): Promise<{ readonly sdk: Sdk; readonly client: S3Client }> {
    this.geladen ??= this.maakClient();
    return this.geladen;
  }

  private async maakClient(): Promise<{ readonly sdk: Sdk; readonly client: S3Client }> {
    const sdk = await import('@aws-sdk/client-s3');
    const { endpoint, regio, toegangssleutel, geheim } = this.instelling;
    const client = new sdk.S3Client({
      endpoint,
      region: regio,
      credentials: { accessKeyId: toegangssleutel, secretAccessKey: geheim },
      forcePathStyle: true,
      // The default adds trailing checksums, which many S3-compatible stores keep as part of the object.
      requestChecksumCalculation: 'WHEN_REQUIRED',
      responseChecksumValidation: 'WHEN_REQUIRED',
      maxAttempts: 3,
      requestHandler: { connectionTimeout: 5_000, requestTimeout: 60_000 },
    });
    return { sdk, client };
  }
}

function isWeg(fout: unknown): boolean {
  const { name, $metadata } = (fout ?? {}) as { name?: string; $metadata?: { httpStatusCode?: number } };
  return name === 'NoSuchKey' || name === 'NotFound' || $metadata?.httpStatusCode === 404;
}
