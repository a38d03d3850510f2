import { Injectable } from '@nestjs/common';
import { BevindingFeiten } from '@navolgbaar/bevinding';
import { attribuut } from '@navolgbaar/tekst';
import type { Controlepunt } from '../domain/controle';
import type { Rapportstaat } from '../domain/rapport';
import { type Plaatsknoop, tekstenVan, verwijzingenIn } from '../domain/teksten';
import { Rapportnormen } from './rapportnormen';

const WEG = 'is er niet meer, of is voor u niet te zien. Kijk na waar de verwijzing naartoe moet.';
const INGETROKKEN = 'is ingetrokken. Verwijs naar iets anders, of haal de verwijzing weg.';
const HERZIEN = 'is herzien. Kijk na of de verwijzing naar de nieuwe versie moet.';

const REDEN: Readonly<Record<string, string>> = { ingetrokken: INGETROKKEN, herzien: HERZIEN };

/** Whether what a text points at still stands in the case. Inside a unit of work, after the row check of the report. */
@Injectable()
export class Rapportverwijzingen {
  constructor(
    private readonly feiten: BevindingFeiten,
    private readonly normen: Rapportnormen,
  ) {}

  /** Advice and never a refusal: to one reader something can be closed that another sees. */
  async gebroken(staat: Pick<Rapportstaat, 'zaakId' | 'secties' | 'bevindingen'>): Promise<Controlepunt[]> {
    const alle = verwijzingenIn(tekstenVan(staat));
    const ids = (soort: string) => [
      ...new Set(alle.filter((een) => soortVan(een) === soort).map(({ id }) => id)),
    ];
    const [bewijsIds, bevindingIds] = [ids('bewijsstuk'), ids('bevinding')];
    const standen = new Map<string, string>([
      ...(await this.feiten.bewijsVanIds(staat.zaakId, bewijsIds)).map(
        ({ id, status }) => [id, status] as const,
      ),
      ...(await this.feiten.van(staat.zaakId, bevindingIds)).map(({ id, status }) => [id, status] as const),
      ...[...(await this.normen.van(ids('norm'))).keys()].map((id) => [id, 'geldt'] as const),
    ]);
    return alle.flatMap((een) => {
      const stand = standen.get(een.id);
      const reden = stand === undefined ? WEG : REDEN[stand];
      if (!reden) return [];
      return [
        {
          ...{ soort: 'verwijzing' as const, blokkeert: false, plaats: een.plaats },
          reden: `${attribuut(een.knoop, 'label')} ${reden}`,
        },
      ];
    });
  }
}

const soortVan = ({ knoop }: Plaatsknoop): string => attribuut(knoop, 'soort');
