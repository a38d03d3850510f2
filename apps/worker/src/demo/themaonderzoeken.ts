import { LegBewijsVast, StelBevindingOp, StelBevindingVast } from '@navolgbaar/bevinding';
import { LegBezoekVast, PlanBezoek } from '@navolgbaar/bezoek';
import {
  BeheerThemaonderzoek,
  KiesAanbieder,
  LeesThemaonderzoeken,
  type Themadetail,
  TrekSelectie,
  VolgThemaonderzoek,
} from '@navolgbaar/themaonderzoek';
import type { Wereld } from './wereld';

const ZONDER = { gemeenteId: null, financiering: null, contract: null, voorziening: null } as const;
const IEDEREEN = { ...ZONDER, clientenVan: null, clientenTot: null };
const GROEP = 12;

/** Per norm how many of the twelve hold, hold in part, and do not; the others were not looked at. */
const OORDELEN = [
  {
    ...{ normcode: 'WK-VEI-1', aantallen: [7, 5, 0] },
    stelling: 'De aanbieder weet welke risico’s er voor cliënten zijn.',
  },
  {
    ...{ normcode: 'WK-CLI-1', aantallen: [6, 4, 2] },
    stelling: 'Cliënten praten mee over hun eigen ondersteuning.',
  },
  {
    ...{ normcode: 'WK-AFS-1', aantallen: [2, 1, 0] },
    stelling: 'De ondersteuning sluit aan op wat de cliënt nodig heeft.',
  },
] as const;
const SCORES = ['voldoet', 'voldoet-deels', 'voldoet-niet'] as const;

/** A theme that is finished and shared, one that runs on the highest risks, and one that is being prepared. */
export function planThemaonderzoeken(wereld: Wereld): void {
  let meepraten = '';
  const lees = (w: Wereld, id: string) => w.van(LeesThemaonderzoeken).detail(w.actor('Marijke'), id);
  const volg = (w: Wereld) => w.van(VolgThemaonderzoek);
  wereld.plan(wereld.werkdagGeleden(150), '09:40', async (w) => {
    meepraten = await maak(w, {
      naam: 'Meepraten over de eigen ondersteuning',
      vraagstelling: 'Praten cliënten mee over hun ondersteuning, en merken zij dat er iets mee gebeurt?',
      ...{ waaromSoort: 'signalen', waaromBron: 'Telling van signalen over het tweede kwartaal' },
      waarom: 'In een kwartaal kwamen er elf signalen dat plannen over cliënten gaan, en niet van hen zijn.',
      duur: 120,
    });
    await w.van(TrekSelectie).execute(
      w.actor('Anna'),
      { id: meepraten, versie: 1 },
      {
        ...{ wijze: 'aselect', aantal: GROEP },
        toelichting:
          'Er is geen aanwijzing waar het beter of slechter gaat; met een loting zien wij een doorsnee.',
      },
    );
    await neemLindeOp(w, await lees(w, meepraten));
    await volg(w).start(w.actor('Marijke'), await lees(w, meepraten));
  });
  wereld.plan(wereld.werkdagGeleden(100), '13:20', async (w) => stelVast(w, await lees(w, meepraten)));
  wereld.plan(wereld.werkdagGeleden(60), '10:20', async (w) => {
    await volg(w).rondAf(
      w.actor('Marijke'),
      await lees(w, meepraten),
      'Bij ongeveer de helft van de aanbieders praten cliënten echt mee. Waar dat minder is, schrijft een begeleider het plan en tekent de cliënt aan het eind.\n\nWat helpt, is een vast gesprek elk half jaar, met iemand die de cliënt zelf kiest.',
    );
  });
  wereld.plan(wereld.werkdagGeleden(55), '11:45', async (w) => {
    await volg(w).deel(
      w.actor('Marijke'),
      await lees(w, meepraten),
      'Dank dat u meedeed. Vergelijk uw uitkomst met die van de groep, en bespreek met cliënten wat u anders wilt doen.',
    );
  });
  wereld.plan(wereld.werkdagGeleden(9), '14:30', beginRisicothema);
  wereld.plan(wereld.werkdagGeleden(3), '16:10', async (w) => {
    await maak(w, {
      naam: 'Zorg met een persoonsgebonden budget',
      vraagstelling: 'Krijgen mensen met een pgb de ondersteuning die in hun plan staat?',
      ...{ waaromSoort: 'verzoek_bestuur', waaromBron: 'Motie van de raad over pgb’s (verzonnen)' },
      ...{ waarom: 'De raad vroeg hoe het gaat bij aanbieders die geen contract hebben.', duur: 200 },
      criteria: { ...IEDEREEN, contract: 'zonder' },
    });
  });
}

