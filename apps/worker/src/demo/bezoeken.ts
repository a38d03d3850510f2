import { LegBezoekVast, MeldAfwezigheid, PlanBezoek, type PlanBezoekCommand } from '@navolgbaar/bezoek';
import { OpenZaak } from '@navolgbaar/onderzoek';
import { type Demolijst, maakBevindingen, stelLijstSamen, vulLijst } from './bezoeklijst';
import { legSteekproefVast } from './vergewis';
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
  /** Whether personnel files were looked at, and whether that is finished. */
  readonly steekproef?: 'open' | 'afgerond';
  /** How far its checklist is. */
  readonly lijst?: Demolijst;
}

/**
 * Periodic supervision: a visit that was, one that waits for its record, and two that are still to come. Of days that the law
 * calls free the demo knows no more than weekends, so each plan says why it can be so.
 */
export function planBezoeken(wereld: Wereld): void {
  wereld.plan(wereld.werkdagGeleden(5), '09:05', async (w) => {
    const van = w.vandaag.add({ days: 10 }).toString();
    const tot = w.vandaag.add({ days: 14 }).toString();
    await w
      .van(MeldAfwezigheid)
      .execute(w.actor('Karim'), { gebruikerId: idVan(w, 'Karim'), van, tot, soort: 'verlof' });
  });
  for (const { aanbieder, onderwerp, wie, metWie, geleden, dag, uitkomst, ...rest } of BEZOEKEN) {
    const { steekproef, lijst, ...plan } = rest;
    wereld.plan(wereld.werkdagGeleden(geleden), '11:10', async (w) => {
      const actor = w.actor(wie);
      const { id: zaakId } = await w.van(OpenZaak).execute(actor, {
        ...{ toezichtvorm: 'structureel', onderwerp, domein: 'kwaliteit', wet: 'wmo' },
        aanbiederId: w.aanbieder(aanbieder),
      });
      const op = w.werkdagGeleden(-dag);
      const bezoekId = await w.van(PlanBezoek).execute(actor, {
        ...{ ...plan, zaakId, op: op.toString(), locatieId: null },
        planuitleg: 'Met de collega’s afgesproken.',
        ...{ behandelaarId: idVan(w, wie), tweedeId: metWie ? idVan(w, metWie) : null },
      });
      if (steekproef) w.plan(op, '15:30', (nu) => legSteekproefVast(nu, wie, bezoekId, steekproef));
      if (lijst) {
        await stelLijstSamen(w, wie, bezoekId);
        if (metWie) w.plan(op, '14:45', (nu) => vulLijst(nu, [wie, metWie], bezoekId, lijst));
        if (lijst === 'met_bevindingen') w.plan(op, '17:10', (nu) => maakBevindingen(nu, wie, bezoekId));
      }
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
    ...{ steekproef: 'afgerond', lijst: 'tegenstrijdig' },
    doel: 'Zien of de bewoners meedenken over hun plan, en of de afspraken over medicijnen werken.',
    uitkomst: {
      gesprokenMet: 'de locatiemanager, twee begeleiders en drie bewoners die dat wilden',
      verslag:
        'Elke bewoner heeft een plan dat dit jaar is besproken. De medicijnlijsten kloppen met de afspraken. In de avond is er één begeleider voor twaalf bewoners; dat vragen wij na.',
    },
  },
  {
    ...{ aanbieder: 'Begeleid Wonen Polderweg', onderwerp: 'Avond en nacht aan de Polderweg', wie: 'Karim' },
    ...{ metWie: 'Anna', geleden: 44, dag: -33, aankondiging: 'onaangekondigd', van: '10:00', tot: '12:45' },
    lijst: 'met_bevindingen',
    doel: 'Zien hoe de avond en de nacht zijn bezet, en wat bewoners daarvan merken.',
    uitkomst: {
      gesprokenMet: 'de locatiemanager en drie bewoners die dat wilden',
      verslag:
        'Overdag loopt het goed. In de avond is er één begeleider, en bewoners wachten dan met hun vraag.',
    },
  },
  {
    ...{ aanbieder: 'Opvang De Terp', onderwerp: 'Bezetting in de nacht', wie: 'Anna', geleden: 16, dag: -4 },
    ...{ aankondiging: 'onaangekondigd', van: '22:30', tot: null },
    steekproef: 'open',
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
    ...{ van: '08:15', tot: '10:00', lijst: 'samengesteld' },
    doel: 'Meekijken bij aankomst van de busjes: wie tilt, wie telt, en is er toezicht.',
  },
];
