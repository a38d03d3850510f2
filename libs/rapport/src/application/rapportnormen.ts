import { Injectable } from '@nestjs/common';
import { BevindingFeiten, BevindingenVanZaak, type Gebruiktenorm } from '@navolgbaar/bevinding';
import { Klok } from '@navolgbaar/kernel';
import { type Normplaats, leesNormdoel, normdoel } from '@navolgbaar/tekst';
import { type Geldendkader, Toetsingskaders } from '@navolgbaar/toetsingskader';

/** The norms of a case, as a report points at them. Inside a unit of work, after its row check. */
@Injectable()
export class Rapportnormen {
  constructor(
    private readonly klok: Klok,
    private readonly kaders: Toetsingskaders,
    private readonly feiten: BevindingFeiten,
    private readonly bevindingen: BevindingenVanZaak,
  ) {}

  /** Those of the versions that the findings of the case were held against; else of all that holds today. */
  async keuze(zaakId: string): Promise<Gebruiktenorm[]> {
    const gebruikt = (await this.bevindingen.execute(zaakId)).flatMap(({ toetsing }) =>
      toetsing ? [toetsing.kaderversieId] : [],
    );
    const dag = this.klok.vandaag().toString();
    const ids =
      gebruikt.length > 0
        ? gebruikt
        : (await this.kaders.alle(dag)).map(({ kaderversieId }) => kaderversieId);
    return (await this.versies(ids)).flatMap((kader) =>
      kader.inhoud.normen.map(({ code, tekst }) => ({ ...kopVan(kader), code, norm: tekst })),
    );
  }

  /** The norms that references name, by the id of the reference; one that does not exist is absent. */
  async van(doelen: readonly string[]): Promise<ReadonlyMap<string, Gebruiktenorm>> {
    const plaatsen = doelen.flatMap((doel): Normplaats[] => {
      const plaats = leesNormdoel(doel);
      return plaats ? [plaats] : [];
    });
    const versies = await this.versies(plaatsen.map(({ kaderversieId }) => kaderversieId));
    return new Map(
      plaatsen.flatMap((plaats) => {
        const kader = versies.find(({ kaderversieId }) => kaderversieId === plaats.kaderversieId);
        const norm = kader?.inhoud.normen.find(({ code }) => code === plaats.code);
        return kader && norm
          ? [[normdoel(plaats), { ...kopVan(kader), code: norm.code, norm: norm.tekst }] as const]
          : [];
      }),
    );
  }

  /** What a report used: the norms behind its findings and those that it points at, each once. */
  async gebruikt(
    zaakId: string,
    { bevindingIds, doelen }: { bevindingIds: readonly string[]; doelen: readonly string[] },
  ): Promise<Gebruiktenorm[]> {
    const alle = [
      ...(await this.feiten.gebruikteNormen(zaakId, bevindingIds)),
      ...(await this.van(doelen)).values(),
    ];
    const perPlaats = new Map(alle.map((norm) => [normdoel(norm), norm]));
    return [...perPlaats.values()].sort(
      (een, ander) => een.kader.localeCompare(ander.kader, 'nl') || een.code.localeCompare(ander.code, 'nl'),
    );
  }

  private async versies(ids: readonly string[]): Promise<Geldendkader[]> {
    const gevonden: Geldendkader[] = [];
    for (const id of new Set(ids)) {
      const kader = await this.kaders.versie(id);
      if (kader) gevonden.push(kader);
    }
    return gevonden;
  }
}

// As a finding names it.
const kopVan = ({ kaderversieId, nummer, inhoud, aanname }: Geldendkader) => ({
  kaderversieId,
  kader: `${inhoud.naam}, versie ${nummer}${aanname ? ' (AANNAME)' : ''}`,
});
