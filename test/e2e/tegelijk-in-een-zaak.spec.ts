import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestApp } from '../harnas/test-app';

const GEGEVENS = {
  ...{ soort: 'gegevens', omschrijving: 'Roosters van maart', verkregenVan: 'de locatiemanager' },
  ...{ verkregenOp: '2026-04-10', verkregenHoe: 'Gevorderd.', bewaarplaats: 'Kluis 2' },
};
const BEVINDING = {
  ...{ stelling: 'De nacht is te krap bezet.', soort: 'tekortkoming', betreft: 'aanbieder', wetten: ['wmo'] },
  ...{
    onderbouwing: 'Zo blijkt uit de roosters.',
    gevolgen: 'Bewoners wachten lang.',
    geleerd: 'Nog niets.',
  },
};
const GEWEIGERD = {
  ...{
    soort: 'inlichtingen',
    op: '2026-04-13',
    jegens: 'de bestuurder',
    doel: 'Zien of de zorg is geleverd.',
  },
  ...{ wat: 'De roosters.', legitimatieGetoond: true, resultaat: 'Niets.', medewerking: 'geweigerd' },
  ...{ weigeringsgrond: 'geen', medewerkingReden: 'Wil niet.' },
};
/** How often two acts are done at once: each of these went wrong most of the time before the case was locked first. */
const KEREN = 6;

interface Rij {
  readonly id: string;
  readonly versie: number;
}

let app: TestApp;
const th = () => app.als('toezichthouder');
const coordinator = () => app.als('coordinator');

beforeAll(async () => {
  app = await TestApp.start();
  app.klok.naar('2026-04-13');
  const account = `/api/v1/gebruikers/${app.eerste.gebruikers.toezichthouder}`;
  const duur = { van: '2026-01-01', tot: '2026-12-31' };
  const aanwijzing = { wetten: ['wmo'], domeinen: [], besluit: 'Besluit 12', ...duur };
  await app.als('beheerder').post(`${account}/aanwijzingen`).send(aanwijzing).expect(201);
  const bewijs = { nummer: 'T-1', afgegevenDoor: 'College', ...duur };
  await app.als('beheerder').post(`${account}/legitimatiebewijzen`).send(bewijs).expect(201);
});
afterAll(() => app.sluit());

async function zaak(): Promise<string> {
  const { aanbiederId, gemeenteId } = app.eerste;
  const nieuw = { toezichtvorm: 'structureel', onderwerp: 'De nacht', domein: 'kwaliteit', wet: 'wmo' };
  const { body } = await coordinator()
    .post('/api/v1/zaken')
    .send({ ...nieuw, aanbiederId, gemeenteIds: [gemeenteId] })
    .expect(201);
  return body.id as string;
}
const maak = async (zaakId: string, deel: string, inhoud: object): Promise<Rij> =>
  (await th().post(`/api/v1/zaken/${zaakId}/${deel}`).send(inhoud).expect(201)).body;
const doe = (pad: string, { id, versie }: Rij, daad: string, inhoud: object, wie = th()) =>
  wie.post(`/api/v1/${pad}/${id}/${daad}`).set('if-match', `"v${versie}"`).send(inhoud);
const lees = async (zaakId: string) => (await coordinator().get(`/api/v1/zaken/${zaakId}`).expect(200)).body;

describe('twee die tegelijk iets doen in een zaak', () => {
  it('laten geen weigering open die is afgehandeld, en missen er geen', async () => {
    for (let keer = 0; keer < KEREN; keer += 1) {
      const zaakId = await zaak();
      const geweigerd = () =>
        maak(zaakId, 'bevoegdheden', {
          ...GEWEIGERD,
          toezichthouderId: app.eerste.gebruikers.toezichthouder,
        });
      const weigeringen = [await geweigerd(), await geweigerd(), await geweigerd()];
      const punten = async () => (await lees(zaakId)).openPunten.map(({ punt }: { punt: string }) => punt);
      expect(await punten()).toContain('weigering_voorleggen');
      const vervolg = { vervolg: 'niet_voorgelegd', toelichting: 'Alsnog gegeven.' };
      const klaar = await Promise.all(
        weigeringen.map((een) => doe('bevoegdheden', een, '_leg-vervolg-vast', vervolg)),
      );
      expect(klaar.map(({ status }) => status)).toEqual([200, 200, 200]);
      expect(await punten()).not.toContain('weigering_voorleggen');
    }
  });

  it('stellen geen bevinding op bewijs dat net is ingetrokken', async () => {
    for (let keer = 0; keer < KEREN; keer += 1) {
      const zaakId = await zaak();
      const [eerste, tweede] = [
        await maak(zaakId, 'bewijsstukken', GEGEVENS),
        await maak(zaakId, 'bewijsstukken', GEGEVENS),
      ];
      const concept = await maak(zaakId, 'bevindingen', { ...BEVINDING, bewijsstukIds: [eerste.id] });
      const [gewijzigd, ingetrokken] = await Promise.all([
        doe('bevindingen', concept, '_wijzig', { ...BEVINDING, bewijsstukIds: [tweede.id] }),
        doe('bewijsstukken', tweede, '_trek-in', { reden: 'Hoort niet bij deze zaak.' }, coordinator()),
      ]);
      expect([gewijzigd.status, ingetrokken.status].filter((status) => status === 200)).toHaveLength(1);
    }
  });

  it('geven geen maatregel op een bevinding die net is ingetrokken', async () => {
    for (let keer = 0; keer < KEREN; keer += 1) {
      const zaakId = await zaak();
      await th()
        .post(`/api/v1/zaken/${zaakId}/_rond-onderzoek-af`)
        .set('if-match', `"v${(await lees(zaakId)).versie}"`)
        .send({ bevinding: 'Te krap.' })
        .expect(200);
      const { id } = await maak(zaakId, 'bewijsstukken', GEGEVENS);
      const concept = await maak(zaakId, 'bevindingen', { ...BEVINDING, bewijsstukIds: [id] });
      const vast: Rij = (await doe('bevindingen', concept, '_stel-vast', {}).expect(200)).body;
      const maatregel = {
        ...{ soort: 'advies', omschrijving: 'Bezet de nacht.', doel: 'Er is hulp.', ernstWeging: 'Past.' },
        ...{ onderbouwing: 'De verordening vraagt het.', bevindingIds: [vast.id], verwachtEffect: 'Bewoners krijgen sneller hulp.' },
      };
      await Promise.all([
        doe('bevindingen', vast, '_trek-in', { reden: 'Klopt niet.' }, coordinator()),
        th().post(`/api/v1/zaken/${zaakId}/maatregelen`).send(maatregel),
      ]);
      const { resultaten } = (await th().get(`/api/v1/zaken/${zaakId}/tijdlijn`).expect(200)).body;
      const teksten: string[] = resultaten.map(({ tekst }: { tekst: string }) => tekst).reverse();
      const gegeven = teksten.findIndex((tekst) => tekst.startsWith('Maatregel gegeven'));
      const weg = teksten.findIndex((tekst) => tekst.includes('ingetrokken'));
      // Given first and withdrawn after, or not given at all.
      if (gegeven >= 0 && weg >= 0) expect(gegeven).toBeLessThan(weg);
      expect(gegeven >= 0 || weg >= 0).toBe(true);
    }
  });
});
