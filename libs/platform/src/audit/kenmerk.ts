import { Injectable } from '@nestjs/common';
import { Sleutelkast } from '@navolgbaar/platform/versleuteling';
import { createHmac, hkdfSync, type KeyObject } from 'node:crypto';

/** Which field of which object a digest is about. */
export interface Kenmerkplaats {
  readonly objectId: string;
  readonly veld: string;
}

/**
 * The keyed digest of a value: HMAC-SHA-256 with a key derived for audit lines only. Bound to object and field, so
 * that equal values of two people cannot be matched. Without the key nobody can try out names against it: that is
 * why a line may outlive the data it is about (Wmo art. 5.3.5; rulings.md "Everywhere").
 * @returns `v1:` and 43 characters base64url
 */
export function berekenKenmerk(
  sleutel: KeyObject,
  { objectId, veld }: Kenmerkplaats,
  waarde: string,
): string {
  const afgeleid = Buffer.from(hkdfSync('sha256', sleutel, Buffer.alloc(0), 'navolgbaar/audit/kenmerk', 32));
  const inhoud = JSON.stringify([objectId, veld, waarde.normalize('NFC')]);
  return `v1:${createHmac('sha256', afgeleid).update(inhoud, 'utf8').digest('base64url')}`;
}

/**
 * Digests with the index key of the organisation. That key is wrapped by the key-encryption key and outlives its
 * rotation, so a digest of years ago can still be compared; destroying it makes all digests meaningless at once.
 */
@Injectable()
export class Kenmerken {
  constructor(private readonly kast: Pick<Sleutelkast, 'actieve'>) {}

  /** @throws OntsleutelFout when the key of the organisation cannot be opened */
  async kenmerk(organisatieId: string, plaats: Kenmerkplaats, waarde: string): Promise<string> {
    const { sleutel } = await this.kast.actieve(organisatieId, 'index');
    return berekenKenmerk(sleutel, plaats, waarde);
  }
}
