import { VOLLEDIG } from '../../harnas/aanbiederrapport';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DELEN, Journey, TOETS, VOLDOENDE } from './journey';

describe('AC-2 "Een verdrietige situatie" (Beleidskader § 6)', () => {
  let reis: Journey;
  let meldingId: string;
  let zaakId: string;
  let opdrachtId: string;
  beforeAll(async () => {
    reis = await Journey.begin('2026-03-30');
  });
  afterAll(() => reis.app.sluit());

  it('een calamiteit kan telefonisch worden gemeld en wordt niet gewogen', async () => {
    ({ id: meldingId } = await reis.post('meldingen', {
      soort: 'calamiteit',
      kanaal: 'telefoon',
      bron: 'zorgaanbieder',
      wet: 'wmo',
      domein: 'kwaliteit',
      onderwerp: 'Overlijden op een woonlocatie',
      omschrijving: 'Een bewoner is overleden aangetroffen.',
      onrechtmatigheid: 'nee',
      aanbiederId: reis.app.eerste.aanbiederId,
      gemeenteId: reis.app.eerste.gemeenteId,
      gebeurtenisdatum: '2026-03-27',
      vaststellingsdatum: '2026-03-27',
      checklist: {
        soort: 'calamiteit',
        nietBeoogdOfOnverwacht: TOETS,
        kwaliteitVanVoorziening: TOETS,
        ernstigGevolgOfDood: TOETS,
      },
    }));
    expect(await reis.get(`meldingen/${meldingId}`)).toMatchObject({
      meldtermijn: { teLaat: false, uiterlijk: '2026-04-01' },
    });
    await reis.post(
      `meldingen/${meldingId}/wegingen`,
      {
        ernst: 'ontwikkeling',
        ernstMotivering: 'Ter proef.',
        omvang: 'klein',
        omvangMotivering: 'Ter proef.',
        aanZet: 'toezichthouder',
        publieksgevoelig: false,
        onrechtmatigheid: 'nee',
      },
      { status: 409 },
    );
  });

  it('de zaak is vanzelf open, en het college wordt zonder persoonsgegevens geïnformeerd', async () => {
    const zaak = await reis.zaakVan(meldingId);
    zaakId = zaak.id;
    expect(zaak).toMatchObject({
      toezichtvorm: 'calamiteiten',
      aard: 'reactief',
      status: 'eerste_beoordeling',
    });
    const beoordeeld = await reis.beoordeelMelding(zaak);
    await reis.post(
      `zaken/${zaakId}/_informeer-college`,
      { gemeenteId: reis.app.eerste.gemeenteId, grond: 'Beleidskader § 6: informeren bij calamiteiten' },
      { versie: beoordeeld.versie },
    );
    const { resultaten } = (await reis.get('collegestukken', 'college')) as unknown as {
      resultaten: unknown[];
    };
    expect(resultaten).toHaveLength(1);
    expect(JSON.stringify(resultaten)).not.toContain('overleden');
  });

  it('de opdracht met de onderzoeksvraag gaat als brief naar de aanbieder, met zes weken tijd', async () => {
    const opdracht = await reis.opdracht(
      zaakId,
      'Had dit voorkomen kunnen worden als u anders had gehandeld?',
    );
    opdrachtId = opdracht.id;
    // Six weeks after 30 March is 11 May, an ordinary Monday.
    expect(opdracht).toMatchObject({ uiterlijk: '2026-05-11', status: 'gegeven' });
    const [brief] = await reis.brieven('opdracht-aanbieder');
    expect(brief?.tekst).toContain('Had dit voorkomen kunnen worden');
    expect(brief?.tekst).toContain('11 mei 2026');
  });

  it('herinneringen komen elk één keer, op hun dag', async () => {
    for (
      let dag = new Date('2026-04-01T00:00:00Z');
      dag < new Date('2026-05-09');
      dag.setUTCDate(dag.getUTCDate() + 1)
    ) {
      await reis.ochtend(dag.toISOString().slice(0, 10));
    }
    const naarAanbieder = await reis.app.sql<{ op: string }>(
      `SELECT m.op FROM termijn.mijlpalen m JOIN termijn.termijnen t ON t.organisatie_id = m.organisatie_id AND t.id = m.termijn_id
       WHERE t.definitie_code = 'T-02' AND m.soort = 'herinnering' AND m.status = 'verzonden' AND m.ontvanger = 'aanbieder' ORDER BY m.op`,
    );
    // Fourteen, seven and one day before; the day before is a Sunday, so that one came on Friday.
    expect(naarAanbieder.map(({ op }) => String(op))).toHaveLength(3);
  });

  it('het rapport stopt de termijn; daarna volgen gesprek, verbeterplan en oordeel', async () => {
    const { status } = await reis.post(`opdrachten/${opdrachtId}/rapporten`, DELEN, { als: 'aanbieder' });
    expect(status).toBe('rapport_ontvangen');
    const opdracht = await reis.get(`opdrachten/${opdrachtId}`);
    await reis.post(
      `opdrachten/${opdrachtId}/_beoordeel`,
      { onderzoek: VOLDOENDE, maatregelen: VOLDOENDE, vervolg: 'afronden', volledigheid: VOLLEDIG },
      { versie: opdracht.versie },
    );
    await reis.post(`zaken/${zaakId}/gesprekken`, {
      soort: 'gesprek',
      op: '2026-05-08',
      gesprekspartners: 'Bestuurder',
      verslag: 'Het rapport is besproken.',
    });
    await reis.post(`zaken/${zaakId}/verbeterplannen`, {
      afspraak: 'Verbeterplan om herhaling te voorkomen',
      uiterlijk: '2026-06-05',
    });
    const plan = async () =>
      ((await reis.zaak(zaakId)) as unknown as { verbeterplannen: Antwoordplan[] }).verbeterplannen.at(
        -1,
      ) as Antwoordplan;
    const afgesproken = await plan();
    await reis.post(
      `verbeterplannen/${afgesproken.id}/_ontvang`,
      { ontvangenOp: '2026-05-08' },
      { versie: afgesproken.versie },
    );
    const ontvangen = await plan();
    await reis.post(
      `verbeterplannen/${ontvangen.id}/_beoordeel`,
      { oordeel: 'voldoende', motivering: 'Goed en gedegen.' },
      { versie: ontvangen.versie },
    );
  });

  it('de zaak sluit, maar de monitoring blijft zichtbaar open', async () => {
    await reis.post(`zaken/${zaakId}/monitoringen`, {
      onderwerp: 'Uitvoering van de maatregelen',
      eigenaar: 'toezichthouder',
      controleOp: '2026-09-01',
    });
    const { versie } = await reis.zaak(zaakId);
    await reis.post(
      `zaken/${zaakId}/_sluit`,
      { uitkomst: 'verbeterd', motivering: 'Plan goedgekeurd.' },
      { versie },
    );
    const { resultaten } = (await reis.get('zaken')) as unknown as {
      resultaten: { id: string; status: string; openMonitoring: boolean }[];
    };
    expect(resultaten.find(({ id }) => id === zaakId)).toMatchObject({
      status: 'afgesloten',
      openMonitoring: true,
    });
  });

  interface Antwoordplan {
    readonly id: string;
    readonly versie: number;
  }
});
