import { useId, type ReactNode } from 'react';
import { clsx } from 'clsx';
import { Pictogram } from '../pictogram/pictogram';
import { Laden } from '../basis/leeg';

export interface Kolom<R> {
  id: string;
  kop: string;
  cel: (rij: R) => ReactNode;
  /** Names the row; one column has it. */
  rijkop?: boolean;
  uitlijning?: 'begin' | 'eind';
  /** Keeps the text on one line. */
  smal?: boolean;
  /** A link that sorts by this column, and how it sorts now. */
  sorteer?: { href: string; richting?: 'oplopend' | 'aflopend' | undefined } | undefined;
}

/** Rows that a person chooses, to do something with all of them. */
export interface Rijkeuze<R> {
  gekozen: ReadonlySet<string>;
  /** @param bereik with Shift: all rows from the one before up to this one */
  wissel: (sleutel: string, aan: boolean, bereik: boolean) => void;
  kop: string;
  /** Names the box of a row: "Kies 2026-00001". */
  naam: (rij: R) => string;
}

export interface DataTabelProps<R> {
  /** Names the table; read out, and shown when `toonBijschrift`. */
  bijschrift: string;
  toonBijschrift?: boolean;
  kolommen: readonly Kolom<R>[];
  rijen: readonly R[] | undefined;
  sleutel: (rij: R) => string;
  /** Shown in place of the table when there are no rows. */
  leeg?: ReactNode;
  /** Marks a row that asks for attention (a term that has passed). */
  nadruk?: ((rij: R) => boolean) | undefined;
  kies?: Rijkeuze<R> | undefined;
}

const sorteerwoord = { oplopend: 'ascending', aflopend: 'descending' } as const;

/** A table in its own scroll region; at 320 px each row is a card. Without `rijen` it shows that it is loading. */
export function DataTabel<R>({
  bijschrift,
  toonBijschrift = false,
  kolommen,
  rijen,
  sleutel,
  leeg,
  nadruk,
  kies,
}: DataTabelProps<R>) {
  const id = useId();
  if (rijen === undefined) return <Laden wat={bijschrift.toLowerCase()} regels={6} />;
  if (rijen.length === 0 && leeg !== undefined) return <>{leeg}</>;
  // The roles are written out because as cards the elements lose their table display, and with it their meaning.
  return (
    <div className="utrecht-table-container nav-tabelvenster" role="region" aria-labelledby={id} tabIndex={0}>
      <table className="utrecht-table utrecht-table--html-table nav-tabel" role="table">
        <caption id={id} className={clsx('utrecht-table__caption', !toonBijschrift && 'nav-verborgen')}>
          {bijschrift}
        </caption>
        <thead className="utrecht-table__header" role="rowgroup">
          <tr className="utrecht-table__row" role="row">
            {kies && (
              <th scope="col" role="columnheader" className="utrecht-table__header-cell nav-tabel__kies">
                <span className="nav-verborgen">{kies.kop}</span>
              </th>
            )}
            {kolommen.map((kolom) => (
              <th
                key={kolom.id}
                scope="col"
                role="columnheader"
                className={clsx('utrecht-table__header-cell', kolom.uitlijning === 'eind' && 'nav-eind')}
                aria-sort={kolom.sorteer?.richting && sorteerwoord[kolom.sorteer.richting]}
              >
                <Kolomkop kolom={kolom} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="utrecht-table__body" role="rowgroup">
          {rijen.map((rij) => (
            <tr
              key={sleutel(rij)}
              className={clsx('utrecht-table__row', nadruk?.(rij) && 'nav-tabel__nadruk')}
              role="row"
              data-rij={sleutel(rij)}
            >
              {kies && <Keuzecel kies={kies} rij={rij} sleutel={sleutel(rij)} />}
              {kolommen.map((kolom) => (
                <Cel key={kolom.id} kolom={kolom} rij={rij} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Keuzecel<R>({ kies, rij, sleutel }: { kies: Rijkeuze<R>; rij: R; sleutel: string }) {
  return (
    <td role="cell" className="utrecht-table__cell nav-tabel__kies">
      <label className="nav-tabel__vak">
        <input
          type="checkbox"
          className="utrecht-checkbox utrecht-checkbox--html-input nav-vakje"
          checked={kies.gekozen.has(sleutel)}
          // On click and not on change: only a click knows of Shift, and pressing the space bar is one too.
          onClick={({ currentTarget, shiftKey }) => kies.wissel(sleutel, currentTarget.checked, shiftKey)}
          readOnly
        />
        <span className="nav-verborgen">{kies.naam(rij)}</span>
      </label>
    </td>
  );
}

function Cel<R>({ kolom, rij }: { kolom: Kolom<R>; rij: R }) {
  const klasse = clsx(
    'utrecht-table__cell',
    kolom.uitlijning === 'eind' && 'nav-eind',
    kolom.smal && 'nav-eenregel',
    kolom.rijkop && 'nav-tabel__rijkop',
  );
  const inhoud = (
    <>
      <span className="nav-tabel__label" aria-hidden="true">
        {kolom.kop}
      </span>
      <span className="nav-tabel__waarde">{kolom.cel(rij)}</span>
    </>
  );
  return kolom.rijkop ? (
    <th scope="row" role="rowheader" className={klasse}>
      {inhoud}
    </th>
  ) : (
    <td role="cell" className={klasse}>
      {inhoud}
    </td>
  );
}

function Kolomkop<R>({ kolom }: { kolom: Kolom<R> }) {
  if (!kolom.sorteer) return <>{kolom.kop}</>;
  return (
    <>
      <a href={kolom.sorteer.href} className="nav-sorteer">
        {kolom.kop}
        {kolom.sorteer.richting && (
          <Pictogram naam={kolom.sorteer.richting === 'oplopend' ? 'op' : 'neer'} maat="klein" />
        )}
      </a>
      <span className="nav-sorteer__kop">{kolom.kop}</span>
    </>
  );
}
