import { LegBezoekVast, PlanBezoek, type PlanBezoekCommand } from '@navolgbaar/bezoek';
import { OpenZaak } from '@navolgbaar/onderzoek';
import type { Wereld } from './wereld';

interface Demobezoek extends Pick<PlanBezoekCommand, 'aankondiging' | 'doel' | 'van' | 'tot'> {
  readonly aanbieder: string;
  readonly onderwerp: string;
  readonly wie: string;
  readonly metWie?: string;
  /** Days ago that the case was opened and the visit planned. */
  readonly geleden: number;
  /** The day of the visit, counted from today. */
  readonly dag: number;
  /** What came of it; without, that is still to be recorded or the day is still to come. */
  readonly uitkomst?: { readonly gesprokenMet: string; readonly verslag: string };
}

/** Periodic supervision: a visit that was, one that waits for its record, and two that are still to come. */
export function planBezoeken(wereld: Wereld): void {
  for (const { aanbieder, onderwerp, wie, metWie, geleden, dag, uitkomst, ...plan } of BEZOEKEN) {
    wereld.plan(wereld.werkdagGeleden(geleden), '11:10', async (w) => {
      const actor = w.actor(wie);
      const { id: zaakId } = await w.van(OpenZaak).execute(actor, {
        ...{ toezichtvorm: 'structureel', onderwerp, domein: 'kwaliteit', wet: 'wmo' },
        aanbiederId: w.aanbieder(aanbieder),
      });
      const op = dag < 0 ? w.werkdagGeleden(-dag) : w.vandaag.add({ days: dag });
      const bezoekId = await w.van(PlanBezoek).execute(actor, {
        ...{ ...plan, zaakId, op: op.toString(), locatieId: null },
        ...{ behandelaarId: idVan(w, wie), tweedeId: metWie ? idVan(w, metWie) : null },
      });
      if (!uitkomst) return;
      w.plan(op, '16:20', (nu) =>
        nu.van(LegBezoekVast).execute(nu.actor(wie), { bezoekId, versie: 1, op: op.toString(), ...uitkomst }),
      );
    });
  }
}

function idVan(wereld: Wereld, voornaam: string): string {
  const { gebruikerId } = wereld.actor(voornaam);
  if (!gebruikerId) throw new Error(`${voornaam} heeft in de demo geen account.`);
  return gebruikerId;
}

const BEZOEKEN: readonly Demobezoek[] = [
  {
    ...{ aanbieder: 'Woonvorm De Brink', onderwerp: 'Periodiek bezoek Woonvorm De Brink', wie: 'Anna' },
    ...{ metWie: 'Karim', geleden: 40, dag: -19, aankondiging: 'aangekondigd', van: '10:00', tot: '13:00' },
    doel: 'Zien of de bewoners meedenken over hun plan, en of de afspraken over medicijnen werken.',
    uitkomst: {
      gesprokenMet: 'de locatiemanager, twee begeleiders en drie bewoners die dat wilden',
      verslag:
        'Elke bewoner heeft een plan dat dit jaar is besproken. De medicijnlijsten kloppen met de afspraken. In de avond is er één begeleider voor twaalf bewoners; dat vragen wij na.',
    },
  },
  {
    ...{ aanbieder: 'Opvang De Terp', onderwerp: 'Bezetting in de nacht', wie: 'Anna', geleden: 16, dag: -4 },
    ...{ aankondiging: 'onaangekondigd', van: '22:30', tot: null },
    doel: 'Zien hoeveel begeleiders er in de nacht zijn, na twee signalen over lege posten.',
  },
  {
    ...{ aanbieder: 'Begeleid Wonen Polderweg', onderwerp: 'Periodiek bezoek Polderweg', wie: 'Karim' },
    ...{ geleden: 12, dag: 6, aankondiging: 'aangekondigd', van: '09:30', tot: '12:00' },
    doel: 'Kennismaken met de nieuwe leiding en de verbeteringen van vorig jaar bekijken.',
  },
  {
    ...{ aanbieder: 'Dagcentrum De Linie', onderwerp: 'Veilig vervoer van en naar de dagbesteding' },
    ...{ wie: 'Anna', metWie: 'Marijke', geleden: 8, dag: 9, aankondiging: 'onaangekondigd' },
    ...{ van: '08:15', tot: '10:00' },
    doel: 'Meekijken bij aankomst van de busjes: wie tilt, wie telt, en is er toezicht.',
  },
];
