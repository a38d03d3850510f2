import {
  LeesMeldingen,
  LegUitlegVast,
  type RegistreerMeldingCommand,
  RegistreerMelding,
  WijzigMelding,
} from '@navolgbaar/melding';
import { NeemBesluit, StelWegingVast } from '@navolgbaar/weging';
import { sluit } from './calamiteiten';
import type { Toeval } from './toeval';
import type { Wereld } from './wereld';

type Zwaarte = 'ontwikkeling' | 'basale_veiligheid' | 'levensbedreigend';

interface Onderwerp {
  readonly onderwerp: string;
  readonly omschrijving: string;
  readonly ernst: Zwaarte;
  readonly domein: 'kwaliteit' | 'rechtmatigheid';
}

const ONDERWERPEN: readonly Onderwerp[] = [
  onderwerp(
    'Hulp komt minder vaak dan afgesproken',
    'De hulp zou drie keer per week komen maar komt vaak één keer.',
    'ontwikkeling',
  ),
  onderwerp(
    'Veel wisselingen in het team',
    'Er staat bijna elke week een andere begeleider op de groep.',
    'ontwikkeling',
  ),
  onderwerp(
    'Cliënten ’s avonds zonder begeleiding',
    'Tussen acht en elf uur is er niemand aanwezig op de locatie.',
    'basale_veiligheid',
  ),
  onderwerp(
    'Vervuilde gemeenschappelijke keuken',
    'De keuken en de badkamer worden al weken niet schoongemaakt.',
    'basale_veiligheid',
  ),
  onderwerp(
    'Medicijnen liggen open op kantoor',
    'Iedereen kan bij de medicijnen. Er is geen aftekenlijst.',
    'basale_veiligheid',
  ),
  onderwerp(
    'Toon van begeleiders is kleinerend',
    'Cliënten worden toegesproken als kinderen. Zij durven er niets van te zeggen.',
    'ontwikkeling',
  ),
  onderwerp(
    'Pesten en intimidatie tussen bewoners',
    'Een bewoner wordt structureel buitengesloten en bedreigd.',
    'basale_veiligheid',
  ),
  onderwerp(
    'Agressie van een begeleider',
    'Een begeleider heeft een cliënt hard vastgepakt en opgesloten op de kamer.',
    'levensbedreigend',
  ),
  onderwerp(
    'Geen begeleidingsplan',
    'Na een halfjaar is er nog geen plan gemaakt met de cliënt.',
    'ontwikkeling',
  ),
  onderwerp(
    'Onbevoegd personeel bij zware zorg',
    'Medewerkers zonder opleiding begeleiden cliënten met complexe problemen.',
    'ontwikkeling',
  ),
  onderwerp(
    'Uren gedeclareerd die niet zijn geleverd',
    'De urenlijsten kloppen niet met de bezoeken die er waren.',
    'ontwikkeling',
    'rechtmatigheid',
  ),
  onderwerp(
    'Budgethouder kent het eigen contract niet',
    'De aanbieder vult de declaraties in en de budgethouder tekent ongezien.',
    'ontwikkeling',
    'rechtmatigheid',
  ),
  onderwerp(
    'Zelfde begeleider bij twee aanbieders tegelijk',
    'Volgens beide roosters werkte dezelfde persoon op hetzelfde moment.',
    'ontwikkeling',
    'rechtmatigheid',
  ),
  onderwerp(
    'Brandveiligheid van de woning',
    'De vluchtweg staat vol met fietsen en er hangt geen rookmelder.',
    'basale_veiligheid',
  ),
];

/** How heavy the people of the demo find what is reported so. */
export const ernstBij = (kop: string): Zwaarte =>
  ONDERWERPEN.find((een) => een.onderwerp === kop)?.ernst ?? 'ontwikkeling';

const BRONNEN = [
  'meldpunt',
  'inwoner',
  'client',
  'medewerker',
  'toegang',
  'contractmanagement',
  'collega_gemeente',
] as const;
const KANALEN = {
  meldpunt: 'meldpunt',
  inwoner: 'telefoon',
  client: 'telefoon',
  medewerker: 'e-mail',
} as const;

function onderwerp(
  kop: string,
  omschrijving: string,
  ernst: Zwaarte,
  domein: Onderwerp['domein'] = 'kwaliteit',
): Onderwerp {
  return { onderwerp: kop, omschrijving, ernst, domein };
}

/** Signals, meldingen and complaints through the year: some weighed and decided, the newest still waiting. */
export function planSignalen(wereld: Wereld, toeval: Toeval, aantal: number): void {
  const namen = [...wereld.aanbieders.keys()];
  for (let i = 0; i < aantal; i += 1) {
    const dagen = Math.floor(420 * toeval.volgende() ** 1.6) + 1;
    const thema = toeval.kies(ONDERWERPEN);
    // A few providers draw most of the signals, as in life.
    const naam = namen[Math.floor(namen.length * toeval.volgende() ** 2)] ?? '';
    const jeugd = /Jeugd|Jongeren|Pleeg/.test(naam);
    planSignaal(wereld, toeval, { dagen, thema, aanbiederId: wereld.aanbieder(naam), jeugd });
  }
}

