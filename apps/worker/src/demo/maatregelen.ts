import { LegBewijsVast, StelBevindingOp, StelBevindingVast } from '@navolgbaar/bevinding';
import {
  BeoordeelOpvolging,
  LeesMaatregelen,
  LegMaatregelOp,
  LeverIn,
  PlanHercontrole,
} from '@navolgbaar/maatregel';
import { BetrekAanbieder, OpenZaak, RondOnderzoekAf } from '@navolgbaar/onderzoek';
import type { Wereld } from './wereld';

const EERSTE = 'Stichting De Linde';
const ANDERE = 'Thuiszorg Morgenlicht';

/** A measure to two providers at once: of one a part was done, of the other nothing came yet. */
export function planMaatregelen(wereld: Wereld): void {
  const begin = 55;
  wereld.plan(wereld.werkdagGeleden(begin), '11:05', async (w) => {
    const karim = w.actor('Karim');
    const { id: zaakId } = await w.van(OpenZaak).execute(karim, {
      ...{ toezichtvorm: 'structureel', onderwerp: 'Medicatie bij twee aanbieders', domein: 'kwaliteit' },
      ...{ wet: 'wmo', aanbiederId: w.aanbieder(EERSTE), gemeenteIds: [w.noordstad()] },
    });
    await w.van(BetrekAanbieder).execute(karim, {
      ...{ zaakId, aanbiederId: w.aanbieder(ANDERE), rol: 'uitvoerder' },
      reden: 'Deze aanbieder deelt overdag de medicijnen uit.',
    });
    const { versie } = await w.zaak(zaakId);
    const bevinding = 'De lijsten van de twee aanbieders kloppen niet met elkaar.';
    await w.van(RondOnderzoekAf).execute(karim, { zaakId, versie, bevinding });
    const van = [
      await stelBevindingVast(w, zaakId, w.aanbieder(EERSTE)),
      await stelBevindingVast(w, zaakId, w.aanbieder(ANDERE)),
    ];
    const [maatregelId = ''] = await w.van(LegMaatregelOp).execute(karim, {
      ...{ zaakId, soort: 'plan_van_aanpak', wet: 'wmo', bevindingIds: van },
      aanbiederIds: [w.aanbieder(EERSTE), w.aanbieder(ANDERE)],
      omschrijving: 'Maak samen één lijst voor de medicatie, en werk daarmee.',
      onderbouwing: 'Op elf van de twintig lijsten stond een ander tijdstip dan bij de andere aanbieder.',
      doel: 'Bewoners krijgen hun medicijnen één keer, en op tijd.',
      verwachtEffect: 'Bewoners hoeven niet meer zelf te onthouden wie wat al gaf.',
      ernstWeging:
        'Er ging vaak iets mis zonder blijvende schade: een plan past, een zwaardere stap nog niet.',
      ...{ vimUitzondering: null, vimToelichting: null, termijnen: { plan: 'P2W', invoering: 'P5W' } },
    });
    w.plan(w.werkdagGeleden(begin - 8), '14:20', () => leverIn(w, maatregelId, 'plan'));
    w.plan(w.werkdagGeleden(begin - 26), '09:50', () => leverIn(w, maatregelId, 'invoering'));
    w.plan(w.werkdagGeleden(4), '15:10', () => beoordeel(w, maatregelId));
  });
}

async function leverIn(w: Wereld, maatregelId: string, onderdeel: 'plan' | 'invoering'): Promise<void> {
  const tekst =
    onderdeel === 'plan'
      ? 'Eén lijst per bewoner, en elke maandag leggen wij de lijsten naast elkaar.'
      : 'De lijst is in gebruik op huis Berk. Huis Eik volgt volgende maand.';
  await w
    .van(LeverIn)
    .execute(w.actor('Joost'), { maatregelId, versie: await versieVan(w, maatregelId), onderdeel, tekst });
}

async function beoordeel(w: Wereld, maatregelId: string): Promise<void> {
  const karim = w.actor('Karim');
  await w.van(BeoordeelOpvolging).execute(karim, {
    ...{ maatregelId, versie: await versieVan(w, maatregelId), oordeel: 'deels_opgevolgd' },
    motivering: 'Het plan is goed. De invoering is op één van de twee huizen klaar.',
    onderdelen: [
      { onderdeel: 'plan', oordeel: 'voldoet', reden: 'Het plan noemt wie wat doet, en wanneer.' },
      { onderdeel: 'invoering', oordeel: 'deels', reden: 'Huis Berk werkt met de lijst, huis Eik nog niet.' },
    ],
  });
  await w.van(PlanHercontrole).execute(karim, {
    ...{ maatregelId, op: w.over(12), van: '13:30', tot: '15:00', locatieId: null, tweedeId: null },
    ...{ aankondiging: 'onaangekondigd', behandelaarId: karim.gebruikerId ?? '' },
    doel: 'Zien of de lijst ook op huis Eik wordt gebruikt.',
    planuitleg: 'Het bezoek sluit aan op een ander bezoek in de buurt.',
  });
}

async function versieVan(w: Wereld, id: string): Promise<number> {
  return (await w.van(LeesMaatregelen).detail(w.actor('Karim'), id)).versie;
}

/** A finding with its evidence, on which a measure can rest. @returns its id */
export async function stelBevindingVast(w: Wereld, zaakId: string, aanbiederId?: string): Promise<string> {
  const karim = w.actor('Karim');
  const bewijs = await w.van(LegBewijsVast).execute(karim, {
    ...{ zaakId, soort: 'gegevens', bronId: null, vim: false, vimReden: null },
    ...{ omschrijving: 'Lijsten van een maand, zonder namen', verkregenVan: 'de kwaliteitsmedewerker' },
    ...{ verkregenOp: w.dagVanNu(), verkregenWaar: 'kantoor', verkregenHoe: 'Gevraagd en gekregen.' },
    bewaarplaats: 'Afgesloten kast van het team',
  });
  const bevindingId = await w.van(StelBevindingOp).execute(karim, {
    zaakId,
    inhoud: {
      stelling: 'Wat is afgesproken met cliënten, wordt niet altijd gedaan.',
      ...{ soort: 'tekortkoming', betreft: 'aanbieder', wetten: ['wmo'], clientgroepen: [] },
      ...(aanbiederId ? { aanbiederId } : {}),
      onderbouwing: 'Op de lijsten van een maand ontbreekt op elf dagen wat er in het plan staat.',
      gevolgen: 'Cliënten wachten langer op hulp, of krijgen haar niet.',
      geleerd: 'De aanbieder gaat de lijsten elke week nalopen.',
      toetsing: null,
    },
    bewijsstukIds: [bewijs],
  });
  await w.van(StelBevindingVast).execute(karim, { bevindingId, versie: 1 });
  return bevindingId;
}
