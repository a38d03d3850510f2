import type { ReactNode } from 'react';
import { clsx } from 'clsx';
import { beschrijving, veldId, Vraag, Vragengroep, type VeldProps } from './vraag';
import { formulierTeksten } from '../teksten/formulier';

export interface Optie {
  waarde: string;
  label: ReactNode;
  uitleg?: ReactNode;
}

export interface KeuzelijstProps extends VeldProps<string> {
  opties: readonly { waarde: string; label: string }[];
  /** The text of the empty first line; `null` leaves it out. */
  leeg?: string | null;
}

/** A drop-down; for more than about seven choices. */
export function Keuzelijst(props: KeuzelijstProps) {
  const {
    naam,
    label,
    uitleg,
    fout,
    nietVerplicht,
    waarde,
    beginwaarde,
    onWaarde,
    onVerlaten,
    opties,
    leeg = formulierTeksten.kies,
  } = props;
  return (
    <Vraag naam={naam} label={label} uitleg={uitleg} fout={fout} nietVerplicht={nietVerplicht}>
      <select
        {...beschrijving(naam, Boolean(uitleg), fout)}
        className={clsx(
          'utrecht-select',
          'utrecht-select--html-select',
          fout && 'utrecht-select--invalid',
          'nav-keuzelijst',
          'nav-veld--middel',
        )}
        value={waarde}
        defaultValue={waarde === undefined ? beginwaarde : undefined}
        onChange={onWaarde && ((g) => onWaarde(g.target.value))}
        onBlur={onVerlaten}
      >
        {leeg !== null && <option value="">{leeg}</option>}
        {opties.map((optie) => (
          <option key={optie.waarde} value={optie.waarde}>
            {optie.label}
          </option>
        ))}
      </select>
    </Vraag>
  );
}

export interface KeuzerondjesProps extends VeldProps<string> {
  opties: readonly Optie[];
  naastElkaar?: boolean;
}

/** One choice out of a few. */
export function Keuzerondjes(props: KeuzerondjesProps) {
  const { naam, label, uitleg, fout, nietVerplicht, waarde, beginwaarde, onWaarde, opties, naastElkaar } =
    props;
  return (
    <Vragengroep naam={naam} label={label} uitleg={uitleg} fout={fout} nietVerplicht={nietVerplicht}>
      <div className={clsx('nav-keuzes', naastElkaar && 'nav-keuzes--naast')}>
        {opties.map((optie, i) => (
          <Keuze key={optie.waarde} naam={naam} plaats={i} optie={optie}>
            {(id) => (
              <input
                {...id}
                type="radio"
                name={naam}
                value={optie.waarde}
                className={clsx(
                  'utrecht-radio-button',
                  'utrecht-radio-button--html-input',
                  fout && 'utrecht-radio-button--invalid',
                  'nav-rondje',
                )}
                checked={waarde === undefined ? undefined : waarde === optie.waarde}
                defaultChecked={waarde === undefined ? beginwaarde === optie.waarde : undefined}
                onChange={onWaarde && (() => onWaarde(optie.waarde))}
              />
            )}
          </Keuze>
        ))}
      </div>
    </Vragengroep>
  );
}

export interface SelectievakjesProps extends VeldProps<readonly string[]> {
  opties: readonly Optie[];
}

/** Any number of choices. */
export function Selectievakjes(props: SelectievakjesProps) {
  const { naam, label, uitleg, fout, nietVerplicht, waarde, beginwaarde, onWaarde, opties } = props;
  const wissel = (deel: string) =>
    onWaarde?.(waarde?.includes(deel) ? waarde.filter((w) => w !== deel) : [...(waarde ?? []), deel]);
  return (
    <Vragengroep naam={naam} label={label} uitleg={uitleg} fout={fout} nietVerplicht={nietVerplicht}>
      <div className="nav-keuzes">
        {opties.map((optie, i) => (
          <Keuze key={optie.waarde} naam={naam} plaats={i} optie={optie}>
            {(id) => (
              <input
                {...id}
                type="checkbox"
                name={naam}
                value={optie.waarde}
                className={clsx(
                  'utrecht-checkbox',
                  'utrecht-checkbox--html-input',
                  fout && 'utrecht-checkbox--invalid',
                  'nav-vakje',
                )}
                checked={waarde === undefined ? undefined : waarde.includes(optie.waarde)}
                defaultChecked={
                  waarde === undefined ? (beginwaarde?.includes(optie.waarde) ?? false) : undefined
                }
                onChange={onWaarde && (() => wissel(optie.waarde))}
              />
            )}
          </Keuze>
        ))}
      </div>
    </Vragengroep>
  );
}

/** One tick box that is a question by itself: "Ja, ik wil …". */
export function Selectievakje({
  naam,
  label,
  uitleg,
  fout,
  waarde,
  beginwaarde,
  onWaarde,
}: VeldProps<boolean>) {
  const besch = beschrijving(naam, Boolean(uitleg), fout);
  return (
    <div className={clsx('nav-vraag', 'nav-vraag--vakje', fout && 'utrecht-form-field--invalid')}>
      {fout && (
        <div id={`${besch.id}-fout`} className="utrecht-form-field-error-message nav-veldfout">
          <span className="nav-verborgen">{formulierTeksten.foutVoor}</span>
          {fout}
        </div>
      )}
      <div className="nav-keuze">
        <input
          {...besch}
          type="checkbox"
          value="ja"
          className={clsx(
            'utrecht-checkbox',
            'utrecht-checkbox--html-input',
            fout && 'utrecht-checkbox--invalid',
            'nav-vakje',
          )}
          checked={waarde}
          defaultChecked={waarde === undefined ? beginwaarde : undefined}
          onChange={onWaarde && ((g) => onWaarde(g.target.checked))}
        />
        <div>
          <label className="utrecht-form-label utrecht-form-label--checkbox" htmlFor={besch.id}>
            {label}
          </label>
          {uitleg && (
            <div id={`${besch.id}-uitleg`} className="utrecht-form-field-description nav-uitleg">
              {uitleg}
            </div>
          )}
        </div>
      </div>
    </div>
  );
}

interface KeuzeDelen {
  id: string;
  'aria-describedby': string | undefined;
}

function Keuze({
  naam,
  plaats,
  optie,
  children,
}: {
  naam: string;
  plaats: number;
  optie: Optie;
  children: (delen: KeuzeDelen) => ReactNode;
}) {
  // The first choice carries the id of the question, so that the error summary lands on it.
  const id = plaats === 0 ? veldId(naam) : `${veldId(naam)}-${plaats + 1}`;
  const uitlegId = `${id}-keuzeuitleg`;
  return (
    <div className="nav-keuze">
      {children({ id, 'aria-describedby': optie.uitleg ? uitlegId : undefined })}
      <div>
        <label className="utrecht-form-label utrecht-form-label--radio" htmlFor={id}>
          {optie.label}
        </label>
        {optie.uitleg && (
          <div id={uitlegId} className="utrecht-form-field-description nav-uitleg">
            {optie.uitleg}
          </div>
        )}
      </div>
    </div>
  );
}
