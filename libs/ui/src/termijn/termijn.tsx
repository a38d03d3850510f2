import { clsx } from 'clsx';
import { Pictogram, type PictogramNaam } from '../pictogram/pictogram';
import { dagenTussen, datumTekst } from '../tekst/datum';
import { termijnTeksten } from '../teksten/toezicht';
import { Herleiding, type HerleidingStapWeergave } from './herleiding';

export type TermijnStand = 'ruim' | 'kort' | 'vandaag' | 'telaat' | 'opgeschort' | 'behaald' | 'ingetrokken';
export type TermijnStatus = 'loopt' | 'opgeschort' | 'behaald' | 'ingetrokken';

// The sign differs in shape, not only in colour (WCAG 1.4.1).
const pictogrammen: Record<TermijnStand, PictogramNaam> = {
  ruim: 'agenda',
  kort: 'klok',
  vandaag: 'klokte',
  telaat: 'achthoek',
  opgeschort: 'klokpauze',
  behaald: 'cirkelvink',
  ingetrokken: 'ban',
};

/** Within how many days a term counts as near; ours, no source. */
const KORT = 7;

/** When the clock stopped, or until when it is known to stand still; `JJJJ-MM-DD`. */
export interface Stilstand {
  opgeschortTot?: string | undefined;
  opgeschortSinds?: string | undefined;
}

/** What to say about a term on the day `vandaag`. */
export function termijnStand(
  datum: string,
  vandaag: string,
  status: TermijnStatus = 'loopt',
  { opgeschortTot, opgeschortSinds }: Stilstand = {},
): { stand: TermijnStand; tekst: string } {
  if (status === 'opgeschort') {
    return { stand: 'opgeschort', tekst: stilstandTekst(opgeschortTot, opgeschortSinds) };
  }
  if (status !== 'loopt') return { stand: status, tekst: termijnTeksten[status] };
  const dagen = dagenTussen(vandaag, datum);
  if (dagen < 0) return { stand: 'telaat', tekst: termijnTeksten.teLaat(-dagen) };
  if (dagen === 0) return { stand: 'vandaag', tekst: termijnTeksten.vandaag };
  return { stand: dagen <= KORT ? 'kort' : 'ruim', tekst: termijnTeksten.over(dagen) };
}

function stilstandTekst(tot?: string, sinds?: string): string {
  if (tot) return termijnTeksten.opgeschortTot(datumTekst(tot));
  return sinds ? termijnTeksten.opgeschortSinds(datumTekst(sinds)) : termijnTeksten.opgeschort;
}

export interface TermijnProps extends Stilstand {
  /** `JJJJ-MM-DD`, or null when there is no term. */
  datum: string | null;
  vandaag: string;
  status?: TermijnStatus;
  /** What has to be done by then: "Rapport van de aanbieder". */
  naam?: string | undefined;
  herleiding?: readonly HerleidingStapWeergave[] | undefined;
  /** On one line, for lists. */
  compact?: boolean;
}

/** A term: the date in bold, how far away it is, and on a click how the date came about. */
export function Termijn({
  datum,
  vandaag,
  status = 'loopt',
  opgeschortTot,
  opgeschortSinds,
  naam,
  herleiding,
  compact = false,
}: TermijnProps) {
  if (datum === null) return <span className="nav-zacht">{termijnTeksten.geen}</span>;
  const { stand, tekst } = termijnStand(datum, vandaag, status, {
    opgeschortTot,
    opgeschortSinds,
  });
  return (
    <div className={clsx('nav-termijn', `nav-termijn--${stand}`, compact && 'nav-termijn--compact')}>
      {naam && <span className="nav-termijn__naam">{naam}</span>}
      <time dateTime={datum} className="nav-termijn__datum">
        {datumTekst(datum, compact ? 'lang' : 'weekdag')}
      </time>
      <span className="nav-termijn__stand">
        <Pictogram naam={pictogrammen[stand]} maat="klein" />
        {tekst}
      </span>
      {herleiding && <Herleiding stappen={herleiding} />}
    </div>
  );
}
