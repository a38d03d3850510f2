import { brengTot, nietOpgevolgd, opAdvies } from './collegeadvies';
import type { TestApp } from './test-app';

type Client = ReturnType<TestApp['als']>;

/** The college follows the advice of a client stop. */
export const BESLUIT = {
  soort: 'volgt',
  op: '2026-04-13',
  nummer: 'B-26-101',
  inhoud: 'Een stop tot 1 augustus.',
};
/** A measure that deviates, with a ground of public law. */
export const AFWIJKEND = {
  ...{ soort: 'wijkt_af', op: '2026-04-13', inhoud: 'Andere zorg voor twee cliënten.', reden: 'Sneller.' },
  ...{ maatregel: 'voorziening_aanpassen', grondsoort: 'wmo_2_3_10', vindplaats: 'lid 1 onder a' },
};
export const BEKENDMAKING = { op: '2026-04-13', hoe: 'Brief van de gemeente', aanAanbieder: true };

export interface Maatregelbody {
  readonly id: string;
  readonly nummer: string;
  readonly zaakId: string;
  readonly adviesId: string;
  readonly versie: number;
  readonly status: string;
  readonly soort: string;
  readonly handelingen: readonly string[];
  readonly rechtsmiddelen: readonly { readonly id: string; readonly teLaat: boolean | null }[];
}

/** The corrective measures of a case, as the team sees them. */
export async function maatregelenVan(app: TestApp, zaakId: string): Promise<Maatregelbody[]> {
  const { body } = await app
    .als('toezichthouder')
    .get(`/api/v1/corrigerende-maatregelen?zaakId=${zaakId}`)
    .expect(200);
  return body.resultaten;
}

export async function leesMaatregel(id: string, wie: Client): Promise<Maatregelbody> {
  return (await wie.get(`/api/v1/corrigerende-maatregelen/${id}`).expect(200)).body;
}

/** A case in which the college of the first gemeente decided. */
export async function besloten(app: TestApp, besluit: object = BESLUIT) {
  const dossier = await nietOpgevolgd(app);
  const adviesId = await brengTot(app, dossier, 'verzonden');
  const { status, body } = await opAdvies(app, adviesId, '_besluit', besluit, app.als('college'));
  if (status !== 200) throw new Error(`_besluit: ${status} ${JSON.stringify(body)}`);
  await app.verwerkUitstaandeJobs();
  const [maatregel] = await maatregelenVan(app, dossier.zaakId);
  if (!maatregel) throw new Error('Er is geen corrigerende maatregel.');
  return { ...dossier, adviesId, id: maatregel.id };
}

/** An act on the measure as it is now; what follows from it has happened when it returns. */
export async function opMaatregel(app: TestApp, id: string, daad: string, inhoud: object, wie: Client) {
  const [rij] = await app.sql<{ versie: number }>(
    'SELECT versie FROM corrigerend.maatregelen WHERE id = $1',
    [id],
  );
  const antwoord = await wie
    .post(`/api/v1/corrigerende-maatregelen/${id}/${daad}`)
    .set('if-match', `"v${rij?.versie ?? 1}"`)
    .send(inhoud);
  if (antwoord.status < 300) await app.verwerkUitstaandeJobs();
  return antwoord;
}
