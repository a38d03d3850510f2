import { vastgesteldeBevinding } from './bevinding';
import type { TestApp, Testorganisatie } from './test-app';
import { LADDER } from './ladder';
import { ZONDER_WEDERHOOR, rapportinhoud } from './rapport';

export const SECTIES = {
  aanleiding: 'Een signaal over de nacht.',
  feiten: 'Wij bezochten de locatie twee keer.',
  bevindingen: [
    { norm: 'Er is genoeg personeel', oordeel: 'voldoet_niet', onderbouwing: 'De roosters van april.' },
  ],
  conclusie: 'De aanbieder voldoet niet.',
  gevolgVoorInwoners: 'Bewoners krijgen in de nacht te weinig hulp.',
  advies: 'Zorg voor twee begeleiders in de nacht.',
  samenvatting: 'In de nacht is er te weinig personeel.',
};
/** What the provider had to do: no word of it is for the college. */
export const OMSCHRIJVING = 'Zet twee begeleiders in de nacht op locatie Berk.';
export const INHOUD = {
  ...{ maatregel: 'clientenstop', grondsoort: 'contract', vindplaats: 'Artikel 12 lid 3' },
  ...{ van: '2026-05-01', tot: '2026-08-01', wat: 'Laat deze aanbieder geen nieuwe cliënten aannemen.' },
  ...{ waarom: 'De bezetting in de nacht is niet verbeterd.', gevolg: 'Wie er woont, blijft er wonen.' },
  evenredigheid: 'Een gesprek en een maatregel hielpen niet.',
};
export const VERZENDING = { grond: 'Wmo 2015 art. 5.2.4 lid 3', juristdeling: 'conclusie' };
export const AKKOORD = { oordeel: 'akkoord', tekst: 'De grond is de bepaling in het contract.' };

export interface Adviesbody {
  readonly id: string;
  readonly versie: number;
  readonly status: string;
  readonly gemeenteId: string;
  readonly handelingen: readonly string[];
  readonly nogNodig: readonly string[];
  readonly vragen: readonly { readonly id: string; readonly antwoord: string | null }[];
}
export interface Adviesdossier {
  readonly zaakId: string;
  readonly maatregelId: string;
  readonly rapportId: string;
  readonly bevindingId: string;
}

type Client = ReturnType<TestApp['als']>;

/** A case with an adopted report and a measure that was not followed; what follows from it has not happened yet. */
export async function nietOpgevolgd(
  app: TestApp,
  gemeenteIds: readonly string[] = [app.eerste.gemeenteId],
  organisatie: Testorganisatie = app.eerste,
  oordeelsoort: 'niet_opgevolgd' | 'deels_opgevolgd' = 'niet_opgevolgd',
): Promise<Adviesdossier> {
  const th = app.als('toezichthouder', organisatie);
  const post = async (pad: string, inhoud: object, versie?: number, wie = th) => {
    const verzoek = wie.post(`/api/v1/${pad}`);
    if (versie) void verzoek.set('if-match', `"v${versie}"`);
    const { body, status } = await verzoek.send(inhoud);
    if (status >= 300) throw new Error(`${pad}: ${status} ${JSON.stringify(body)}`);
    return body;
  };
  const { id: zaakId } = await post('zaken', {
    ...{ toezichtvorm: 'signaalgestuurd', onderwerp: 'Te weinig mensen in de nacht', domein: 'kwaliteit' },
    ...{ wet: 'wmo', aanbiederId: organisatie.aanbiederId, gemeenteIds },
  });
  await post(`zaken/${zaakId}/_rond-onderzoek-af`, { bevinding: 'De bezetting is te laag.' }, 1);
  const bevindingId = await vastgesteldeBevinding(th, zaakId, app.klok.vandaag().toString());
  const maatregel = await post(`zaken/${zaakId}/maatregelen`, {
    ...{ soort: 'verbetermaatregelen', omschrijving: OMSCHRIJVING, doel: 'Hulp in de nacht.' },
    ...{ onderbouwing: 'De roosters laten te weinig mensen zien.', ernstWeging: 'Er ging vaak iets mis.' },
    ...LADDER,
    ...{ bevindingIds: [bevindingId], verwachtEffect: 'Bewoners krijgen sneller hulp.' },
  });
  const rapport = await post(`zaken/${zaakId}/rapporten`, {
    ...{ titel: 'Onderzoek naar de nacht', soort: 'kwaliteit', ...rapportinhoud(SECTIES) },
  });
  const coordinator = app.als('coordinator', organisatie);
  await post(`rapporten/${rapport.id}/_stel-vast`, ZONDER_WEDERHOOR, rapport.versie, coordinator);
  const oordeel = {
    ...{ oordeel: oordeelsoort, motivering: 'De roosters bleven gelijk.' },
    onderdelen: [
      {
        ...{ onderdeel: 'reactie', reden: 'Er kwam niets.' },
        oordeel: oordeelsoort === 'niet_opgevolgd' ? 'niet' : 'deels',
      },
    ],
  };
  const { versie } = await post(`maatregelen/${maatregel.id}/_beoordeel`, oordeel, maatregel.versie);
  // What remains goes to the college by choice of a person.
  if (oordeelsoort === 'deels_opgevolgd')
    await post(
      `maatregelen/${maatregel.id}/_naar-college`,
      { reden: 'Een termijn helpt niet meer.' },
      versie,
    );
  return { zaakId, maatregelId: maatregel.id, rapportId: rapport.id, bevindingId };
}

