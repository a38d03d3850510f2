import type { Controlepunt } from './controle';
import { type Leesbaarheid } from './leesbaarheid';
import { onderbouwingsnaam, sectienaam } from './secties';
import type { Wederhoorstand } from './wederhoorstand';
import type { Bevindingverschil } from './zaakbevindingen';

const VERSCHILTEKST: Readonly<Record<Bevindingverschil['soort'], string>> = {
  nieuw: 'is vastgesteld en staat niet in het rapport.',
  herzien: 'is in de zaak herzien sinds zij in het rapport staat. Neem haar opnieuw over, of laat het zo.',
  ingetrokken: 'geldt in de zaak niet meer. Haal haar uit het rapport, of laat het zo.',
};

export const verschilpunt = ({ soort, bevindingnummer, plaats }: Bevindingverschil): Controlepunt => ({
  ...{ soort: 'bevinding', blokkeert: false },
  plaats: plaats === null ? 'bevindingen' : onderbouwingsnaam(plaats),
  reden: `Bevinding V-${bevindingnummer} ${VERSCHILTEKST[soort]}`,
});

const wederhoorpunt = (reden: string, blokkeert: boolean, plaats = 'wederhoor'): Controlepunt => ({
  ...{ soort: 'wederhoor', blokkeert, plaats, reden },
});

/**
 * How the hearing stands (Awb art. 3:2): what keeps the report from being adopted, and what was promised in an answer
 * and is not done yet.
 * @param uiterlijk the last day to react, written out; null where it is not known
 * @param nietGedaan the parts of which an answer says that they were changed, and that were not
 */
export function wederhoorpunten(
  stand: Wederhoorstand | null,
  { uiterlijk, nietGedaan }: { uiterlijk: string | null; nietGedaan: readonly string[] },
): Controlepunt[] {
  if (!stand) {
    const reden =
      'Het concept is niet voor wederhoor verstuurd. Verstuur het, of leg bij het vaststellen uit waarom niet.';
    return [wederhoorpunt(reden, false)];
  }
  const onbeantwoord = stand.onbeantwoord.map((kop) =>
    wederhoorpunt(`Een reactie van de aanbieder heeft nog geen antwoord: ${kop}.`, true),
  );
  return [
    ...(stand.stand === 'loopt' && onbeantwoord.length === 0 ? [loopt(uiterlijk)] : []),
    ...onbeantwoord,
    ...nietGedaan.map((plaats) =>
      wederhoorpunt(
        'In het antwoord op een reactie staat dat dit deel is veranderd, maar het is nog gelijk aan het concept.',
        false,
        plaats,
      ),
    ),
  ];
}

const loopt = (uiterlijk: string | null): Controlepunt =>
  wederhoorpunt(
    `Het wederhoor is nog niet afgerond.${uiterlijk ? ` De aanbieder kan reageren tot en met ${uiterlijk}.` : ''}`,
    true,
  );

/** What a colleague said and nobody dealt with yet, by part. */
export function opmerkingpunten(plaatsen: readonly string[]): Controlepunt[] {
  return [...new Set(plaatsen)].map((plaats) => {
    const aantal = plaatsen.filter((een) => een === plaats).length;
    const wat = aantal === 1 ? 'staat een open opmerking' : `staan ${aantal} open opmerkingen`;
    return {
      ...{ soort: 'opmerking' as const, blokkeert: false, plaats },
      reden: `Hier ${wat} van een collega.`,
    };
  });
}

/** Advice on the summary, which everybody must be able to read. */
export function leesbaarheidspunten({
  langeZinnen,
  moeilijkeWoorden,
  lijdendeZinnen,
}: Leesbaarheid): Controlepunt[] {
  const redenen = [
    ...langeZinnen.map((zin) => `Deze zin is lang voor gewone taal: ${zin}`),
    ...moeilijkeWoorden.map(
      ({ woord, liever }) => `'${woord}' is voor veel mensen een moeilijk woord. Liever: ${liever}.`,
    ),
    ...lijdendeZinnen.map((zin) => `In deze zin staat niet wie het doet: ${zin}`),
  ];
  return redenen.map((reden) => ({
    ...{ soort: 'leesbaarheid', blokkeert: false, plaats: sectienaam('samenvatting'), reden },
  }));
}
