import type { TestApp } from './test-app';

export interface Afspraakbody {
  readonly id: string;
  readonly versie: number;
  readonly status: string;
  readonly signaal: string | null;
  readonly zaakId: string | null;
  readonly afgesprokenOp: string;
  readonly handelingen: readonly string[];
}

/** An agreement as a person fills it in; agreed today, to be kept in two days, to be checked in a week. */
export function afspraakvelden(app: TestApp): Record<string, unknown> {
  const vandaag = app.klok.vandaag();
  return {
    ...{
      tekst: 'Elke nacht is er een wakende begeleider op locatie Berk.',
      eigenaarFunctie: 'locatiemanager',
    },
    ...{ afgesprokenOp: vandaag.toString(), uiterlijk: vandaag.add({ days: 2 }).toString() },
    ...{ controleWijze: 'bezoek', controleDoor: app.eerste.gebruikers.toezichthouder },
    controleOp: vandaag.add({ days: 7 }).toString(),
  };
}

/** @param plaats `zaken/<id>` or `meldingen/<id>` */
export async function maakAfspraak(app: TestApp, plaats: string, anders: object = {}): Promise<Afspraakbody> {
  const { body } = await app
    .als('toezichthouder')
    .post(`/api/v1/${plaats}/veiligheidsafspraken`)
    .send({ ...afspraakvelden(app), ...anders })
    .expect(201);
  return body;
}
