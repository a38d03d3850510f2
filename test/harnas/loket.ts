import { StelLoketIn } from '@navolgbaar/loket';
import type { TestApp, Testorganisatie } from './test-app';

/** Opens the loket of an organisation, as its beheerder does. */
export async function openLoket(app: TestApp, organisatie: Testorganisatie = app.eerste): Promise<void> {
  await app.app.get(StelLoketIn).execute(app.actor('beheerder', organisatie), {
    ...{ open: true, email: 'toezicht@noord.example', telefoon: '050 123 45 67' },
    ...{ postadres: 'Postbus 1, 9700 AA Groningen', fgEmail: 'fg@noord.example', versie: 0 },
  });
}

/** Good answers of every page of the journey, in its order. */
export const ANTWOORDEN = {
  gebeurtenis: { gebeurtenis: 'Er is ’s nachts niemand aanwezig.', wanneer: '3 april 2026' },
  aanbieder: { aanbieder: 'De Linde', plaats: 'Lindelaan 1' },
  persoon: { relatie: 'buur', leeftijd: 'volwassen' },
  melder: { bekend: 'naam', naam: 'Truus Zonderling', email: 'truus@voorbeeld.nl', telefoon: '06 12345678' },
} as const;
