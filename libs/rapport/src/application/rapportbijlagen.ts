import { Injectable } from '@nestjs/common';
import { BevindingFeiten, type Bewijsopgave, type Gebruiktenorm } from '@navolgbaar/bevinding';
import type { PdfBijlage, PdfInhoud } from '@navolgbaar/platform/pdf';
import { attribuut } from '@navolgbaar/tekst';
import { schrijfDatum } from '@navolgbaar/termijn';
import { Temporal } from 'temporal-polyfill';
import type { Rapportstaat } from '../domain/rapport';
import { tekstenVan, verwijzingenIn } from '../domain/teksten';
import { Rapportnormen } from './rapportnormen';

const BEWIJSSOORT: Readonly<Record<Bewijsopgave['soort'], string>> = {
  document: 'Document',
  waarneming: 'Waarneming',
  gesprek: 'Gesprek',
  gegevens: 'Gegevens',
};

/** What a report rests on, behind it. Inside a unit of work, after the row check of the report. */
@Injectable()
export class Rapportbijlagen {
  constructor(
    private readonly normen: Rapportnormen,
    private readonly feiten: BevindingFeiten,
  ) {}

  async van(staat: Pick<Rapportstaat, 'zaakId' | 'secties' | 'bevindingen'>): Promise<PdfBijlage[]> {
    const verwijzingen = verwijzingenIn(tekstenVan(staat));
    const doelen = (soort: string) => [
      ...new Set(verwijzingen.filter(({ knoop }) => attribuut(knoop, 'soort') === soort).map(({ id }) => id)),
    ];
    const bevindingIds = staat.bevindingen.flatMap(({ bevindingId }) => bevindingId ?? []);
    const normen = await this.normen.gebruikt(staat.zaakId, { bevindingIds, doelen: doelen('norm') });
    const bewijs = await this.feiten.bewijsopgave(staat.zaakId, doelen('bewijsstuk'));
    return [...normenbijlage(normen), ...bewijsbijlage(bewijs)];
  }
}

const normenbijlage = (normen: readonly Gebruiktenorm[]): PdfBijlage[] =>
  tabel('Gebruikte normen', 'Aan deze normen hebben wij getoetst, in de woorden van toen.', {
    koppen: [
      { tekst: 'Norm', breedte: 1 },
      { tekst: 'Wat de norm vraagt', breedte: 3 },
      { tekst: 'Toetsingskader', breedte: 2 },
    ],
    rijen: normen.map(({ code, norm, kader }) => [code, norm, kader]),
  });

/** What it is and from which day: what it holds and who gave it stays in the dossier. */
const bewijsbijlage = (bewijs: readonly Bewijsopgave[]): PdfBijlage[] =>
  tabel('Bewijsstukken', 'Naar deze bewijsstukken verwijst het rapport. Zij liggen in het dossier.', {
    koppen: [
      { tekst: 'Bewijsstuk', breedte: 1 },
      { tekst: 'Soort', breedte: 2 },
      { tekst: 'Verkregen op', breedte: 2 },
    ],
    rijen: bewijs.map(({ nummer, soort, verkregenOp }) => [
      ...[nummer, BEWIJSSOORT[soort], schrijfDatum(Temporal.PlainDate.from(verkregenOp))],
    ]),
  });

const tabel = (
  titel: string,
  uitleg: string,
  inhoud: {
    koppen: readonly { tekst: string; breedte: number }[];
    rijen: readonly (readonly PdfInhoud[])[];
  },
): PdfBijlage[] =>
  inhoud.rijen.length === 0
    ? []
    : [
        {
          titel,
          blokken: [
            { soort: 'alinea', inhoud: uitleg },
            { soort: 'tabel', rijkop: true, ...inhoud },
          ],
        },
      ];
