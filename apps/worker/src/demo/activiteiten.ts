import { LegActiviteitVast, LegUitwisselingVast, VolgActiviteit } from '@navolgbaar/activiteit';
import { VoerAnalyseUit } from '@navolgbaar/risico';
import type { Wereld } from './wereld';

const LEEG = {
  ...{
    gemeenteId: null,
    behandelaarId: null,
    aanbiederId: null,
    partij: null,
    zaakId: null,
    wat: null,
    met: null,
  },
  ...{ kenmerk: null, vorm: null, toelichting: null, analyseId: null, partnerIds: [] },
} as const;
const GEEN = { resultaat: null, uitkomst: null, opvolgenOp: null } as const;

type Plan = Parameters<LegActiviteitVast['execute']>[1];
type Uitvoering = NonNullable<Parameters<LegActiviteitVast['execute']>[2]>;

/** What the team did around prevention and fraud, what is planned, and two warnings about a zorgbedrijf. */
export function planActiviteiten(wereld: Wereld): void {
  doe(wereld, 120, 'Anna', gedaanAan({ soort: 'bibob', wet: 'wmo' }), (w) => ({
    ...{ ...GEEN, uitkomst: 'wacht_op_uitkomst', opvolgenOp: w.over(60) },
  }));
  doe(
    wereld,
    95,
    'Marijke',
    () => ({
      ...{
        soort: 'preventieve_actie',
        wet: 'beide',
        wat: 'Bijeenkomst over declareren voor nieuwe aanbieders',
      },
      toelichting: 'In een half jaar declareerden drie nieuwe aanbieders uren die niet in het plan stonden.',
    }),
    (w) => ({
      resultaat: 'Veertien aanbieders kwamen. Over een kwartaal kijken wij of er minder fouten zijn.',
      ...{ uitkomst: 'wacht_op_uitkomst', opvolgenOp: w.over(90) },
    }),
  );
  doe(
    wereld,
    60,
    'Anna',
    (w) => ({
      ...{ soort: 'contractcontrole', wet: 'wmo', aanbiederId: w.aanbieder('Stichting De Linde') },
      ...{
        gemeenteId: w.noordstad(),
        kenmerk: 'Begeleiding 2024-017',
        wat: 'Of de begeleiders het diploma hebben dat is afgesproken',
      },
    }),
    (w) => ({
      resultaat: 'Twee van de twintig nog niet. De aanbieder stuurt de diploma’s na.',
      ...{ uitkomst: 'afwijking', opvolgenOp: w.over(75) },
    }),
  );
  planGesprekken(wereld);
  planAlerts(wereld);
  planUitwisselingen(wereld);
}

/** What was said and agreed with others, and what an analysis showed. */
function planGesprekken(wereld: Wereld): void {
  doe(
    wereld,
    33,
    'Anna',
    (w) => ({
      ...{
        soort: 'gesprek',
        wet: 'wmo',
        partij: 'Thuiszorgbureau De Wilg',
        met: 'De bestuurder',
        gemeenteId: w.noordstad(),
      },
      wat: 'Hoe zij aan cliënten komen, en wie de zorg geeft',
    }),
    () => ({
      resultaat: 'Zij werken alleen met pgb. Er is afgesproken dat zij hun werkwijze op papier zetten.',
      ...{ uitkomst: 'afspraken_gemaakt', opvolgenOp: null },
    }),
  );
  doe(
    wereld,
    21,
    'Marijke',
    () => ({
      ...{ soort: 'zorgbrigade', wet: 'wmo', met: 'Politie, CMO en het zorgkantoor' },
      wat: 'Twee adressen waar veel mensen met een pgb staan ingeschreven',
    }),
    () => ({
      resultaat: 'De politie gaat langs, CMO zoekt de contracten uit. Daarna komen wij weer bij elkaar.',
      ...{ uitkomst: 'afspraken_gemaakt', opvolgenOp: null },
    }),
  );
  wereld.plan(wereld.werkdagGeleden(14), '11:10', async (w) => {
    const analyseId = await w.van(VoerAnalyseUit).execute(w.actor('Marijke'), 'Groei van nieuwe aanbieders');
    const plan: Plan = {
      ...{ ...LEEG, soort: 'analyse', op: w.dagVanNu(), wet: 'beide', analyseId },
      wat: 'Drie nieuwe aanbieders groeien veel sneller dan de rest',
    };
    await w.van(LegActiviteitVast).execute(w.actor('Marijke'), plan, {
      resultaat: 'Bij elk van de drie plannen wij een gesprek.',
      ...{ uitkomst: 'aandachtspunten', opvolgenOp: w.over(30) },
    });
  });
}

