import type { ReactNode } from 'react';
import { DataTabel, Knop, KnopKoppeling, LegeStaat, Paginering, type DataTabelProps } from '@navolgbaar/ui';
import { FoutMelding } from '../schil/fout-scherm';
import { lijstTeksten } from '../teksten/algemeen';
import type { useLijst } from './lijst';

export interface LijstTabelProps<R> extends Omit<DataTabelProps<R>, 'rijen' | 'leeg'> {
  lijst: ReturnType<typeof useLijst<R>>;
  /** Shown when there is nothing and no filter is set. */
  leeg: { titel: string; tekst?: string; acties?: ReactNode };
}

/** The table of a list with its states: busy, failed, nothing yet, nothing with this filter, and paging. */
export function LijstTabel<R>({ lijst, leeg, ...tabel }: LijstTabelProps<R>) {
  if (lijst.fout !== undefined && !lijst.rijen)
    return <FoutMelding fout={lijst.fout} opnieuw={lijst.opnieuw} />;
  const niets = lijst.gefilterd ? (
    <LegeStaat
      titel={lijstTeksten.geenUitkomst}
      pictogram="zoek"
      acties={
        <KnopKoppeling
          href={lijst.hrefMet(Object.fromEntries(Object.keys(lijst.filter).map((naam) => [naam, null])))}
        >
          {lijstTeksten.wisFilters}
        </KnopKoppeling>
      }
    >
      {lijstTeksten.geenUitkomstTekst}
    </LegeStaat>
  ) : (
    <LegeStaat titel={leeg.titel} acties={leeg.acties}>
      {leeg.tekst}
    </LegeStaat>
  );
  return (
    <>
      {lijst.fout !== undefined && <FoutMelding fout={lijst.fout} opnieuw={lijst.opnieuw} />}
      <DataTabel {...tabel} rijen={lijst.rijen} leeg={niets} />
      <Paginering {...lijst.paginering} />
    </>
  );
}

export interface FilterbalkProps {
  /** The fields, with `beginwaarde` from `lijst.filter`. */
  children: ReactNode;
  /** Names of the fields; what is sent empty is removed from the address. */
  namen: readonly string[];
  /** What it filters, where a page has more than one. */
  label?: string;
  onFilter: (waarden: Record<string, string | null>) => void;
}

/** Filters as a form: nothing changes until a person presses "Toepassen" (WCAG 3.2.2). */
export function Filterbalk({ children, namen, label = lijstTeksten.filters, onFilter }: FilterbalkProps) {
  return (
    <form
      className="nav-filterbalk"
      role="search"
      aria-label={label}
      onSubmit={(verzending) => {
        verzending.preventDefault();
        const gegevens = new FormData(verzending.currentTarget);
        onFilter(Object.fromEntries(namen.map((naam) => [naam, alsTekst(gegevens.get(naam))])));
      }}
    >
      {children}
      <Knop type="submit" pictogram="filter">
        {lijstTeksten.toepassen}
      </Knop>
    </form>
  );
}

function alsTekst(waarde: FormDataEntryValue | null): string | null {
  return typeof waarde === 'string' && waarde.trim() !== '' ? waarde.trim() : null;
}