function planSignaal(
  wereld: Wereld,
  toeval: Toeval,
  {
    dagen,
    thema,
    aanbiederId,
    jeugd,
  }: { dagen: number; thema: Onderwerp; aanbiederId: string; jeugd: boolean },
): void {
  const dag = wereld.werkdagGeleden(dagen);
  const bron = toeval.kies(BRONNEN);
  const command: RegistreerMeldingCommand = {
    soort: toeval.kies(['signaal', 'signaal', 'melding', 'klacht']),
    kanaal: KANALEN[bron as keyof typeof KANALEN] ?? 'e-mail',
    bron,
    aard: toeval.kies(['feit', 'onderbuikgevoel', 'structurele_klacht', 'ernstige_klacht']),
    wet: jeugd ? 'jeugdwet' : 'wmo',
    domein: thema.domein,
    onderwerp: thema.onderwerp,
    omschrijving: thema.omschrijving,
    aanbiederId,
    gemeenteId: wereld.noordstad(),
    onrechtmatigheid: thema.domein === 'rechtmatigheid' ? 'ja' : toeval.kies(['nee', 'nee', 'onbekend']),
    melder: {
      hoedanigheid: bron === 'client' ? 'cliënt' : 'melder',
      naam: 'Verzonnen Persoon',
      telefoon: '050 555 0100',
    },
  };
  const uur = `${String(toeval.getal(9, 16)).padStart(2, '0')}:${toeval.kies(['05', '20', '40', '55'])}`;
  const weegNa = toeval.getal(1, 9);
  const besluitNa = weegNa + toeval.getal(1, 8);
  const actie = thema.ernst !== 'ontwikkeling' ? toeval.kans(0.55) : toeval.kans(0.12);
  const nog = toeval.kans(0.4);
  wereld.plan(dag, uur, async (w) => {
    const { id } = await w
      .van(RegistreerMelding)
      .execute(w.actor(toeval.kies(['Anna', 'Karim', 'Marijke'])), command);
    if (!wachtOpContact(dagen)) w.plan(dag, '17:15', (dan) => legContactVast(dan, id));
    if (jeugd && thema.domein === 'kwaliteit') return;
    w.plan(dag.add({ days: weegNa }), '11:00', () => weeg(w, id, thema, toeval));
    if (besluitNa >= dagen) return;
    w.plan(dag.add({ days: besluitNa }), '15:00', () => besluit(w, id, thema, actie));
    if (!actie || nog) return;
    w.plan(dag.add({ days: besluitNa + 24 }), '13:40', async () =>
      sluit(w, (await w.zaakVan(id)).id, thema.domein === 'rechtmatigheid' ? 'verklaard' : 'verbeterd'),
    );
  });
}

/** Of the last weeks some melders have not been called yet, so that the worklist has something late to show. */
const wachtOpContact = (dagen: number): boolean => dagen < 3 || (dagen < 30 && dagen % 3 === 0);

const legContactVast = (wereld: Wereld, meldingId: string): Promise<void> =>
  wereld.van(LegUitlegVast).execute(wereld.actor('Karim'), { meldingId, hoe: 'telefoon' });

async function weeg(wereld: Wereld, meldingId: string, thema: Onderwerp, toeval: Toeval): Promise<void> {
  const actor = wereld.actor(toeval.kies(['Anna', 'Karim']));
  const { versie } = await wereld.van(LeesMeldingen).detail(actor, meldingId);
  await wereld
    .van(WijzigMelding)
    .execute(actor, { meldingId, versie, velden: { behandelaarId: actor.gebruikerId } });
  await wereld.van(StelWegingVast).execute(actor, {
    meldingId,
    ernst: thema.ernst,
    ernstMotivering: 'Zo blijkt uit de melding en uit het gesprek met de melder.',
    omvang: toeval.kies(['klein', 'klein', 'gemiddeld', 'groot']),
    omvangMotivering: 'Gemeten aan het aantal cliënten van de aanbieder op deze locatie.',
    getroffen: toeval.getal(1, 6),
    ...{ afwegingskaderId: null, omvangbasis: 'aanbieder', totaal: null, naWegingId: null },
    ...{ verhogingsgronden: [], aanZet: 'toezichthouder', partners: [] },
    publieksgevoelig: toeval.kans(0.08),
    publieksgevoeligToelichting: null,
    onrechtmatigheid: thema.domein === 'rechtmatigheid' ? 'ja' : 'nee',
    onrechtmatigheidToelichting: null,
    verhoogNaar: null,
    verhogingReden: null,
    afstemming:
      thema.ernst === 'levensbedreigend'
        ? {
            contractbeheer: { gedaan: true, toelichting: 'Direct gebeld: er komt vandaag iemand langs.' },
            toegang: toeval.kans(0.6)
              ? { gedaan: true, toelichting: 'Direct gebeld; voor cliënten is een andere plek geregeld.' }
              : { gedaan: false, toelichting: 'Niet bereikbaar na vijf uur. Morgen om negen uur opnieuw.' },
          }
        : null,
  });
}

async function besluit(wereld: Wereld, meldingId: string, thema: Onderwerp, actie: boolean): Promise<void> {
  await wereld.van(NeemBesluit).execute(wereld.actor('Marijke'), {
    meldingId,
    besluit: actie ? 'actie' : 'geen_actie',
    actie: actie ? (thema.domein === 'rechtmatigheid' ? 'rechtmatigheidstoets' : 'kwaliteitstoets') : null,
    aanZet: actie ? 'toezichthouder' : 'contractmanagement',
    partners: actie ? [] : ['contractmanagement'],
    motivering: actie
      ? 'De veiligheid van cliënten is in het geding en de aanbieder heeft nog niet laten zien dat het beter gaat.'
      : 'Contractmanagement pakt dit op in het kwartaalgesprek. Het signaal blijft staan en telt mee bij een volgende melding.',
    overleg: {
      werkoverlegOp: wereld.dagVanNu(),
      deelnemers: ['Marijke Hofstra', 'Anna de Boer', 'Karim El Idrissi'],
    },
    ...{ wegingId: null, navraag: null, doorzending: null, actiepunt: null },
  });
}
