import { useEffect, useRef, type ReactNode } from 'react';
import { useLocation } from '@tanstack/react-router';
import { Identiteitsbalk, Paginakop, type IdentiteitsbalkProps, type PaginakopProps } from '@navolgbaar/ui';

/** Set once the first page stands: only then a change of page moves the focus. */
let eerstePad: string | null = null;

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
  children: ReactNode;
}

/** A page: its head, its document title, and the focus on its h1 when a person comes from another page. */
export function Pagina({ fout = false, identiteit, children, ...kop }: PaginaProps) {
  const h1 = useRef<HTMLHeadingElement>(null);
  const pad = useLocation({ select: (plaats) => plaats.pathname });
  usePaginatitel(kop.titel, fout);
  useEffect(() => {
    if (eerstePad !== null && eerstePad !== pad) h1.current?.focus();
    eerstePad = pad;
  }, [pad]);
  return (
    <>
      <Paginakop {...kop} kopRef={h1} />
      {identiteit && <Identiteitsbalk {...identiteit} />}
      {children}
    </>
  );
}
