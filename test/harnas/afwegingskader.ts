import type { TestApp } from './test-app';

type Kleur = 'groen' | 'oranje' | 'rood';

/** Adopts a version with the shipped rows and columns, from today on: other colours, or another rule. */
export async function stelKaderVast(
  app: TestApp,
  { kleur, ...anders }: { kleur?: (omvang: string) => Kleur; roodVraagtTweede?: boolean },
): Promise<string> {
  const beheerder = app.als('beheerder');
  const { body: alle } = await beheerder.get('/api/v1/afwegingskaders').expect(200);
  const { ernstnaam, omvangnaam, rijen, kolommen, cellen, stap3, roodVraagtTweede } = alle[0];
  const { body } = await beheerder
    .post('/api/v1/afwegingskaders')
    .send({
      ...{ ernstnaam, omvangnaam, rijen, kolommen, stap3, roodVraagtTweede, ...anders },
      cellen: cellen.map((cel: { omvang: string }) => ({
        ...cel,
        ...(kleur && { kleur: kleur(cel.omvang) }),
      })),
    })
    .expect(201);
  await beheerder
    .post(`/api/v1/afwegingskaders/${body.id}/_stel-vast`)
    .set('if-match', `"v${body.versie}"`)
    .send({
      ...{ geldigVanaf: app.klok.vandaag().toString(), brondatum: '2026-01-15' },
      bron: 'Vastgesteld voor deze proef',
    })
    .expect(200);
  return body.id;
}
