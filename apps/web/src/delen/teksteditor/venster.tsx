import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import type { Editor } from '@tiptap/core';
import { Dialoog, Knop, veldId } from '@navolgbaar/ui';

export interface VraagProps {
  editor: Editor;
  zaakId: string | undefined;
  /** The dialog is done with, whatever came of it. */
  onKlaar: () => void;
}

interface VensterProps {
  titel: string;
  knop: string;
  /** The field that is wrong, which then has the focus. */
  fout?: string | undefined;
  onBevestig: () => void;
  onKlaar: () => void;
  meer?: ReactNode;
  children: ReactNode;
}

/** A question beside the form of the page: Enter answers it and does not send that form. */
export function Venster({ titel, knop, fout, onBevestig, onKlaar, meer, children }: VensterProps) {
  const [poging, zetPoging] = useState(0);
  const vorm = useRef<HTMLFormElement>(null);
  const id = useId();
  useEffect(() => {
    if (poging > 0 && fout) vorm.current?.querySelector<HTMLElement>(`#${veldId(fout)}`)?.focus();
  }, [poging, fout]);
  const bevestig = () => {
    zetPoging((n) => n + 1);
    onBevestig();
  };
  return createPortal(
    <Dialoog
      open
      titel={titel}
      onSluit={onKlaar}
      acties={
        <>
          <Knop type="submit" form={id} soort="primair">
            {knop}
          </Knop>
          {meer}
        </>
      }
    >
      <form
        ref={vorm}
        id={id}
        className="nav-stapel"
        noValidate
        onSubmit={(verzending) => {
          verzending.preventDefault();
          // React passes it on to the form around the editor.
          verzending.stopPropagation();
          bevestig();
        }}
      >
        {children}
      </form>
    </Dialoog>,
    document.body,
  );
}