interface Demothema {
  readonly naam: string;
  readonly vraagstelling: string;
  readonly waaromSoort: 'signalen' | 'verzoek_bestuur' | 'patronen';
  readonly waarom: string;
  readonly waaromBron: string;
  readonly duur: number;
  readonly criteria?: Parameters<BeheerThemaonderzoek['maak']>[1]['criteria'];
}

function maak(w: Wereld, { duur, criteria = IEDEREEN, ...thema }: Demothema): Promise<string> {
  const anna = w.actor('Anna');
  return w.van(BeheerThemaonderzoek).maak(anna, {
    ...{ ...thema, criteria, wet: 'wmo', domein: 'kwaliteit', kadercode: 'wmo-kwaliteit' },
    ...{ van: w.dagVanNu(), tot: w.over(duur), leiderId: anna.gebruikerId ?? '' },
  });
}

/** It is the provider whose account the demo has: whatever the lot says, it takes part. */
async function neemLindeOp(w: Wereld, thema: Themadetail): Promise<void> {
  const aanbiederId = w.aanbieder('Stichting De Linde');
  const gekozen = thema.deelnemers.filter((een) => een.gekozen);
  if (gekozen.some((een) => een.aanbiederId === aanbiederId)) return;
  const laatste = gekozen.at(-1);
  const kies = w.van(KiesAanbieder);
  await kies.execute(w.actor('Anna'), thema, {
    ...{ aanbiederId, gekozen: true },
    reden: 'Vroeg zelf om mee te doen, en heeft een cliëntenraad die mee wil kijken.',
  });
  if (!laatste) return;
  await kies.execute(
    w.actor('Anna'),
    { id: thema.id, versie: thema.versie + 1 },
    {
      ...{ aanbiederId: laatste.aanbiederId, gekozen: false },
      reden: 'Er is ruimte voor twaalf bezoeken, en hier was dit voorjaar al een bezoek over hetzelfde.',
    },
  );
}

/** One piece of evidence a case, and a finding on each norm that was looked at. */
async function stelVast(w: Wereld, thema: Themadetail): Promise<void> {
  const anna = w.actor('Anna');
  const gekozen = thema.deelnemers.filter((een) => een.gekozen);
  for (const [plek, { zaakId }] of gekozen.entries()) {
    if (!zaakId) continue;
    const bewijs = await w.van(LegBewijsVast).execute(anna, {
      ...{ zaakId, soort: 'gegevens', bronId: null, vim: false, vimReden: null },
      ...{
        omschrijving: 'Acht ondersteuningsplannen, zonder namen',
        verkregenVan: 'de kwaliteitsmedewerker',
      },
      ...{ verkregenOp: w.dagVanNu(), verkregenWaar: 'kantoor', verkregenHoe: 'Gevraagd en gekregen.' },
      bewaarplaats: 'Afgesloten kast van het team',
    });
    for (const { normcode, aantallen, stelling } of OORDELEN) {
      const score = scoreVan(aantallen, plek);
      if (score) await bevind(w, { zaakId, bewijs, thema, normcode, score, stelling });
    }
    if (scoreVan(OORDELEN[1].aantallen, plek) === 'voldoet-niet') await bezoek(w, zaakId, plek);
  }
}

/** The first so many hold, the next so many in part, and so on. */
function scoreVan(aantallen: readonly number[], plek: number): (typeof SCORES)[number] | null {
  let tot = 0;
  for (const [nr, aantal] of aantallen.entries()) {
    tot += aantal;
    if (plek < tot) return SCORES[nr] ?? null;
  }
  return null;
}