/** What came in lately, and what is still to be done. */
function planAlerts(wereld: Wereld): void {
  doe(
    wereld,
    9,
    'Anna',
    () => ({
      ...{
        soort: 'fraudesignaal',
        wet: 'wmo',
        vorm: 'collega',
        met: 'Afdeling Toegang',
        partij: 'Thuiszorgbureau De Wilg',
      },
      wat: 'Meer uren op de factuur dan de cliënten zeggen te krijgen',
    }),
    (w) => ({
      resultaat: 'Besproken met CMO. Zij sturen de facturen van dit jaar.',
      ...{ uitkomst: 'wacht_op_uitkomst', opvolgenOp: w.over(12) },
    }),
  );
  wereld.plan(wereld.werkdagGeleden(3), '15:20', async (w) => {
    const nieuw = (plan: Omit<Plan, keyof typeof LEEG | 'op'> & Partial<Plan>, dagen: number) =>
      w.van(LegActiviteitVast).execute(w.actor('Anna'), { ...LEEG, ...plan, op: w.over(dagen) }, null);
    await nieuw(
      {
        ...{
          soort: 'vroege_betrokkenheid',
          wet: 'jeugdwet',
          partij: 'Jeugdhulp Het Anker',
          vorm: 'kennisdeling',
        },
        wat: 'Kennismaken voor de start: waar het toezicht op let',
      },
      9,
    );
    const id = await nieuw(
      {
        ...{ soort: 'preventieve_actie', wet: 'wmo', wat: 'Brief over veilig werken met hitte' },
        toelichting: 'Vorige zomer kwamen er zes signalen over te warme kamers.',
      },
      20,
    );
    const reden = 'De GGD stuurt al een brief aan alle aanbieders.';
    await w.van(VolgActiviteit).laatVervallen(w.actor('Anna'), { id, gezien: 1 }, reden);
  });
}

function planUitwisselingen(wereld: Wereld): void {
  const grond = { partnerId: null, aanbiederId: null, zaakId: null, bronversieId: null } as const;
  wereld.plan(wereld.werkdagGeleden(40), '10:50', async (w) => {
    await w.van(LegUitwisselingVast).execute(w.actor('Anna'), {
      ...{
        ...grond,
        richting: 'ontvangen',
        op: w.dagVanNu(),
        wie: 'Gemeente Zuiderveen, toezichthouder Wmo',
      },
      ...{ partij: 'Thuiszorgbureau De Wilg', grondslag: 'Wmo 2015 art. 5.2.4', categorieen: ['financieel'] },
      doel: 'Weten of dezelfde werkwijze hier ook voorkomt',
      ...{ inhoud: 'Daar loopt een onderzoek naar uren die niet zijn gegeven.', weggelaten: null },
    });
  });
  wereld.plan(wereld.werkdagGeleden(8), '09:35', async (w) => {
    await w.van(LegUitwisselingVast).execute(w.actor('Anna'), {
      ...{ ...grond, richting: 'gegeven', op: w.dagVanNu(), wie: 'Gemeente Zuiderveen, toezichthouder Wmo' },
      ...{ partij: 'Thuiszorgbureau De Wilg', grondslag: 'Wmo 2015 art. 5.2.4' },
      categorieen: ['financieel', 'identiteit_medewerker'],
      doel: 'Samen vaststellen of de bestuurder dezelfde is',
      inhoud:
        'Op de facturen van dit jaar staan meer uren dan in de plannen. De bestuurder is dezelfde als daar.',
      weggelaten: 'Wie de cliënten zijn, hun adressen en wat zij nodig hebben.',
    });
  });
}

const gedaanAan = (plan: Pick<Plan, 'soort' | 'wet'>) => (w: Wereld) => ({
  ...{ ...plan, gemeenteId: w.noordstad(), aanbiederId: w.aanbieder('Stichting De Linde') },
});

/** Something that was done on a day, so many days ago. */
function doe(
  wereld: Wereld,
  geleden: number,
  wie: string,
  plan: (wereld: Wereld) => Omit<Plan, keyof typeof LEEG | 'op'> & Partial<Plan>,
  uitvoering: (wereld: Wereld) => Uitvoering,
): void {
  wereld.plan(wereld.werkdagGeleden(geleden), '14:05', async (w) => {
    const nieuw = { ...LEEG, ...plan(w), op: w.dagVanNu() };
    await w.van(LegActiviteitVast).execute(w.actor(wie), nieuw, uitvoering(w));
  });
}
