import { berekenBlindeIndex, type Indexveld } from './blinde-index';
import { bindAan, open, sleutelIdVan, sluit } from './envelop';
import { SleutelbestandFout } from './sleutelbestand';
import type { Sleutelbron } from './sleutelbron';
import type { Sleutelkast } from './sleutelkast';

/** Where a value stands: it can be opened there and nowhere else. `rij` is the id of the row. */
export interface Veldplaats {
  readonly tabel: string;
  readonly kolom: string;
  readonly rij: string;
}

/** Closes and indexes fields of one organisation, with the keys at hand. */
export interface Veldsluiter {
  versleutel(plaats: Veldplaats, tekst: string): Buffer;
  blindeIndex(veld: Indexveld, waarde: string): Buffer;
}

/** Tells whose data is at hand; the unit of work knows. */
export type HuidigeOrganisatie = () => string;

/**
 * Encryption of single fields with personal data (architecture.md §3.9): AES-256-GCM with a data key per organisation,
 * itself wrapped by the key-encryption key of `SLEUTEL_BESTAND`. The organisation is that of the current unit of work.
 */
export class Veldversleuteling {
  constructor(
    private readonly kast: Sleutelkast,
    private readonly bron: Sleutelbron,
    private readonly organisatie: HuidigeOrganisatie,
  ) {}

  /** Closes a text for one place. Twice the same text gives two different blobs. */
  async versleutel(plaats: Veldplaats, tekst: string): Promise<Buffer> {
    const organisatieId = this.organisatie();
    const { id, sleutel } = await this.kast.actieve(organisatieId, 'veld');
    return sluit(sleutel, id, aadVan(organisatieId, plaats), Buffer.from(tekst, 'utf8'));
  }

  /** For many fields at once: the keys are looked up here, and not again for each of them. */
  async sluiter(): Promise<Veldsluiter> {
    const organisatieId = this.organisatie();
    const [veld, index] = await Promise.all([
      this.kast.actieve(organisatieId, 'veld'),
      this.kast.actieve(organisatieId, 'index'),
    ]);
    return {
      versleutel: (plaats, tekst) =>
        sluit(veld.sleutel, veld.id, aadVan(organisatieId, plaats), Buffer.from(tekst, 'utf8')),
      blindeIndex: (waarvan, waarde) => berekenBlindeIndex(index.sleutel, waarvan, waarde),
    };
  }

  /** Opens a blob at its place. @throws OntsleutelFout when it comes from elsewhere or was changed. */
  async ontsleutel(plaats: Veldplaats, blob: Buffer): Promise<string> {
    const organisatieId = this.organisatie();
    const { sleutel } = await this.kast.metId(organisatieId, sleutelIdVan(blob));
    return open(sleutel, aadVan(organisatieId, plaats), blob).toString('utf8');
  }

  /** A 32-byte index for lookup by equality. It differs per organisation and per field. */
  async blindeIndex(veld: Indexveld, waarde: string): Promise<Buffer> {
    const { sleutel } = await this.kast.actieve(this.organisatie(), 'index');
    return berekenBlindeIndex(sleutel, veld, waarde);
  }

  /**
   * Called at boot, before anything is served.
   * @throws SleutelbestandFout naming the key ids when the database was closed with a key that is not in the file.
   */
  async controleerSleutel(): Promise<void> {
    const gebruikt = await this.bron.gebruikteKeks();
    const ontbreekt = [...new Set(gebruikt.map(({ kekId }) => kekId))].filter(
      (id) => !this.kast.ring.alle.has(id),
    );
    if (ontbreekt.length === 0) return;
    throw new SleutelbestandFout(
      `De database is versleuteld met sleutel ${ontbreekt.join(', ')}, maar SLEUTEL_BESTAND bevat alleen ` +
        `${[...this.kast.ring.alle.keys()].join(', ')}. Zet het juiste sleutelbestand terug en start opnieuw.`,
    );
  }
}

function aadVan(organisatieId: string, { tabel, kolom, rij }: Veldplaats): Buffer {
  return bindAan('veld', organisatieId, tabel, kolom, rij);
}
