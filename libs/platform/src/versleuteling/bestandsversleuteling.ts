import type { Transform } from 'node:stream';
import { bindAan } from './envelop';
import type { Sleutelkast } from './sleutelkast';
import { Stroomopener, Stroomsluiter } from './stroom';

/** Where a file stands: it can be opened there and nowhere else. */
export interface Bestandsplaats {
  readonly organisatieId: string;
  readonly opslagsleutel: string;
}

/**
 * Encryption of files with the data keys of an organisation. A file keeps the id of its key, which stays for reading
 * when a newer one is made.
 */
export class Bestandsversleuteling {
  constructor(private readonly kast: Sleutelkast) {}

  async sluiter(plaats: Bestandsplaats): Promise<Transform> {
    const { id, sleutel } = await this.kast.actieve(plaats.organisatieId, 'veld');
    return new Stroomsluiter(sleutel, id, aadVan(plaats));
  }

  /** The stream errors with OntsleutelFout when the file comes from elsewhere or was changed. */
  opener(plaats: Bestandsplaats): Transform {
    const vind = async (sleutelId: string) =>
      (await this.kast.metId(plaats.organisatieId, sleutelId)).sleutel;
    return new Stroomopener(vind, aadVan(plaats));
  }
}

function aadVan({ organisatieId, opslagsleutel }: Bestandsplaats): Buffer {
  return bindAan('bestand', organisatieId, opslagsleutel);
}
