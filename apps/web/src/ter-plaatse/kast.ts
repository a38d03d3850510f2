import { Dexie, type DexieOptions, type EntityTable } from 'dexie';
import type { GeslotenBytes } from '../bewaren/kluis';
import { TER_PLAATSE } from '../bewaren/ter-plaatse-stand';

/** How far the sending of one thing is. */
export type Zendstand = 'wacht' | 'onderweg' | 'geweigerd' | 'bevestigd';

/** A visit on this device. Readable are ids and the end only; the rest is closed. */
export interface Klaarzettingrij {
  id: string;
  bezoekId: string;
  /** Epoch milliseconds; after it the key goes. */
  verlooptOp: number;
  /** Cannot be read back, only used. Gone after the visit expired or its person logged out: the server has it again. */
  sleutel: CryptoKey | null;
  inhoud: GeslotenBytes;
  /** The server was asked to end it, and its answer is not here: until then nothing is filled in. */
  rondtAf: boolean;
}

/** One change, in the order of the device. Once the server has it, only its id is kept. */
export interface Wijzigingrij {
  id: string;
  klaarzettingId: string;
  volgnr: number;
  stand: Zendstand;
  inhoud: GeslotenBytes | null;
}

/** A photo without its image: how far it is, is written often, and has to fit on a device that is full. */
export interface Fotorij {
  id: string;
  klaarzettingId: string;
  volgnr: number;
  stand: Zendstand;
  kop: GeslotenBytes;
}

/** The image of a photo, written once. */
export interface Beeldrij {
  id: string;
  klaarzettingId: string;
  beeld: GeslotenBytes;
}

/**
 * The visits on this device, in IndexedDB. A transaction is on disk before it counts as kept (`strict`): a tablet that
 * falls or runs empty loses nothing of what was said to be kept.
 */
export class Kast extends Dexie {
  klaarzettingen!: EntityTable<Klaarzettingrij, 'id'>;
  wijzigingen!: EntityTable<Wijzigingrij, 'id'>;
  fotos!: EntityTable<Fotorij, 'id'>;
  beelden!: EntityTable<Beeldrij, 'id'>;

  constructor(naam: string = TER_PLAATSE.opslag, opties: DexieOptions = {}) {
    super(naam, { chromeTransactionDurability: 'strict', ...opties });
    this.version(1).stores({
      klaarzettingen: 'id, bezoekId',
      wijzigingen: 'id, klaarzettingId',
      fotos: 'id, klaarzettingId',
      beelden: 'id, klaarzettingId',
    });
  }

  /** The key goes; what it closed stays. */
  async sluit(klaarzettingId: string): Promise<void> {
    await this.klaarzettingen.update(klaarzettingId, { sleutel: null });
  }

  /** How much of a visit the server does not have; readable without its key. */
  async nietVerstuurd(klaarzettingId: string): Promise<number> {
    const wijzigingen = await this.wijzigingen.where({ klaarzettingId }).toArray();
    const fotos = await this.fotos.where({ klaarzettingId }).toArray();
    return (
      wijzigingen.filter(({ inhoud }) => inhoud !== null).length +
      fotos.filter(({ stand }) => stand !== 'bevestigd').length
    );
  }

  /** Takes the visit, all that hangs on it and its key off the device. */
  async ruimOp(klaarzettingId: string): Promise<void> {
    await this.transaction('rw', this.tables, async () => {
      await this.wijzigingen.where({ klaarzettingId }).delete();
      await this.fotos.where({ klaarzettingId }).delete();
      await this.beelden.where({ klaarzettingId }).delete();
      await this.klaarzettingen.delete(klaarzettingId);
    });
  }
}
