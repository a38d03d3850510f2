import { Injectable } from '@nestjs/common';
import {
  BevindingFeiten,
  type Bevindingstaat,
  BevindingenVanZaak,
  type Steunbewijs,
} from '@navolgbaar/bevinding';
import { type Tekstknoop, uitPlatteTekst } from '@navolgbaar/tekst';
import { OORDELEN, type Oordeel } from '../domain/secties';
import type { Zaakbevinding } from '../domain/zaakbevindingen';

/** Where the score of a norm says nothing that a report knows; the writer looks at it. */
const OORDEEL_PER_SOORT: Readonly<Record<Bevindingstaat['soort'], Oordeel>> = {
  tekortkoming: 'voldoet_niet',
  neutraal: 'voldoet_deels',
  positief: 'voldoet',
};

/** The adopted findings of a case about one provider, as a report has them. Inside a unit of work, after the row check. */
@Injectable()
export class Zaakbevindingen {
  constructor(
    private readonly bevindingen: BevindingenVanZaak,
    private readonly feiten: BevindingFeiten,
  ) {}

  async van({ zaakId, aanbiederId }: { zaakId: string; aanbiederId: string }): Promise<Zaakbevinding[]> {
    const alle = (await this.bevindingen.execute(zaakId)).filter(
      (bevinding) => bevinding.aanbiederId === null || bevinding.aanbiederId === aanbiederId,
    );
    const steun = await this.feiten.steunVan(
      zaakId,
      alle.map(({ id }) => id),
    );
    return alle.map((bevinding) =>
      naarRapport(
        bevinding,
        steun.filter(({ bevindingId }) => bevindingId === bevinding.id),
      ),
    );
  }
}

function naarRapport(bevinding: Bevindingstaat, bewijs: readonly Steunbewijs[]): Zaakbevinding {
  const { id, nummer, stelling, onderbouwing, gevolgen, toetsing } = bevinding;
  // Without a norm the statement stands where the norm would be.
  const tekst = [...(toetsing ? [stelling] : []), onderbouwing, toetsing?.toelichting ?? '', gevolgen];
  return {
    ...{ bevindingId: id, bevindingnummer: nummer, norm: (toetsing?.norm ?? stelling).slice(0, 500) },
    oordeel: oordeelVan(bevinding),
    onderbouwing: {
      type: 'doc',
      content: [...uitPlatteTekst(tekst.join('\n\n')).content, ...verwijzingen(bewijs)],
    },
  };
}

function oordeelVan({ soort, toetsing }: Bevindingstaat): Oordeel {
  const score = toetsing?.score.code.replaceAll('-', '_');
  return OORDELEN.find((oordeel) => oordeel === score) ?? OORDEEL_PER_SOORT[soort];
}

function verwijzingen(bewijs: readonly Steunbewijs[]): Tekstknoop[] {
  if (bewijs.length === 0) return [];
  const stukken = bewijs.flatMap(({ id, nummer }, plaats): Tekstknoop[] => [
    ...(plaats > 0 ? [{ type: 'text', text: ', ' }] : []),
    { type: 'verwijzing', attrs: { soort: 'bewijsstuk', id, label: nummer } },
  ]);
  const zin = [{ type: 'text', text: 'Dit blijkt uit ' }, ...stukken, { type: 'text', text: '.' }];
  return [{ type: 'paragraph', content: zin }];
}
