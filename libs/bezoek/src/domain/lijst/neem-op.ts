import { type Onderdeel, type Onderdeelstand, zelfdeInhoud } from './onderdelen';

/** What has to happen with a change that comes in. */
export interface Opname {
  readonly uitslag: 'opgeslagen' | 'tegenstrijdig';
  /** How it is stored; null where it says what stood there already. */
  readonly stand: Onderdeelstand | null;
  /** The numbers that it takes the place of. */
  readonly vervangt: readonly number[];
}

/** What somebody writes, knowing what stood there. */
interface Gezien {
  /** The number that the writer saw; 0: nothing. */
  readonly basis: number;
  readonly inhoud: Onderdeel['inhoud'];
}

/**
 * Takes in what a device has of one part. When two wrote differently of the same, without having seen each other's, both stay
 * and a person chooses; who goes on writing on the same device replaces only its own.
 * @param staand what counts and what waits of this part
 */
export function neemOp(staand: readonly Onderdeel[], wijziging: Gezien, klaarzettingId: string): Opname {
  const geldt = staand.find(({ stand }) => stand === 'geldt');
  const wachtend = staand.filter(({ stand }) => stand === 'wacht');
  const eigenWacht = wachtend.filter((deel) => deel.klaarzettingId === klaarzettingId).map(({ nr }) => nr);
  if (!geldt) return { uitslag: 'opgeslagen', stand: 'geldt', vervangt: [] };
  if (zelfdeInhoud(geldt.inhoud, wijziging.inhoud)) {
    return { uitslag: 'opgeslagen', stand: null, vervangt: eigenWacht };
  }
  const vanZichzelf = geldt.klaarzettingId === klaarzettingId;
  if (vanZichzelf) {
    // Who comes round to what the other wrote, has settled it.
    const eens = wachtend.filter(({ inhoud }) => zelfdeInhoud(inhoud, wijziging.inhoud)).map(({ nr }) => nr);
    return { uitslag: 'opgeslagen', stand: 'geldt', vervangt: [geldt.nr, ...eens] };
  }
  const gezien = wijziging.basis === geldt.nr;
  if (gezien && wachtend.length === 0) {
    return { uitslag: 'opgeslagen', stand: 'geldt', vervangt: [geldt.nr] };
  }
  return { uitslag: 'tegenstrijdig', stand: 'wacht', vervangt: eigenWacht };
}
