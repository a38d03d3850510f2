import type { Bestandsversleuteling } from '@navolgbaar/platform/versleuteling';
import { pipeline, Readable } from 'node:stream';
import { Meter } from './meter';
import { maakOpslagsleutel, type Opslag, type Opslagbewijs, type Opslagopties } from './opslag';

/** A file of the vault: where it stands and whether it was closed, which files of before there were keys are not. */
export interface Bewaardbestand {
  readonly opslagsleutel: string;
  readonly versleuteld: boolean;
}

/** Files of organisations, closed with the key of their organisation before they reach the storage. */
export class Bestandskluis {
  constructor(
    private readonly opslag: Opslag,
    private readonly versleuteling: Bestandsversleuteling,
  ) {}

  /**
   * Closes and stores a stream, with little memory whatever its size.
   * @param id of a new file, made by the server
   * @returns hash and size of what came in, before it was closed
   * @throws OpslagFout TE_GROOT above `maximum`, which counts what came in; then nothing is kept
   */
  async bewaar(
    organisatieId: string,
    id: string,
    inhoud: Buffer | Readable,
    { maximum }: Opslagopties = {},
  ): Promise<Bewaardbestand & Opslagbewijs> {
    const opslagsleutel = maakOpslagsleutel(organisatieId, id);
    const meter = new Meter(maximum);
    const sluiter = await this.versleuteling.sluiter({ organisatieId, opslagsleutel });
    const bron = Buffer.isBuffer(inhoud) ? Readable.from([inhoud]) : inhoud;
    // The error of any of them reaches the storage through the last one.
    pipeline(bron, meter, sluiter, () => undefined);
    await this.opslag.put(opslagsleutel, sluiter);
    return { opslagsleutel, versleuteld: true, ...meter.bewijs() };
  }

  /**
   * The bytes that came in; the caller reads or destroys the stream. It errors with OntsleutelFout when they were changed.
   * @throws OpslagFout NIET_GEVONDEN
   */
  async lees(organisatieId: string, { opslagsleutel, versleuteld }: Bewaardbestand): Promise<Readable> {
    const bron = await this.opslag.get(opslagsleutel);
    if (!versleuteld) return bron;
    return pipeline(bron, this.versleuteling.opener({ organisatieId, opslagsleutel }), () => undefined);
  }

  /** Removes a file; one that is not there is no fault. */
  async verwijder(opslagsleutel: string): Promise<void> {
    await this.opslag.verwijder(opslagsleutel);
  }
}