async function bevind(
  w: Wereld,
  {
    zaakId,
    bewijs,
    thema,
    normcode,
    score,
    stelling,
  }: {
    zaakId: string;
    bewijs: string;
    thema: Themadetail;
    normcode: string;
    score: (typeof SCORES)[number];
    stelling: string;
  },
): Promise<void> {
  const slecht = score === 'voldoet-niet';
  const bevindingId = await w.van(StelBevindingOp).execute(w.actor('Anna'), {
    zaakId,
    inhoud: {
      stelling: slecht ? 'Cliënten praten niet mee over hun eigen ondersteuning.' : stelling,
      ...{ soort: slecht ? 'tekortkoming' : score === 'voldoet' ? 'positief' : 'neutraal' },
      ...{ betreft: 'aanbieder', wetten: ['wmo'], clientgroepen: [] },
      onderbouwing: 'Zo blijkt het uit de plannen en uit gesprekken met drie cliënten.',
      gevolgen: slecht
        ? 'Cliënten krijgen ondersteuning die niet past bij wat zij willen.'
        : 'Cliënten herkennen zich in hun plan.',
      geleerd: slecht ? 'De aanbieder gaat elk half jaar een gesprek voeren.' : null,
      toetsing: {
        ...{ kaderversieId: thema.kaderversieId ?? '', normcode, score },
        toelichting:
          score === 'voldoet' ? undefined : 'In een deel van de plannen staat geen wens van de cliënt.',
      },
    },
    bewijsstukIds: [bewijs],
  });
  await w.van(StelBevindingVast).execute(w.actor('Anna'), { bevindingId, versie: 1 });
}

/** Early on days of its own, so that it meets no other visit. */
async function bezoek(w: Wereld, zaakId: string, plek: number): Promise<void> {
  const dag = w.werkdagGeleden(98 - 7 * (plek % 3));
  const bezoekId = await w.van(PlanBezoek).execute(w.actor('Anna'), {
    ...{ zaakId, aankondiging: 'aangekondigd', op: dag.toString(), van: '08:00', tot: '08:45' },
    ...{ locatieId: null, tweedeId: null, behandelaarId: w.actor('Anna').gebruikerId ?? '' },
    ...{ doel: 'Met cliënten praten over hun plan.', planuitleg: 'Met de aanbieder afgesproken.' },
  });
  w.plan(dag, '12:00', (nu) =>
    nu.van(LegBezoekVast).execute(nu.actor('Anna'), {
      ...{ bezoekId, versie: 1, op: dag.toString(), gesprokenMet: 'drie cliënten en een begeleider' },
      verslag: 'De cliënten kennen hun plan niet. Een van hen had het nooit gezien.',
    }),
  );
}

/** Where the risk is highest; Marijke leaves one out once it runs. */
async function beginRisicothema(w: Wereld): Promise<void> {
  const marijke = w.actor('Marijke');
  const id = await maak(w, {
    naam: 'Deskundigheid in de avond en de nacht',
    vraagstelling: 'Zijn er in de avond en de nacht genoeg mensen die weten wat zij moeten doen?',
    ...{ waaromSoort: 'patronen', waaromBron: 'Patronen van dit jaar, besproken in het werkoverleg' },
    ...{ waarom: 'Bij meer aanbieders ging het in korte tijd om hetzelfde moment van de dag.', duur: 150 },
  });
  await w
    .van(TrekSelectie)
    .execute(
      w.actor('Anna'),
      { id, versie: 1 },
      { wijze: 'risico', aantal: 6, toelichting: 'Eerst waar wij de meeste risico’s zien.' },
    );
  await w.van(VolgThemaonderzoek).start(marijke, { id, versie: 2 });
  await w.laatDoorwerken();
  const { versie, deelnemers } = await w.van(LeesThemaonderzoeken).detail(marijke, id);
  const [, tweede] = deelnemers.filter((een) => een.gekozen);
  if (!tweede) return;
  await w.van(KiesAanbieder).execute(
    marijke,
    { id, versie },
    {
      ...{ aanbiederId: tweede.aanbiederId, gekozen: false },
      reden: 'Hier loopt al een onderzoek over hetzelfde. De uitkomst daarvan nemen wij mee in het gesprek.',
    },
  );
}
