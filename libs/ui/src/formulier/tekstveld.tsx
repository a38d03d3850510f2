import type { HTMLAttributes, HTMLInputAutoCompleteAttribute } from 'react';
import { clsx } from 'clsx';
import { beschrijving, Vraag, type VeldProps } from './vraag';
import { formulierTeksten } from '../teksten/formulier';
import { datumTekst, leesDatum } from '../tekst/datum';

export type Breedte = 'smal' | 'middel' | 'breed';

const breedtes: Record<Breedte, string> = {
  smal: 'nav-veld--smal',
  middel: 'nav-veld--middel',
  breed: 'nav-veld--breed',
};

export interface TekstveldProps extends VeldProps<string> {
  type?: 'text' | 'email' | 'tel' | 'search' | 'url' | 'password';
  inputMode?: HTMLAttributes<HTMLInputElement>['inputMode'];
  autoComplete?: HTMLInputAutoCompleteAttribute;
  /** The expected length of the answer shows in the width. */
  breedte?: Breedte;
  maxLengte?: number;
  /** What the browser offers while somebody types, without script; anything else may be typed too. */
  suggesties?: readonly string[] | undefined;
}

export function Tekstveld(props: TekstveldProps) {
  const { naam, label, uitleg, fout, nietVerplicht, waarde, beginwaarde, onWaarde, onVerlaten } = props;
  const lijst = props.suggesties?.length ? `suggesties-${naam}` : undefined;
  return (
    <Vraag naam={naam} label={label} uitleg={uitleg} fout={fout} nietVerplicht={nietVerplicht}>
      <input
        {...beschrijving(naam, Boolean(uitleg), fout)}
        className={clsx(
          'utrecht-textbox',
          'utrecht-textbox--html-input',
          fout && 'utrecht-textbox--invalid',
          breedtes[props.breedte ?? 'breed'],
        )}
        list={lijst}
        type={props.type ?? 'text'}
        inputMode={props.inputMode}
        autoComplete={props.autoComplete ?? 'off'}
        maxLength={props.maxLengte}
        value={waarde}
        defaultValue={waarde === undefined ? beginwaarde : undefined}
        onChange={onWaarde && ((g) => onWaarde(g.target.value))}
        onBlur={onVerlaten}
      />
      {lijst && (
        <datalist id={lijst}>
          {props.suggesties?.map((suggestie) => (
            <option key={suggestie} value={suggestie} />
          ))}
        </datalist>
      )}
    </Vraag>
  );
}

export interface TekstvakProps extends VeldProps<string> {
  regels?: number;
  /** Counted, and shown once it matters; what is too long is said, never cut off. */
  maxTekens?: number;
}

/** From which part of the room the count is shown; before that it is noise. */
const BIJNA_VOL = 0.8;

export function Tekstvak(props: TekstvakProps) {
  const { naam, label, uitleg, fout, nietVerplicht, waarde, beginwaarde, onWaarde, onVerlaten, maxTekens } =
    props;
  const teller =
    maxTekens !== undefined && waarde !== undefined && waarde.length >= maxTekens * BIJNA_VOL
      ? formulierTeksten.tekensOver(maxTekens - waarde.length)
      : undefined;
  return (
    <Vraag naam={naam} label={label} uitleg={uitleg} fout={fout} nietVerplicht={nietVerplicht}>
      <textarea
        {...beschrijving(naam, Boolean(uitleg), fout)}
        className={clsx(
          'utrecht-textarea',
          'utrecht-textarea--html-textarea',
          fout && 'utrecht-textarea--invalid',
          'nav-veld--vak',
        )}
        rows={props.regels ?? 5}
        value={waarde}
        defaultValue={waarde === undefined ? beginwaarde : undefined}
        onChange={onWaarde && ((g) => onWaarde(g.target.value))}
        onBlur={onVerlaten}
      />
      {teller && <p className="nav-teller">{teller}</p>}
    </Vraag>
  );
}

export interface DatumveldProps extends VeldProps<string> {
  /** `JJJJ-MM-DD`; lets people write "vandaag" and "gisteren". */
  vandaag?: string;
}

/**
 * A date as plain text: every way of writing is accepted (`leesDatum`), and what was understood is read back.
 * The value is the text as typed; the form turns it into a date when it is sent.
 */
export function Datumveld({ vandaag, uitleg = formulierTeksten.datumUitleg, ...veld }: DatumveldProps) {
  const gelezen = veld.waarde ? leesDatum(veld.waarde, vandaag) : undefined;
  return (
    <div className="nav-datumveld">
      <Tekstveld {...veld} uitleg={uitleg} breedte="smal" />
      {gelezen?.waarde && (
        <p className="nav-teller" role="status">
          {formulierTeksten.gelezenAls(datumTekst(gelezen.waarde, 'weekdag'))}
        </p>
      )}
    </div>
  );
}
