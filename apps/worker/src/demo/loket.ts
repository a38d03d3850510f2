import type { INestApplicationContext } from '@nestjs/common';
import { BeginConcept, BewaarStap, StelLoketIn, VerzendConcept, zorgmelding } from '@navolgbaar/loket';
import { type Actor, loketActor } from '@navolgbaar/platform/auth';
import type { Wereld } from './wereld';

const BEREIKBAAR = {
  noord: {
    ...{ email: 'toezicht@noordstad.example', telefoon: '050 555 01 23', fgEmail: 'fg@noordstad.example' },
    postadres: 'Postbus 100, 9700 AA Noordstad',
  },
  zuid: {
    ...{ email: 'toezicht@zuiderveld.example', telefoon: '040 555 04 56', fgEmail: null },
    postadres: null,
  },
} as const;

/** Lets the public in, with invented ways to reach the supervisor. */
export function openLoket(
  app: INestApplicationContext,
  actor: Actor,
  wie: keyof typeof BEREIKBAAR,
): Promise<void> {
  const instelling = { open: true, ...BEREIKBAAR[wie], versie: 0 };
  return app.get(StelLoketIn, { strict: false }).execute(actor, instelling);
}

const MELDINGEN: readonly { readonly geleden: number; readonly invoer: Readonly<Record<string, string>> }[] =
  [
    {
      geleden: 2,
      invoer: {
        gebeurtenis:
          'Mijn broer woont begeleid. Sinds de zomer is er ’s nachts niemand meer. Hij belt mij als hij bang is.',
        wanneer: 'gisteren',
        ...{ aanbieder: 'Stichting De Linde', plaats: 'Het huis aan de Lindelaan' },
        ...{ relatie: 'naaste', leeftijd: 'volwassen' },
        ...{ bekend: 'naam', naam: 'Verzonnen Persoon', telefoon: '050 555 0100' },
      },
    },
    {
      geleden: 4,
      invoer: {
        gebeurtenis:
          'Bij de dagbesteding schreeuwt een begeleider tegen mensen. Ik werk daar en zie het elke week.',
        aanbieder: 'De dagbesteding bij de haven',
        ...{ relatie: 'medewerker', leeftijd: 'volwassen', bekend: 'anoniem' },
      },
    },
    {
      geleden: 9,
      invoer: {
        gebeurtenis: 'Onze buurjongen woont in een gezinshuis. Hij is vaak alleen thuis, ook ’s avonds laat.',
        aanbieder: 'Een gezinshuis, de naam weet ik niet',
        plaats: 'Dorpsstraat',
        ...{ relatie: 'buur', leeftijd: 'jong' },
        ...{ bekend: 'naam', naam: 'Verzonnen Persoon', email: 'verzonnen.persoon@voorbeeld.example' },
      },
    },
  ];

/** Some that came in over the loket, page by page as a visitor does. */
export function planLoketmeldingen(wereld: Wereld): void {
  for (const { geleden, invoer } of MELDINGEN) {
    wereld.plan(wereld.vandaag.subtract({ days: geleden }), '20:40', async (w) => {
      const actor = loketActor(w.organisatie.id, 'demo');
      const geheim = await w.van(BeginConcept).execute(actor, w.noordstad());
      for (const stap of zorgmelding.stappen)
        await w.van(BewaarStap).execute(actor, { geheim, stap, invoer });
      const concept = await w.van(VerzendConcept).execute(actor, geheim);
      if (!concept?.verzonden) throw new Error('Een melding van de demo is niet volledig.');
    });
  }
}
