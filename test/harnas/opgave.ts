import type { TestApp } from './test-app';

export interface Antwoord {
  vraag: string;
  waarden: string[];
}

/** Answers as the API takes them, from one value or more per question. */
export const alsAntwoorden = (antwoorden: Readonly<Record<string, string | string[]>>): Antwoord[] =>
  Object.entries(antwoorden).map(([vraag, waarden]) => ({ vraag, waarden: [waarden].flat() }));

/** The least that registers a calamiteit, on a Monday in the clock of most tests (2026-04-13). */
export const EERSTE = {
  soort: 'calamiteit',
  contact_naam: 'Ineke Verzonnen',
  contact_telefoon: '050 123 45 67',
  onderwerp: 'Val van de trap',
  wat_gebeurde: 'Een bewoner viel vannacht van de trap en brak een heup.',
  bekend_op: '2026-04-13',
  wet: 'wmo',
  veilig: 'ja',
} as const;

/** A provider reports with the least that is needed, and what is given besides. */
export async function meldOpgave(
  app: TestApp,
  anders: Readonly<Record<string, string | string[]>> = {},
  rest: Readonly<Record<string, unknown>> = {},
): Promise<{ id: string; nummer: string }> {
  const { body } = await app
    .als('aanbieder')
    .post('/api/v1/meldingopgaven')
    .send({ antwoorden: alsAntwoorden({ ...EERSTE, ...anders }), ...rest })
    .expect(201);
  return body;
}
