import type { TestApp } from './test-app';

/** A request list with one voluntary question that went to the provider of a case. */
export async function stuurOpvraaglijst(app: TestApp, zaakId: string): Promise<string> {
  const team = app.als('toezichthouder');
  const { body: lijst } = await team
    .post(`/api/v1/zaken/${zaakId}/opvraaglijsten`)
    .send({ titel: 'Over de nacht', aanbiederId: app.eerste.aanbiederId })
    .expect(201);
  const doe = (daad: string, versie: number, inhoud: object) =>
    team.post(`/api/v1/opvraaglijsten/${lijst.id}/${daad}`).set('if-match', `"v${versie}"`).send(inhoud);
  const vraag = { soort: 'inlichting', wat: 'Wie is er?', waarom: 'Voor de nacht.', verplicht: false };
  const { body: metVraag } = await doe('vragen', lijst.versie, vraag).expect(201);
  await doe('_verstuur', metVraag.versie, {
    ...{ uiterlijk: '2026-05-01', jegens: 'de bestuurder', doel: 'Zien of er hulp is.' },
  }).expect(200);
  return lijst.id as string;
}

/** The provider answers such a list: it then waits for the team. */
export async function beantwoordOpvraaglijst(app: TestApp, id: string): Promise<void> {
  const portaal = app.als('aanbieder');
  const { body } = await portaal.get(`/api/v1/opvraaglijsten/${id}`).expect(200);
  const doe = (daad: string, versie: number, inhoud: object) =>
    portaal.post(`/api/v1/opvraaglijsten/${id}/${daad}`).set('if-match', `"v${versie}"`).send(inhoud);
  const antwoord = { soort: 'gegeven', tekst: 'Twee mensen, van tien tot zeven.' };
  await doe(`vragen/${body.vragen[0].id}/_beantwoord`, body.versie, antwoord).expect(200);
  await doe('_dien-in', body.versie + 1, {}).expect(200);
}
