import { createContext, useEffect, useRef, type ReactNode } from 'react';
import { useLocation } from '@tanstack/react-router';
import {
  Identiteitsbalk,
  Knop,
  Paginakop,
  type IdentiteitsbalkProps,
  type PaginakopProps,
} from '@navolgbaar/ui';
import { useOnthoudGeopend } from '../schil/geopend';
import { drukTeksten } from '../teksten/schil';

/** Set once the first page stands: only then a change of page moves the focus. */
let eerstePad: string | null = null;

/** Whether there is a page around: what cannot be shown then needs no heading of its own. */
export const BinnenPagina = createContext(false);

/** Sets the document's title; errors come first, so that they are heard first. */
export function usePaginatitel(titel: string, fout = false): void {
  useEffect(() => {
    document.title = `${fout ? 'Fout: ' : ''}${titel} – Navolgbaar`;
  }, [titel, fout]);
}

export interface PaginaProps extends Omit<PaginakopProps, 'kopRef'> {
  fout?: boolean;
  /** Puts the bar of the dossier under the head. */
  identiteit?: IdentiteitsbalkProps | undefined;
  /** Offers to print it: for what people take with them or put in a file. */
  afdrukken?: boolean;
  /** Says on paper that it is confidential. */
  vertrouwelijk?: boolean;
  children: ReactNode;
}

/** A page: its head, its document title, and the focus on its h1 when a person comes from another page. */
export function Pagina(props: PaginaProps) {
  const { fout = false, afdrukken = false, vertrouwelijk = false, identiteit, children, ...kop } = props;
  const h1 = useRef<HTMLHeadingElement>(null);
  const pad = useLocation({ select: (plaats) => plaats.pathname });
  usePaginatitel(kop.titel, fout);
  useEffect(() => {
    // Also when what had the focus went with the page before it: a failed one that was asked again.
    const verloren = document.activeElement === document.body;
    if (eerstePad !== null && (eerstePad !== pad || verloren)) h1.current?.focus();
    eerstePad = pad;
  }, [pad]);
  useOnthoudGeopend(identiteit && !fout ? { pad, nummer: identiteit.label, titel: kop.titel } : null);
  const acties = afdrukken ? (
    <>
      {kop.acties}
      <Knop soort="subtiel" pictogram="print" onClick={() => window.print()}>
        {drukTeksten.knop}
      </Knop>
    </>
  ) : (
    kop.acties
  );
  return (
    <BinnenPagina value>
      {vertrouwelijk && <span hidden data-vertrouwelijk="" />}
      <Paginakop {...kop} acties={acties} kopRef={h1} />
      {identiteit && <Identiteitsbalk {...identiteit} />}
      {children}
    </BinnenPagina>
  );
}
