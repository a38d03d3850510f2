import type { Readable } from 'node:stream';
import type { Controlereden } from '../../domain/bestandscontrole';

/** A picture that could not be stored anew. */
export class BeeldFout extends Error {
  constructor(readonly reden: Extract<Controlereden, `beeld_${string}`>) {
    super(`Beeld niet verwerkt: ${reden}`);
    this.name = 'BeeldFout';
  }
}

/** Port: makes a picture anew from its points alone, where a hostile file can harm nothing. */
export abstract class Beeldbewerker {
  /**
   * The picture as a new file of the same kind, upright, without what else was in the file: place, device, thumbnail,
   * and anything pasted behind it. The stream errors with BeeldFout, or with what the source threw.
   * @param mediatype `image/jpeg` or `image/png`
   */
  abstract herschrijf(bron: Readable, mediatype: string): Readable;
}