/** The advices of a case, as the team sees them. */
export async function adviezenVan(app: TestApp, zaakId: string): Promise<Adviesbody[]> {
  const { body } = await app
    .als('toezichthouder')
    .get(`/api/v1/collegeadviezen?zaakId=${zaakId}&status=alle`)
    .expect(200);
  return body.resultaten;
}

export async function leesAdvies(id: string, wie: Client): Promise<Adviesbody> {
  return (await wie.get(`/api/v1/collegeadviezen/${id}`).expect(200)).body;
}

/** An act on the advice as it is now. */
export async function opAdvies(app: TestApp, id: string, daad: string, inhoud: object, wie: Client) {
  const [rij] = await app.sql<{ versie: number }>('SELECT versie FROM collegeadvies.adviezen WHERE id = $1', [
    id,
  ]);
  const pad = `/api/v1/collegeadviezen/${id}`;
  const verzoek = daad === 'wijzig' ? wie.patch(pad) : wie.post(`${pad}/${daad}`);
  return verzoek.set('if-match', `"v${rij?.versie ?? 1}"`).send(inhoud);
}

/** Walks the road from the proposal up to a state. @returns the id of the advice */
export async function brengTot(
  app: TestApp,
  { zaakId, rapportId }: Adviesdossier,
  tot: 'voorstel' | 'concept' | 'bij_jurist' | 'getoetst' | 'verzonden',
): Promise<string> {
  await app.verwerkUitstaandeJobs();
  const [advies] = await adviezenVan(app, zaakId);
  if (!advies) throw new Error('Er is geen voorstel.');
  const th = app.als('toezichthouder');
  const stappen = [
    ['voorstel'],
    ['concept', '_neem-op', {}, th],
    ['concept', 'wijzig', { ...INHOUD, rapportId }, th],
    ['bij_jurist', '_leg-voor', {}, th],
    ['getoetst', '_toets', AKKOORD, app.als('jurist')],
    ['verzonden', '_verzend', VERZENDING, th],
  ] as const;
  const laatste = stappen.findLastIndex(([status]) => status === tot);
  for (const [, daad, inhoud, wie] of stappen.slice(1, laatste + 1)) {
    if (!daad || !inhoud || !wie) continue;
    const { status, body } = await opAdvies(app, advies.id, daad, inhoud, wie);
    if (status !== 200) throw new Error(`${daad}: ${status} ${JSON.stringify(body)}`);
  }
  await app.verwerkUitstaandeJobs();
  return advies.id;
}
