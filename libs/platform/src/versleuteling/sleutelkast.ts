import { createSecretKey, type KeyObject } from 'node:crypto';
import { v7 as uuidv7 } from 'uuid';
import { bindAan, nieuweSleutel, OntsleutelFout, open, sleutelIdVan, sluit } from './envelop';
import type { Kek, Sleutelring } from './sleutelbestand';
import type { IngepakteSleutel, Sleutelbron, Sleuteldoel } from './sleutelbron';

/** A data key, opened. */
export interface Datasleutel {
  readonly id: string;
  readonly sleutel: KeyObject;
}

interface Bewaard {
  readonly waarde: Datasleutel;
  readonly tot: number;
}

/** How long an opened data key stays in memory, and how many at most. */
export interface Kastgrenzen {
  readonly levensduurMs: number;
  readonly maximum: number;
}

export const STANDAARD_GRENZEN: Kastgrenzen = { levensduurMs: 5 * 60_000, maximum: 500 };

/** Wraps a data key: bound to its organisation, purpose and id, so that it cannot be hung under another organisation. */
export function pakIn(
  kek: Kek,
  organisatieId: string,
  id: string,
  doel: Sleuteldoel,
  bytes: Buffer,
): IngepakteSleutel {
  const aad = bindAan('datasleutel', organisatieId, doel, id);
  return { id, doel, kekId: kek.id, ingepakt: sluit(kek.sleutel, id, aad, bytes) };
}

/**
 * Unwraps a data key.
 * @throws OntsleutelFout when the ring lacks its key-encryption key (named by id) or the wrapping was changed.
 */
export function pakUit(ring: Sleutelring, organisatieId: string, ingepakte: IngepakteSleutel): Buffer {
  const kek = ring.alle.get(ingepakte.kekId);
  if (!kek) throw new OntsleutelFout(`sleutel ${ingepakte.kekId} ontbreekt in het sleutelbestand`);
  const aad = bindAan('datasleutel', organisatieId, ingepakte.doel, ingepakte.id);
  if (sleutelIdVan(ingepakte.ingepakt) !== ingepakte.id)
    throw new OntsleutelFout('ingepakte sleutel hoort elders');
  return open(kek.sleutel, aad, ingepakte.ingepakt);
}

/** Makes a fresh wrapped data key. */
export function nieuweIngepakte(
  ring: Sleutelring,
  organisatieId: string,
  doel: Sleuteldoel,
): IngepakteSleutel {
  const { bytes } = nieuweSleutel();
  const ingepakte = pakIn(ring.actief, organisatieId, uuidv7(), doel, bytes);
  bytes.fill(0);
  return ingepakte;
}

/** The opened data keys of this process, with a bounded life and number. */
export class Sleutelkast {
  private readonly bewaard = new Map<string, Bewaard>();
  private readonly gevraagd = new Map<string, Promise<Datasleutel>>();

  constructor(
    readonly ring: Sleutelring,
    private readonly bron: Sleutelbron,
    private readonly grenzen: Kastgrenzen = STANDAARD_GRENZEN,
    private readonly nu: () => number = () => performance.now(),
  ) {}

  /** The key that new values of an organisation are closed with; made on first use. Who ask at once share the answer. */
  async actieve(organisatieId: string, doel: Sleuteldoel): Promise<Datasleutel> {
    const naam = `${organisatieId}/${doel}`;
    const uitKast = this.haal(naam);
    if (uitKast) return uitKast;
    let vraag = this.gevraagd.get(naam);
    if (!vraag) {
      vraag = this.haalActieve(naam, organisatieId, doel).finally(() => this.gevraagd.delete(naam));
      this.gevraagd.set(naam, vraag);
    }
    return vraag;
  }

  /** The key of an existing value. @throws OntsleutelFout when this organisation has no such key. */
  async metId(organisatieId: string, id: string): Promise<Datasleutel> {
    const naam = `${organisatieId}/${id}`;
    const uitKast = this.haal(naam);
    if (uitKast) return uitKast;
    const ingepakte = await this.bron.metId(organisatieId, id);
    if (!ingepakte) throw new OntsleutelFout('onbekende datasleutel');
    return this.leg(naam, this.opent(organisatieId, ingepakte));
  }

  /** Forgets everything, after a rotation. */
  leeg(): void {
    this.bewaard.clear();
    this.gevraagd.clear();
  }

  private async haalActieve(naam: string, organisatieId: string, doel: Sleuteldoel): Promise<Datasleutel> {
    let ingepakte = await this.bron.actieve(organisatieId, doel);
    if (!ingepakte) {
      await this.bron.voegToe(organisatieId, nieuweIngepakte(this.ring, organisatieId, doel));
      ingepakte = await this.bron.actieve(organisatieId, doel);
    }
    if (!ingepakte) throw new OntsleutelFout('de datasleutel is niet opgeslagen');
    return this.leg(naam, this.opent(organisatieId, ingepakte));
  }

  private opent(organisatieId: string, ingepakte: IngepakteSleutel): Datasleutel {
    const bytes = pakUit(this.ring, organisatieId, ingepakte);
    const sleutel = createSecretKey(bytes);
    bytes.fill(0);
    return { id: ingepakte.id, sleutel };
  }

  private haal(naam: string): Datasleutel | null {
    const gevonden = this.bewaard.get(naam);
    if (!gevonden) return null;
    if (gevonden.tot > this.nu()) return gevonden.waarde;
    this.bewaard.delete(naam);
    return null;
  }

  private leg(naam: string, waarde: Datasleutel): Datasleutel {
    // A Map keeps insertion order: the first entry is the oldest.
    const oudste = this.bewaard.keys().next().value;
    if (this.bewaard.size >= this.grenzen.maximum && oudste !== undefined) this.bewaard.delete(oudste);
    this.bewaard.set(naam, { waarde, tot: this.nu() + this.grenzen.levensduurMs });
    return waarde;
  }
}
