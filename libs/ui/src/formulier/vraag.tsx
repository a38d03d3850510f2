import type { ReactNode } from 'react';
import { clsx } from 'clsx';
import { formulierTeksten } from '../teksten/formulier';

/** What every field takes. `waarde` makes it controlled; without it the browser keeps the value (pages without script). */
export interface VeldProps<W> {
  naam: string;
  label: ReactNode;
  uitleg?: ReactNode;
  fout?: string | undefined;
  /** Everything is required unless this says otherwise; then the label says "(niet verplicht)". */
  nietVerplicht?: boolean;
  waarde?: W | undefined;
  beginwaarde?: W | undefined;
  onWaarde?: (waarde: W) => void;
  onVerlaten?: () => void;
}

/** The id of a field, so that an error summary can link to it. */
export function veldId(naam: string): string {
  return `veld-${naam.replace(/[^a-zA-Z0-9_-]+/g, '-')}`;
}

export interface Beschrijving {
  id: string;
  name: string;
  'aria-describedby': string | undefined;
  'aria-invalid': true | undefined;
}

export function beschrijving(naam: string, heeftUitleg: boolean, fout: string | undefined): Beschrijving {
  const id = veldId(naam);
  const delen = [heeftUitleg && `${id}-uitleg`, fout && `${id}-fout`].filter(Boolean);
  return {
    id,
    name: naam,
    'aria-describedby': delen.length > 0 ? delen.join(' ') : undefined,
    'aria-invalid': fout ? true : undefined,
  };
}

export interface VraagProps {
  naam: string;
  label: ReactNode;
  uitleg?: ReactNode;
  fout?: string | undefined;
  nietVerplicht?: boolean | undefined;
  children: ReactNode;
}

/** One question: label above, description, error, then the field. */
export function Vraag({ naam, label, uitleg, fout, nietVerplicht, children }: VraagProps) {
  const id = veldId(naam);
  return (
    <div
      className={clsx(
        'utrecht-form-field',
        'utrecht-form-field--text',
        fout && 'utrecht-form-field--invalid',
        'nav-vraag',
      )}
    >
      <div className="utrecht-form-field__label">
        <label className="utrecht-form-label" htmlFor={id}>
          {label}
          {nietVerplicht && <span className="nav-nietverplicht"> {formulierTeksten.nietVerplicht}</span>}
        </label>
      </div>
      <UitlegEnFout id={id} uitleg={uitleg} fout={fout} />
      <div className="utrecht-form-field__input">{children}</div>
    </div>
  );
}

/** A question with several inputs (choices): a fieldset with its legend. */
export function Vragengroep({ naam, label, uitleg, fout, nietVerplicht, children }: VraagProps) {
  const id = veldId(naam);
  const besch = beschrijving(naam, Boolean(uitleg), fout);
  return (
    <fieldset
      className={clsx(
        'utrecht-form-fieldset',
        'utrecht-form-fieldset--html-fieldset',
        fout && 'utrecht-form-fieldset--invalid',
        'nav-vraag',
      )}
      aria-describedby={besch['aria-describedby']}
    >
      <legend className="utrecht-form-fieldset__legend utrecht-form-fieldset__legend--html-legend utrecht-form-label nav-legenda">
        {label}
        {nietVerplicht && <span className="nav-nietverplicht"> {formulierTeksten.nietVerplicht}</span>}
      </legend>
      <UitlegEnFout id={id} uitleg={uitleg} fout={fout} />
      {children}
    </fieldset>
  );
}

function UitlegEnFout({ id, uitleg, fout }: { id: string; uitleg: ReactNode; fout: string | undefined }) {
  return (
    <>
      {uitleg && (
        <div
          id={`${id}-uitleg`}
          className="utrecht-form-field-description utrecht-form-field__description nav-uitleg"
        >
          {uitleg}
        </div>
      )}
      {fout && (
        <div
          id={`${id}-fout`}
          className="utrecht-form-field-error-message utrecht-form-field__error-message nav-veldfout"
        >
          <span className="nav-verborgen">{formulierTeksten.foutVoor}</span>
          {fout}
        </div>
      )}
    </>
  );
}
