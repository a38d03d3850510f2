import { type Csvkolom, csvdag, csvmoment, csvwoord } from '@navolgbaar/platform/http';
import type { Meldingexportregel } from '../application/queries/meldingen.query';
import type { Meldingstatus } from '../domain/melding-status';
import { DOMEINNAMEN, type Meldingsoort, WETNAMEN } from '../domain/soorten';

/** The codes of the list in the words of the werkbank (asserted by test/architecture/woorden.spec.ts). */
export const EXPORTWOORDEN = {
  meldingsoort: {
    signaal: 'Signaal',
    melding: 'Melding',
    klacht: 'Klacht',
    calamiteit: 'Calamiteit',
    geweldsincident: 'Geweldsincident',
  } satisfies Record<Meldingsoort, string>,
  meldingstatus: {
    ontvangen: 'Ontvangen',
    in_weging: 'Gewogen',
    besloten_actie: 'Actie besloten',
    besloten_geen_actie: 'Geen actie',
    in_zaak: 'In een zaak',
    doorgezonden: 'Doorgestuurd',
    samengevoegd: 'Samengevoegd',
    overgenomen: 'Overgenomen',
  } satisfies Record<Meldingstatus, string>,
  kleur: { rood: 'Rood', oranje: 'Oranje', groen: 'Groen' },
  wet: WETNAMEN,
  domein: DOMEINNAMEN,
} as const;

const AANNAME = 'AANNAME – nog vast te stellen';

/** The columns of the exported worklist: what the list shows, and nothing of melder or cliënt. */
export const EXPORTKOLOMMEN: readonly Csvkolom<Meldingexportregel>[] = [
  { kop: 'Nummer', waarde: ({ nummer }) => nummer },
  { kop: 'Onderwerp', waarde: ({ onderwerp }) => onderwerp },
  { kop: 'Aanbieder', waarde: ({ aanbiederNaam }) => aanbiederNaam },
  { kop: 'Soort', waarde: ({ soort }) => csvwoord(EXPORTWOORDEN.meldingsoort, soort) },
  { kop: 'Prioriteit', waarde: ({ kleur }) => csvwoord(EXPORTWOORDEN.kleur, kleur) },
  {
    kop: 'Waarop de prioriteit berust',
    waarde: ({ kleur, kleurAanname }) => kleur && (kleurAanname ? AANNAME : 'Vastgesteld afwegingskader'),
  },
  { kop: 'Status', waarde: ({ status }) => csvwoord(EXPORTWOORDEN.meldingstatus, status) },
  { kop: 'Wet', waarde: ({ wet }) => csvwoord(EXPORTWOORDEN.wet, wet) },
  { kop: 'Gaat over', waarde: ({ domein }) => csvwoord(EXPORTWOORDEN.domein, domein) },
  { kop: 'Ontvangen op', waarde: ({ ontvangenOp }) => csvmoment(ontvangenOp) },
  { kop: 'Te laat gemeld', waarde: ({ teLaatGemeld }) => teLaatGemeld },
  { kop: 'Behandelaar', waarde: ({ behandelaarNaam }) => behandelaarNaam },
];

/** What is late, with the day on which the melder should have heard at last. */
export const EXPORTKOLOMMEN_TE_LAAT: readonly Csvkolom<Meldingexportregel>[] = [
  ...EXPORTKOLOMMEN,
  { kop: 'Bevestigen uiterlijk op', waarde: ({ uiterlijk }) => csvdag(uiterlijk) },
];
