import type { TestApp } from './test-app';

/** The draft of a report that went to its provider, who can still react. @returns the id of the hearing */
export async function stuurWederhoor(app: TestApp, rapportId: string): Promise<string> {
  const team = app.als('toezichthouder');
  const { body: rapport } = await team.get(`/api/v1/rapporten/${rapportId}`).expect(200);
  const { body } = await team
    .post(`/api/v1/rapporten/${rapportId}/wederhoren`)
    .set('if-match', `"v${rapport.versie}"`)
    .send({ nagekeken: true })
    .expect(201);
  return body.id as string;
}
