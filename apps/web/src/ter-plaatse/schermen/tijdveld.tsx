import { Vraag, veldId } from '@navolgbaar/ui';

/** The clock of the device itself: with a finger that is quicker than typing. */
export function Tijdveld({
  naam,
  label,
  waarde,
  fout,
  onWaarde,
}: {
  naam: string;
  label: string;
  waarde: string | null;
  fout?: string | undefined;
  onWaarde: (tijd: string | null) => void;
}) {
  return (
    <Vraag naam={naam} label={label} fout={fout} nietVerplicht>
      <input
        id={veldId(naam)}
        type="time"
        className="utrecht-textbox utrecht-textbox--html-input nav-veld--smal"
        aria-invalid={fout ? true : undefined}
        aria-describedby={fout && `${veldId(naam)}-fout`}
        value={waarde ?? ''}
        onChange={({ target }) => onWaarde(target.value || null)}
      />
    </Vraag>
  );
}
