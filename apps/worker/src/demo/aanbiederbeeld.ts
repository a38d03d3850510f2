import {
  BeeindigAanbieder,
  BeeindigDeel,
  BeeindigRelatie,
  HefClientenstopOp,
  LeesAanbieders,
  LegClientenstopVast,
  LegRelatieVast,
  Netwerkbeheer,
  WijzigAanbieder,
} from '@navolgbaar/aanbieder';
import type { Wereld } from './wereld';

/**
 * What makes a provider more than a name: names of before, a concern, a main contractor, a network, a client stop that
 * runs and one that was lifted, a place that closed, and a provider that stopped.
 */
export function planAanbiederbeeld(wereld: Wereld): void {
  wereld.plan(wereld.werkdagGeleden(300), '10:05', maakProfielen);
  wereld.plan(wereld.werkdagGeleden(280), '11:40', maakVerbanden);
  wereld.plan(wereld.werkdagGeleden(190), '14:20', sluitEnStop);
  wereld.plan(wereld.werkdagGeleden(160), '09:50', legAfspraakVast);
  wereld.plan(wereld.werkdagGeleden(18), '15:30', legBesluitVast);
}

const versieVan = async (w: Wereld, id: string): Promise<number> =>
  (await w.van(LeesAanbieders).detail(w.systeem(), id)).versie;

async function maakProfielen(w: Wereld): Promise<void> {
  const profielen = [
    [
      'Stichting De Linde',
      { handelsnamen: ['De Linde Thuis'], vroegereNamen: ['Stichting Lindehof'], agb: '75750001' },
    ],
    [
      'Zorggroep Het Anker',
      { handelsnamen: ['Anker Wonen', 'Anker Dag'], vroegereNamen: [], agb: '75750002' },
    ],
  ] as const;
  for (const [naam, profiel] of profielen) {
    const aanbiederId = w.aanbieder(naam);
    const website = `https://${naam.toLowerCase().replace(/[^a-z]+/g, '-')}.example`;
    const versie = await versieVan(w, aanbiederId);
    await w
      .van(WijzigAanbieder)
      .execute(w.actor('Karim'), { aanbiederId, versie, velden: { ...profiel, website } });
  }
}

async function maakVerbanden(w: Wereld): Promise<void> {
  const karim = w.actor('Karim');
  const [linde, anker, brink] = ['Stichting De Linde', 'Zorggroep Het Anker', 'Woonvorm De Brink'].map(
    (naam) => w.aanbieder(naam),
  );
  if (!linde || !anker || !brink) return;
  const leg = w.van(LegRelatieVast);
  await leg.execute(karim, {
    ...{ soort: 'concern', vanId: anker, naarId: brink, begin: '2022-01-01' },
    ...{ bron: 'Handelsregister', reden: 'Het bestuur van Het Anker bestuurt ook De Brink.' },
  });
  await leg.execute(karim, {
    ...{
      soort: 'onderaanneming',
      vanId: linde,
      naarId: w.aanbieder('Thuiszorg Morgenlicht'),
      begin: '2024-01-01',
    },
    ...{ bron: 'Contract Wmo 2024', reden: 'Morgenlicht doet de nachtdienst van De Linde.' },
  });
  const { id } = await leg.execute(karim, {
    ...{
      soort: 'samenwerking',
      vanId: linde,
      naarId: w.aanbieder('Dagbesteding De Werkplaats'),
      begin: '2023-03-01',
    },
    ...{ bron: 'Jaarverslag 2023', reden: 'Bewoners van De Linde gaan overdag naar De Werkplaats.' },
  });
  await w.van(BeeindigRelatie).execute(karim, {
    ...{ relatieId: id, versie: 1, op: w.dagVanNu(), reden: 'De Linde heeft nu een eigen dagbesteding.' },
  });
  await maakNetwerk(w, [linde, anker, w.aanbieder('Beschermd Wonen Havenzicht')]);
}

async function maakNetwerk(w: Wereld, leden: readonly string[]): Promise<void> {
  const beheer = w.van(Netwerkbeheer);
  const { id: netwerkId } = await beheer.registreer(w.actor('Karim'), {
    ...{ naam: 'Zorgnetwerk Nacht Noordstad', soort: 'zorgnetwerk', begin: '2024-01-01' },
    ...{ doel: 'Samen een bezette nachtdienst in Noordstad.', bron: 'Samenwerkingsovereenkomst 2024' },
  });
  for (const [plaats, aanbiederId] of leden.entries()) {
    await beheer.voegLidToe(w.actor('Karim'), {
      ...{ netwerkId, aanbiederId, begin: '2024-01-01', rol: plaats === 0 ? 'regievoerder' : 'lid' },
      reden: 'Deelt het nachtteam.',
    });
  }
}

async function sluitEnStop(w: Wereld): Promise<void> {
  const aanbiederId = w.aanbieder('Stichting De Linde');
  const { locaties, versie } = await w.van(LeesAanbieders).detail(w.systeem(), aanbiederId);
  const laatste = locaties.at(-1);
  if (laatste && locaties.length > 1) {
    const vast = { aanbiederId, versie, deel: 'locatie', deelId: laatste.id } as const;
    await w.van(BeeindigDeel).execute(w.actor('Karim'), { ...vast, tot: w.dagVanNu() });
  }
  await w.van(BeeindigAanbieder).stop(w.actor('Karim'), {
    ...{
      aanbiederId: w.aanbieder('Zorghuis De Eik'),
      versie: await versieVan(w, w.aanbieder('Zorghuis De Eik')),
    },
    ...{
      op: w.dagVanNu(),
      reden: 'De bestuurder is met pensioen. De cliënten zijn overgegaan naar Het Anker.',
    },
  });
}

const HEEL = { kenmerk: null, gemeenteIds: [], locatieIds: [], zorgsoorten: [] } as const;

async function legAfspraakVast(w: Wereld): Promise<void> {
  const { id } = await w.van(LegClientenstopVast).execute(w.actor('Karim'), {
    ...HEEL,
    ...{ aanbiederId: w.aanbieder('Beschermd Wonen Havenzicht'), basis: 'afspraak', gemeenteId: null },
    ...{ beslotenOp: w.dagVanNu(), ingang: w.dagVanNu(), tot: null, grondslag: 'Gesprek over de bezetting' },
    reden: 'Zolang het nachtteam niet compleet is, komen er geen bewoners bij.',
  });
  w.plan(w.werkdagGeleden(95), '13:10', async (later) => {
    await later.van(HefClientenstopOp).execute(later.actor('Karim'), {
      ...{ stopId: id, versie: 1, op: later.dagVanNu(), reden: 'Het nachtteam is compleet.' },
    });
  });
}

async function legBesluitVast(w: Wereld): Promise<void> {
  await w.van(LegClientenstopVast).execute(w.actor('Marijke'), {
    ...HEEL,
    ...{
      aanbiederId: w.aanbieder('Stichting De Linde'),
      basis: 'besluit_college',
      gemeenteId: w.noordstad(),
    },
    ...{ beslotenOp: w.dagVanNu(), ingang: w.over(3), tot: w.over(120), kenmerk: 'COL-0417' },
    ...{ grondslag: 'Contract Wmo, artikel 12', zorgsoorten: ['beschermd_wonen', 'dagbesteding'] },
    reden: 'Er gebeurden meer calamiteiten in de nacht. De stop duurt tot de nachtdienst op orde is.',
  });
}
