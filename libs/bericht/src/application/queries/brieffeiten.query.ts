import { Injectable } from '@nestjs/common';
import { Berichtenlijst } from './zoek-berichten.query';

/** What our own letters were about, for another capability, inside its own unit of work. */
@Injectable()
export class Brieffeiten {
  constructor(private readonly lijst: Berichtenlijst) {}

  /** @param ids of letters, the nearest first @returns of the first that is ours what it was about, or null */
  async eersteVan(
    ids: readonly string[],
  ): Promise<{ readonly object: string; readonly objectId: string } | null> {
    if (ids.length === 0) return null;
    const gevonden = await this.lijst.over(ids);
    const eerste = ids.find((id) => gevonden.has(id));
    return (eerste && gevonden.get(eerste)) || null;
  }
}
