declare module 's3rver' {
  import type { AddressInfo } from 'node:net';

  /** The part of s3rver (which has no types of its own) that the tests use. */
  export default class S3rver {
    constructor(opties: {
      address: string;
      port: number;
      silent: boolean;
      directory: string;
      configureBuckets: readonly { name: string }[];
    });
    run(): Promise<AddressInfo>;
    close(): Promise<void>;
  }
}
