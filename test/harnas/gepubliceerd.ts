import { ZONDER_WEDERHOOR, rapportinhoud } from './rapport';
import type { TestApp, Testorganisatie } from './test-app';

export interface Gepubliceerd {
  readonly id: string;
  readonly slug: string;
  readonly versie: number;
  readonly rapportId: string;
}

const SECTIES = {
  ...{ aanleiding: 'Er kwam een signaal.', feiten: 'Op 2 april was er een bezoek.' },
  bevindingen: [{ norm: 'Medicatie is veilig', oordeel: 'voldoet_niet', onderbouwing: 'Er klopte niets.' }],
  ...{
    conclusie: 'De medicatie is niet op orde.',
    gevolgVoorInwoners: 'Soms te laat.',
    advies: 'Maak een protocol.',
  },
  samenvatting: 'Het gaat niet goed met de medicijnen.',
};

/** A proposal to open a report, as the api gives it. */
export interface Voorgesteld extends Gepubliceerd {
  readonly publiekeVersie: readonly { readonly sleutel: string }[];
  readonly voorzieningen: readonly { readonly id: string }[];
  readonly zaakId: string;
}

/** A report on the day of the proposal to open it (13 April 2026), by the acts of people: case, report, adoption, proposal. */
export async function stelRapportVoor(
  app: TestApp,
  { titel = 'Medicatie bij De Linde', soort = 'kwaliteit', organisatie = app.eerste } = {},
): Promise<Voorgesteld> {
  const team = app.als('toezichthouder', organisatie);
  app.klok.naar('2026-04-13');
  const { body: zaak } = await team
    .post('/api/v1/zaken')
    .send({
      ...{ toezichtvorm: 'signaalgestuurd', onderwerp: 'Medicatie', domein: 'kwaliteit', wet: 'wmo' },
      ...{ aanbiederId: organisatie.aanbiederId, gemeenteIds: [organisatie.gemeenteId] },
    })
    .expect(201);
  await team
    .post(`/api/v1/zaken/${zaak.id}/_rond-onderzoek-af`)
    .set('if-match', '"v1"')
    .send({ bevinding: 'Er is geen protocol.' })
    .expect(200);
  const { body: rapport } = await team
    .post(`/api/v1/zaken/${zaak.id}/rapporten`)
    .send({ titel, soort, ...rapportinhoud(SECTIES) })
    .expect(201);
  await app
    .als('coordinator', organisatie)
    .post(`/api/v1/rapporten/${rapport.id}/_stel-vast`)
    .set('if-match', '"v1"')
    .send(ZONDER_WEDERHOOR)
    .expect(200);
  const { body } = await team
    .post(`/api/v1/rapporten/${rapport.id}/publicaties`)
    .send({ voor: 'Inwoners kunnen beter kiezen.', tegen: 'De locatie is klein.', voornemen: 'openbaar' })
    .expect(201);
  return body as Voorgesteld;
}

/** The same all the way to the public: the decision, the waiting time, and opening it. Leaves the clock on that day. */
export async function publiceerRapport(
  app: TestApp,
  titel = 'Medicatie bij De Linde',
  organisatie: Testorganisatie = app.eerste,
): Promise<Gepubliceerd> {
  return publiceerVoorstel(app, await stelRapportVoor(app, { titel, organisatie }), organisatie);
}

/** From the proposal to the public. */
export async function publiceerVoorstel(
  app: TestApp,
  voorstel: Voorgesteld,
  organisatie: Testorganisatie = app.eerste,
): Promise<Gepubliceerd> {
  const team = app.als('toezichthouder', organisatie);
  const vast = app.als('coordinator', organisatie);
  const adres = `/api/v1/publicaties/${voorstel.id}`;
  const secties = voorstel.publiekeVersie.map(({ sleutel }) => ({
    ...{ sleutel, gecontroleerd: true },
  }));
  const gezien = (versie: number) => `"v${versie}"`;
  const { body: nagekeken } = await team
    .patch(`${adres}/publieke-versie`)
    .set('if-match', gezien(voorstel.versie))
    .send({ secties })
    .expect(200);
  app.klok.naar('2026-04-29');
  const { body: besloten } = await vast
    .post(`${adres}/_besluit`)
    .set('if-match', gezien(nagekeken.versie))
    .send({ besluit: 'openbaar', motivering: 'Het belang weegt op.', mandaat: 'Mandaatregister 2026' })
    .expect(200);
  app.klok.naar('2026-05-14');
  const { body } = await team
    .post(`${adres}/_publiceer`)
    .set('if-match', gezien(besloten.versie))
    .expect(200);
  return body as Gepubliceerd;
}

/** Of every place that could be about somebody, but for the names that the case knows: it may be read, and why. */
export async function laatPlekkenStaan(app: TestApp, publicatieId: string, reden: string): Promise<void> {
  const adres = `/api/v1/publicaties/${publicatieId}`;
  const { body } = await app.als('toezichthouder').get(`${adres}/lakvoorstellen`).expect(200);
  const werk = body as {
    versie: number;
    secties: {
      sleutel: string;
      voorstellen: { soort: string; van: number; tot: number; fragment: string }[];
    }[];
  };
  const keuzes = werk.secties.flatMap(({ sleutel: sectie, voorstellen }) =>
    voorstellen
      .filter(({ soort }) => soort !== 'bekende_naam')
      .map(({ van, tot, fragment }) => ({
        ...{ sectie, van, tot, fragment, besluit: 'laten_staan', reden },
      })),
  );
  await app
    .als('toezichthouder')
    .post(`${adres}/_beslis-lakvoorstellen`)
    .set('if-match', `"v${werk.versie}"`)
    .send({ keuzes })
    .expect(200);
}

/** Takes it out of the register. */
export async function trekPublicatieIn(
  app: TestApp,
  { id, versie }: Gepubliceerd,
  organisatie: Testorganisatie = app.eerste,
): Promise<void> {
  await app
    .als('toezichthouder', organisatie)
    .post(`/api/v1/publicaties/${id}/_trek-in`)
    .set('if-match', `"v${versie}"`)
    .send({ reden: 'Onjuist.' })
    .expect(200);
}
