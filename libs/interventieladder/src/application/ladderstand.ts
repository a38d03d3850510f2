import { Injectable } from '@nestjs/common';
import { AanbiederFeiten } from '@navolgbaar/aanbieder';
import { BezoekFeiten } from '@navolgbaar/bezoek';
import { type Herleiding, Klok } from '@navolgbaar/kernel';
import { ZaakFeiten, type Zaakfeit } from '@navolgbaar/onderzoek';
import type { Regelversie } from '@navolgbaar/platform/database';
import { WegingFeiten } from '@navolgbaar/weging';
import { type EerdereStap, type Ladderuitkomst, bepaalStap } from '../domain/bepaal-stap';
import { type Ernstbepaling, bepaalErnst } from '../domain/ernst';
import type { Ladderregels } from '../domain/ladder';
import { type Locatiebezoek, nietBezocht } from '../domain/locaties';
import type { Ernst } from '../domain/soorten';
import { Ladderversies } from './ports/ladderversies';
import { Stappen } from './ports/stappen';

/** What is known before anything is chosen, of one provider in one case. */
export interface Ladderfeiten {
  readonly versie: Regelversie<Ladderregels>;
  readonly ernst: Ernstbepaling;
  readonly eerdere: readonly EerdereStap[];
  /** Its locations that are in use. */
  readonly locaties: readonly Locatiebezoek[];
  /** Those that were not visited within the time of the version. */
  readonly nietBezocht: readonly Locatiebezoek[];
}

/** The facts by which the ladder speaks, inside the unit of work and after the row check of the caller. */
@Injectable()
export class Ladderstand {
  constructor(
    private readonly klok: Klok,
    private readonly zaken: ZaakFeiten,
    private readonly wegingen: WegingFeiten,
    private readonly aanbieders: AanbiederFeiten,
    private readonly bezoeken: BezoekFeiten,
    private readonly versies: Ladderversies,
    private readonly stappen: Stappen,
  ) {}

  /** @param wet of the part that it is about */
  async van(zaak: Zaakfeit, aanbiederId: string, wet: string): Promise<Ladderfeiten> {
    const vandaag = this.klok.vandaag();
    const versie = await this.versies.geldendOp(vandaag.toString());
    const { teltMaanden, bezochtMaanden } = versie.regels;
    const eerdere = await this.stappen.eerdere({
      ...{ aanbiederId, wet },
      vanaf: vandaag.subtract({ months: teltMaanden }).toString(),
    });
    const locaties = await this.locaties(aanbiederId, vandaag.toString());
    return {
      ...{ versie, eerdere, locaties },
      ernst: await this.ernst(zaak, eerdere.findLast(({ zaakId }) => zaakId === zaak.id)?.ernst ?? null),
      nietBezocht: nietBezocht(locaties, vandaag, bezochtMaanden),
    };
  }

  /** A calamiteit is never weighed. */
  private async ernst(zaak: Zaakfeit, eerder: Ernst | null): Promise<Ernstbepaling> {
    if (zaak.toezichtvorm === 'calamiteiten') return bepaalErnst(true, [], null);
    const wegingen = await this.wegingen.laatste(await this.zaken.meldingIds(zaak.id));
    return bepaalErnst(false, wegingen, eerder);
  }

  private async locaties(aanbiederId: string, vandaag: string): Promise<Locatiebezoek[]> {
    const open = await this.aanbieders.locatiesOp(aanbiederId, vandaag);
    const laatst = open.length > 0 ? await this.bezoeken.laatstePerLocatie(aanbiederId, vandaag) : new Map();
    return open.map(({ id, naam }) => ({ id, naam, laatst: laatst.get(id) ?? null }));
  }
}

/** Where the words of a version stand. */
export const bronVan = ({ nummer, status, bron }: Regelversie<Ladderregels>): string =>
  status === 'vastgesteld'
    ? `Interventieladder versie ${nummer}: ${bron}`
    : `Interventieladder versie ${nummer} (AANNAME)`;

/** What the ladder says at a severity. */
export function ladderZegt(
  { versie, eerdere, ernst: bekend }: Ladderfeiten,
  zaakId: string,
  ernst: Ernst,
  geweigerd = false,
): Ladderuitkomst {
  const uitkomst = bepaalStap(versie.regels, { zaakId, ernst, geweigerd, eerdere }, bronVan(versie));
  const waarvan: Herleiding = bekend.ernst === ernst ? bekend.herleiding : [];
  return { ...uitkomst, herleiding: [...waarvan, ...uitkomst.herleiding] };
}
