import { DomeinFout } from '@navolgbaar/kernel';
import type { Actor, Sleutelset } from '@navolgbaar/platform/auth';
import { hkdfSync } from 'node:crypto';

export interface Kopiesleutel {
  readonly id: string;
  /** 32 bytes in base64. */
  readonly sleutel: string;
}

/**
 * The keys with which a browser closes the copies of text that was not sent (ADR 0013). Derived (HKDF-SHA-256, RFC 5869)
 * and stored nowhere: the same person gets the same key after every login, and a device without a login opens nothing.
 */
export class Kopiesleutels {
  constructor(private readonly sleutels: Sleutelset) {}

  /**
   * The active key first, then those of before a rotation.
   * @throws DomeinFout GEEN_RECHT for a machine: it has no page to type on
   */
  van({ soort, organisatieId, gebruikerId }: Actor): Kopiesleutel[] {
    if (soort !== 'gebruiker' || gebruikerId === null)
      throw new DomeinFout('GEEN_RECHT', { recht: 'ik:lezen' });
    const { actief, alle } = this.sleutels;
    const doel = `navolgbaar/kopie/${organisatieId}/${gebruikerId}`;
    return [actief.id, ...[...alle.keys()].filter((id) => id !== actief.id)].flatMap((id) => {
      const basis = alle.get(id);
      if (!basis) return [];
      const sleutel = Buffer.from(hkdfSync('sha256', basis, Buffer.alloc(0), doel, 32)).toString('base64');
      return [{ id, sleutel }];
    });
  }
}
