import { DomeinFout, type Overgangstabel } from '@navolgbaar/kernel';
import type { Berichtfoutcode } from './fouten';

/** To whom a message goes: it decides what may stand in it. */
export const ONTVANGERSOORTEN = [
  'aanbieder',
  'melder',
  'college',
  'medewerker',
  'partner',
  'belanghebbende',
] as const;
export type Ontvangersoort = (typeof ONTVANGERSOORTEN)[number];

/** How a message reaches its reader. Everything to a provider can also be read in the portal. */
export const KANALEN = ['mail', 'portaal', 'post'] as const;
export type Kanaal = (typeof KANALEN)[number];

export const BERICHTSTATUSSEN = [
  ...(['voorgenomen', 'aangeboden', 'te_printen', 'geprint', 'bevestigd', 'mislukt'] as const),
];
export type Berichtstatus = (typeof BERICHTSTATUSSEN)[number];
export type Berichthandeling =
  | 'biedAan'
  | 'bevestig'
  | 'stelUit'
  | 'laatMislukken'
  | 'verzendOpnieuw'
  | 'zetInPortaal'
  | 'zetBijPost'
  | 'drukAf'
  | 'verstuurPerPost'
  | 'meldRetour';

const BRON = 'architecture.md §3.3: effecten buiten de database in drie stappen';
const MISLUKT = 'interface.md §5: mislukte berichten zijn zichtbaar, met opnieuw verzenden';
const POST = 'issue 8: brieven per mail, portaal of post; wie print en verstuurt legt dat vast';

const recht = 'bericht:verzenden';

/**
 * Three steps with their state in the database, since sending cannot be part of a transaction. `aangeboden` means:
 * perhaps sent. A process that dies in that state leaves the only case in which a mail may go out twice, with the
 * same Message-ID. What goes on paper waits for a person, who prints and posts it.
 */
export const overgangen: Overgangstabel<Berichtstatus, Berichthandeling> = {
  voorgenomen: { biedAan: { naar: 'aangeboden', recht, bron: BRON } },
  aangeboden: {
    biedAan: { naar: 'aangeboden', recht, bron: `${BRON}; na een afgebroken poging` },
    bevestig: { naar: 'bevestigd', recht, bron: BRON },
    stelUit: { naar: 'voorgenomen', recht, bron: `${BRON}; tijdelijke weigering` },
    laatMislukken: { naar: 'mislukt', recht, bron: BRON },
  },
  te_printen: {
    drukAf: { naar: 'geprint', recht, bron: POST },
    verstuurPerPost: { naar: 'bevestigd', recht, bron: POST },
    verzendOpnieuw: { naar: 'voorgenomen', recht, bron: POST },
    zetInPortaal: { naar: 'bevestigd', recht, bron: POST },
  },
  geprint: {
    verstuurPerPost: { naar: 'bevestigd', recht, bron: POST },
    drukAf: { naar: 'geprint', recht, bron: POST },
  },
  // Only of what went by post; mail that comes back is refused within the hour, and has failed then.
  bevestigd: { meldRetour: { naar: 'mislukt', recht, bron: MISLUKT } },
  mislukt: {
    verzendOpnieuw: { naar: 'voorgenomen', recht, bron: MISLUKT },
    zetInPortaal: { naar: 'bevestigd', recht, bron: MISLUKT },
    zetBijPost: { naar: 'te_printen', recht, bron: MISLUKT },
  },
};

/** The act that brings a message to a channel. */
export const NAAR_KANAAL = {
  mail: 'verzendOpnieuw',
  portaal: 'zetInPortaal',
  post: 'zetBijPost',
} as const satisfies Record<Kanaal, Berichthandeling>;

/** In which state a new message begins. */
export const BEGINSTATUS = {
  mail: 'voorgenomen',
  portaal: 'bevestigd',
  post: 'te_printen',
} as const satisfies Record<Kanaal, Berichtstatus>;

/**
 * How a new message goes. A provider may have chosen; who cannot be mailed gets a letter on paper, so that nothing falls
 * away in silence. Only letters to a provider or a college exist on paper: the others are notices.
 * @throws DomeinFout BERICHT.ADRES_ONGELDIG when there is no way at all
 */
export function kiesKanaal(
  { soort, mailbaar }: { readonly soort: Ontvangersoort; readonly mailbaar: boolean },
  gekozen: Kanaal | null,
): Kanaal {
  if (soort === 'aanbieder' && gekozen && (gekozen !== 'mail' || mailbaar)) return gekozen;
  if (mailbaar) return 'mail';
  if (isBrief(soort)) return 'post';
  throw new DomeinFout<Berichtfoutcode>('BERICHT.ADRES_ONGELDIG');
}

/** Whether it is a letter with a file in the dossier, and no notice. */
export const isBrief = (soort: Ontvangersoort): boolean => soort === 'aanbieder' || soort === 'college';

/** Minutes to wait after the first, second, … attempt that was refused for a passing reason; then it has failed. */
export const WACHTTIJDEN_MIN = [1, 5, 30, 120] as const;

/** After this long without an answer an offered message counts as broken off and is offered again. */
export const AFGEBROKEN_NA_MIN = 15;

/**
 * What follows a refusal by the other side.
 * @param pogingen attempts so far, this one included
 * @returns minutes to wait, or null when it has failed and a person must look
 */
export function wachttijdNa(pogingen: number, tijdelijk: boolean): number | null {
  return tijdelijk ? (WACHTTIJDEN_MIN[pogingen - 1] ?? null) : null;
}
