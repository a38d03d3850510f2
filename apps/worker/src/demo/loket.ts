import type { INestApplicationContext } from '@nestjs/common';
import {
  BeginConcept,
  BewaarStap,
  GEZIEN,
  StelLoketIn,
  VerzendConcept,
  VulMeldingAan,
  codeBij,
  zorgmelding,
} from '@navolgbaar/loket';
import { OpenVerzegeling, StelVraag, VolgMelding, leesOntvangstcode } from '@navolgbaar/melding';
import { type Actor, loketActor } from '@navolgbaar/platform/auth';
import type { Temporal } from 'temporal-polyfill';
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

interface Loketmelding {
  readonly geleden: number;
  readonly invoer: Readonly<Record<string, string>>;
  /** What a supervisor asks two days later, and what the melder answers the evening after. */
  readonly vraag?: string;
  readonly antwoord?: string;
  /** Why a supervisor asks to open the sealed identity. */
  readonly opening?: string;
}

const MELDINGEN: readonly Loketmelding[] = [
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
    vraag: 'Op welke dagen van de week gebeurt dit, en wie waren er nog meer bij?',
    antwoord: 'Vooral op maandag en donderdag. Er is dan nog een tweede begeleider.',
  },
  {
    geleden: 6,
    invoer: {
      gebeurtenis: 'Er verdwijnt geld van bewoners. Ik werk er en durf het niet binnen te zeggen.',
      aanbieder: 'Een woonvoorziening in het centrum',
      ...{ relatie: 'medewerker', leeftijd: 'volwassen', bekend: 'vertrouwelijk' },
      ...{ naam: 'Verzonnen Persoon', email: 'vertrouwelijk@voorbeeld.example' },
    },
    vraag: 'Kunt u zeggen sinds wanneer dit speelt?',
    opening: 'De melder antwoordt niet meer. Zonder haar verhaal kunnen wij het geld niet volgen.',
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

/** Some that came in over the loket, page by page as a visitor does, with what was asked and answered since. */
export function planLoketmeldingen(wereld: Wereld): void {
  for (const melding of MELDINGEN) {
    const dag = wereld.vandaag.subtract({ days: melding.geleden });
    wereld.plan(dag, '20:40', async (w) => {
      const actor = loketActor(w.organisatie.id, 'demo');
      const geheim = await w.van(BeginConcept).execute(actor, w.noordstad());
      for (const stap of zorgmelding.stappen)
        await w
          .van(BewaarStap)
          .execute(actor, { geheim, stap, invoer: { ...melding.invoer, bestanden: GEZIEN } });
      const concept = await w.van(VerzendConcept).execute(actor, geheim);
      if (!concept?.verzonden) throw new Error('Een melding van de demo is niet volledig.');
      planVervolg(w, melding, dag, codeBij(actor.organisatieId, geheim));
    });
  }
}

function planVervolg(
  wereld: Wereld,
  { vraag, antwoord, opening }: Loketmelding,
  dag: Temporal.PlainDate,
  code: string,
): void {
  if (!vraag) return;
  const inzage = async (w: Wereld) => {
    const actor = loketActor(w.organisatie.id, 'demo');
    const sleutel = await w.van(VolgMelding).open(actor, leesOntvangstcode(code)?.code ?? null);
    const gelezen = sleutel && (await w.van(VolgMelding).lees(actor, sleutel));
    if (!sleutel || !gelezen) throw new Error('Een ontvangstcode van de demo opent niets.');
    return { actor, sleutel, gelezen };
  };
  wereld.plan(dag.add({ days: 1 }), '10:15', async (w) => {
    const { meldingId } = (await inzage(w)).gelezen;
    const toezichthouder = w.actor('Anna');
    await w.van(StelVraag).execute(toezichthouder, { meldingId, tekst: vraag, zonderInhoud: true });
    if (opening)
      await w.van(OpenVerzegeling).vraag(toezichthouder, { meldingId, reden: opening, nood: false });
  });
  if (!antwoord) return;
  wereld.plan(dag.add({ days: 2 }), '21:05', async (w) => {
    const { actor, sleutel, gelezen } = await inzage(w);
    const vraagId = gelezen.vragen[0]?.id ?? null;
    const inhoud = { sleutel, formulier: 'demo', vraagId, tekst: antwoord, bestanden: [] };
    await w.van(VulMeldingAan).execute(actor, inhoud);
  });
}
