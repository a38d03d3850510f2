import { useQuery, type UseQueryOptions } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { Fragment, type ReactNode } from 'react';
import type { Kruimel } from '@navolgbaar/ui';
import { Gegevens } from './gegevens';
import { gezienVan, type Gezien } from './gezien';
import type { PaginaProps } from './pagina';

interface Gegeven {
  id: string;
  versie: number;
}

/** What a page or form gives the frame of the record that its address names. */
export interface StukKaderProps<R extends Gegeven> {
  /** The title of a form; without, it is the record itself. */
  titel?: string;
  inleiding?: string;
  children: (stuk: R, gezien: Gezien<R>) => ReactNode;
}

/** The same, once the record is there. */
export type StukBladProps<R extends Gegeven> = StukKaderProps<R> & { stuk: R; gezien: Gezien<R> };

export interface StukProps<R extends Gegeven> extends Pick<StukKaderProps<R>, 'children'> {
  vraag: (id: string) => UseQueryOptions<R, Error, R, string[]>;
  /** For people who hear it: "het bezoek". */
  wat: string;
}

/** The record that the address names, with the version that the person saw; another record starts afresh. */
export function Stuk<R extends Gegeven>({ vraag: vraagVan, wat, children }: StukProps<R>) {
  const { id = '' } = useParams({ strict: false });
  const vraag = useQuery(vraagVan(id));
  return (
    <Gegevens vraag={vraag} wat={wat}>
      {(stuk) => <Fragment key={stuk.id}>{children(stuk, gezienVan(stuk, vraag))}</Fragment>}
    </Gegevens>
  );
}

/**
 * The head of the page of a record, or of a form about it, which names the record above its title and in its crumbs.
 * @param titel of the form; without, it is the record itself
 * @param eigen the title of the record
 */
export function stukkop(
  titel: string | undefined,
  eigen: string,
  lijst: Kruimel,
  hier: Kruimel,
): Pick<PaginaProps, 'titel' | 'boven' | 'kruimels'> {
  return titel
    ? { titel, boven: eigen, kruimels: [lijst, hier, { label: titel }] }
    : { titel: eigen, kruimels: [lijst, { label: hier.label }] };
}
