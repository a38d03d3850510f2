import { clsx } from 'clsx';
import { Knop, knopKlasse } from '../basis/knop';
import { StatusLabel, type StatusSoort } from '../basis/status-label';
import { Pictogram } from '../pictogram/pictogram';
import { formulierTeksten } from '../teksten/formulier';
import { beschrijving, veldId, Vraag, type VeldProps } from './vraag';

/** A chosen file with what happened to it. */
export interface Bestandsregel {
  sleutel: string;
  naam: string;
  /** As a person reads it: `1,4 MB`. */
  grootte: string;
  stand: { soort: StatusSoort; tekst: string };
  /** Why it cannot be sent. */
  fout?: string | undefined;
  /** Takes it off the list; absent when that can no longer be done. */
  onVerwijder?: (() => void) | undefined;
}

export interface BestandsveldProps extends Pick<
  VeldProps<never>,
  'naam' | 'label' | 'uitleg' | 'fout' | 'nietVerplicht'
> {
  /** What the chooser of the browser offers first: `.pdf,.docx`. */
  soorten: string;
  bestanden: readonly Bestandsregel[];
  onKies: (bestanden: readonly File[]) => void;
  /** Takes the place of what was chosen before: one file, not a list of them. */
  een?: boolean;
}

/** Chooses files, one or more at a time, and shows each with its size and state. */
export function Bestandsveld(props: BestandsveldProps) {
  const { naam, label, uitleg, fout, nietVerplicht = false, soorten, bestanden, onKies, een = false } = props;
  const verwijder = (regel: Bestandsregel) => {
    regel.onVerwijder?.();
    // The button that had the focus disappears with its file.
    document.getElementById(veldId(naam))?.focus();
  };
  return (
    <div className="nav-bestandsveld">
      <Vraag naam={naam} label={label} uitleg={uitleg} fout={fout} nietVerplicht={nietVerplicht}>
        {/* The input lies over the button: it takes the click, the drop and the focus, in words of our own. */}
        <label className={clsx(knopKlasse('secundair'), 'nav-bestandsveld__knop')}>
          <Pictogram naam="paperclip" />
          <span>{een ? formulierTeksten.kiesBestand : formulierTeksten.kiesBestanden}</span>
          <input
            {...beschrijving(naam, Boolean(uitleg), fout)}
            type="file"
            multiple={!een}
            accept={soorten}
            className="nav-bestandsveld__kies"
            onChange={(gebeurtenis) => {
              onKies([...(gebeurtenis.target.files ?? [])]);
              // The list below is what counts; and the same file can be chosen again after it was taken off.
              gebeurtenis.target.value = '';
            }}
          />
        </label>
      </Vraag>
      {bestanden.length > 0 && (
        <ul className="nav-bestanden" aria-label={formulierTeksten.gekozenBestanden}>
          {bestanden.map((regel) => (
            <li
              key={regel.sleutel}
              className={clsx('nav-bestanden__regel', regel.fout && 'nav-bestanden__regel--fout')}
            >
              <div className="nav-bestanden__wat">
                <span className="nav-bestanden__naam">{regel.naam}</span>
                <span className="nav-zacht nav-klein">{regel.grootte}</span>
                <StatusLabel soort={regel.stand.soort}>{regel.stand.tekst}</StatusLabel>
                {regel.fout && <span className="nav-bestanden__fout">{regel.fout}</span>}
              </div>
              {regel.onVerwijder && (
                <Knop klein pictogram="verwijder" onClick={() => verwijder(regel)}>
                  {formulierTeksten.haalWeg}
                  <span className="nav-verborgen"> {regel.naam}</span>
                </Knop>
              )}
            </li>
          ))}
        </ul>
      )}
      <p role="status" className="nav-verborgen">
        {bestanden.map(({ naam: bestand, stand, fout: reden }) =>
          formulierTeksten.bestandStand(bestand, reden ?? stand.tekst),
        )}
      </p>
    </div>
  );
}

/** Chooses files without script: the field of the browser itself, sent with its form. */
export function Bestandskeuze({
  naam,
  label,
  uitleg,
  fout,
  soorten,
}: Pick<BestandsveldProps, 'naam' | 'label' | 'uitleg' | 'fout' | 'soorten'>) {
  return (
    <Vraag naam={naam} label={label} uitleg={uitleg} fout={fout} nietVerplicht>
      <input
        {...beschrijving(naam, Boolean(uitleg), fout)}
        name={naam}
        type="file"
        multiple
        accept={soorten}
        className="nav-bestandskeuze"
      />
    </Vraag>
  );
}
