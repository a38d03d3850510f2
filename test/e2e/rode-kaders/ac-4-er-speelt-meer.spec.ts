import { VOLLEDIG } from '../../harnas/aanbiederrapport';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { meldOpgave } from '../../harnas/opgave';
import { DELEN, Journey, VOLDOENDE } from './journey';

describe('AC-4 "Er speelt tóch meer…" (Beleidskader § 6)', () => {
  let reis: Journey;
  let zaakId: string;
  let opdrachtId: string;
  beforeAll(async () => {
    reis = await Journey.begin('2026-03-31');
  });
  afterAll(() => reis.app.sluit());

  it('de aanbieder meldt een geweldsincident na een week: te laat, met de berekening', async () => {
    const { id } = await meldOpgave(reis.app, {
      soort: 'geweldsincident',
      onderwerp: 'Geweld tussen twee bewoners',
      wat_gebeurde: 'Een bewoner sloeg een andere bewoner.',
      bekend_op: '2026-03-24',
      geweld_vormen: ['lichamelijk'],
      geweld_pleger: 'medeclient',
      geweld_verblijf: 'ja',
      geweld_client: 'ja',
      geweld_client_waarom: 'De medebewoner sloeg de cliënt.',
    });
    await reis.werkAf();
    const melding = await reis.get(`meldingen/${id}`);
    expect(melding).toMatchObject({
      meldtermijn: { teLaat: true, bevinding: 'te laat gemeld: 5 werkdagen na ontdekking' },
    });
    const zaak = await reis.zaakVan(id);
    zaakId = zaak.id;
    await reis.beoordeelMelding(zaak);
  });

  it('de opdracht noemt het protocol; het rapport eist elk onderdeel waar de brief om vraagt', async () => {
    const opdracht = await reis.opdracht(
      zaakId,
      'Wat gebeurde er, wat ging eraan vooraf, welke maatregelen neemt u?',
    );
    opdrachtId = opdracht.id;
    expect(opdracht).toMatchObject({ protocol: 'Protocol calamiteiten 2025' });
    const { maatregelen: _, ...zonder } = DELEN;
    await reis.post(`opdrachten/${opdrachtId}/rapporten`, zonder, { als: 'aanbieder', status: 400 });
    await reis.post(`opdrachten/${opdrachtId}/rapporten`, DELEN, { als: 'aanbieder' });
  });

  it('onderzoek en maatregelen krijgen elk een oordeel met motivering; vragen blijven staan', async () => {
    const { versie } = await reis.get(`opdrachten/${opdrachtId}`);
    const zonderMotivering = { ...VOLDOENDE, motivering: '' };
    await reis.post(
      `opdrachten/${opdrachtId}/_beoordeel`,
      { onderzoek: zonderMotivering, maatregelen: VOLDOENDE, vervolg: 'afronden', volledigheid: VOLLEDIG },
      { versie, status: 400 },
    );
    const metVraag = { ...VOLDOENDE, vragen: ['Hoe is het veiligheidsgevoel van medewerkers?'] };
    const oordeel = { onderzoek: metVraag, maatregelen: VOLDOENDE };
    await reis.post(
      `opdrachten/${opdrachtId}/_beoordeel`,
      { ...oordeel, vervolg: 'afronden', volledigheid: VOLLEDIG },
      { versie, status: 400 },
    );
    await reis.post(
      `opdrachten/${opdrachtId}/_beoordeel`,
      { ...oordeel, vervolg: 'gesprek', volledigheid: VOLLEDIG },
      { versie },
    );
    expect(JSON.stringify(await reis.get(`opdrachten/${opdrachtId}`))).toContain('veiligheidsgevoel');
  });

  it('de vragen komen aan bod in een gesprek; daarna is de opdracht afgerond', async () => {
    const [brief] = await reis.brieven('rapport-beoordeeld');
    expect(brief?.tekst).toContain('Die stellen wij u in een gesprek');
    expect(brief?.tekst).toContain('veiligheidsgevoel van medewerkers');
    await reis.post(`zaken/${zaakId}/gesprekken`, {
      soort: 'gesprek',
      op: '2026-03-31',
      gesprekspartners: 'Teamleider en twee medewerkers',
      verslag: 'Gesproken over het veiligheidsgevoel van medewerkers.',
      opdrachtId,
    });
    expect(await reis.get(`opdrachten/${opdrachtId}`)).toMatchObject({ status: 'afgerond', vragen: [] });
  });

  it('een waarneming los van het incident geeft een vervolgzaak; beide blijven in hun eigen vorm tellen', async () => {
    await reis.post(`zaken/${zaakId}/waarnemingen`, {
      op: '2026-03-31',
      omschrijving: 'Aanwijzingen van softdrugs op de locatie.',
      onderbouwing: 'Gezien in de gemeenschappelijke ruimte.',
      wetten: ['wmo'],
      hoortBijAanleiding: false,
    });
    const nieuw = await reis.post(`zaken/${zaakId}/vervolgzaken`, {
      toezichtvorm: 'signaalgestuurd',
      onderwerp: 'Kwaliteit van zorg op de locatie',
      aanleiding: 'Waarneming tijdens het gesprek op de locatie.',
    });
    const oud = await reis.zaak(zaakId);
    expect(oud).toMatchObject({ toezichtvorm: 'calamiteiten' });
    expect(JSON.stringify(oud)).toContain(nieuw.id);
    const vervolg = await reis.zaak(nieuw.id);
    expect(vervolg).toMatchObject({ toezichtvorm: 'signaalgestuurd', aard: 'reactief' });
    expect(JSON.stringify(vervolg)).toContain(zaakId);
  });

  it('de aanbieder ziet zijn opdracht, en niets van de zaak', async () => {
    const eigen = await reis.get(`opdrachten/${opdrachtId}`, 'aanbieder');
    for (const intern of ['zaakId', 'beoordelingen']) expect(eigen).not.toHaveProperty(intern);
    await reis.app.als('aanbieder').get(`/api/v1/zaken/${zaakId}`).expect(403);
  });
});
