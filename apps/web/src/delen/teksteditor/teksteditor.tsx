import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { Editor } from '@tiptap/core';
import { veldId } from '@navolgbaar/ui';
import type { Tekstdocument } from '@navolgbaar/tekst';
import { editorTeksten as t } from '../../teksten/teksteditor';
import { Editorvraag } from './editorvraag';
import { inKopregel, type Handeling, type Vraagsoort } from './handelingen';
import { alsWaarde, uitWaarde } from './waarde';
import { Werkbalk } from './werkbalk';
import './teksteditor.css';

export interface TeksteditorProps {
  naam: string;
  label: string;
  uitleg?: string | undefined;
  fout?: string | undefined;
  /** As `alsWaarde` writes it. */
  waarde: string;
  onWaarde: (waarde: string) => void;
  /** Of which case the pictures, evidence and findings are. */
  zaakId: string | undefined;
  /** Stands beside the label. */
  bij?: ReactNode;
}

/** A field for formatted text, with the schema of the house (docs/adr/0019). */
export function Teksteditor({ naam, label, uitleg, fout, waarde, onWaarde, zaakId, bij }: TeksteditorProps) {
  const id = veldId(naam);
  const plek = useRef<HTMLDivElement>(null);
  const balk = useRef<HTMLDivElement>(null);
  const laatste = useRef(waarde);
  const opWaarde = useRef(onWaarde);
  opWaarde.current = onWaarde;
  const [editor, zetEditor] = useState<Editor>();
  const [, zetSlag] = useState(0);
  const [vraag, zetVraag] = useState<Vraagsoort>();
  const [bericht, zetBericht] = useState('');
  const beschrijving = [uitleg && `${id}-uitleg`, fout && `${id}-fout`].filter(Boolean).join(' ');

  useEffect(() => {
    let weg = false;
    let gemaakt: Editor | undefined;
    // The editor weighs more than the page around it, and is fetched when the field stands there.
    void import('./maak-editor').then(
      ({ maakEditor }) => {
        if (weg || !plek.current) return;
        gemaakt = maakEditor({
          plek: plek.current,
          document: uitWaarde(laatste.current),
          attributen: {
            ...{ id, class: 'nav-teksteditor__tekst', role: 'textbox', 'aria-multiline': 'true' },
            ...{ 'aria-labelledby': `${id}-label`, lang: 'nl', spellcheck: 'true' },
          },
          naarWerkbalk: () => balk.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus(),
          onTekst: (document) => {
            laatste.current = alsWaarde(document);
            opWaarde.current(laatste.current);
          },
        });
        gemaakt.on('transaction', () => zetSlag((n) => n + 1));
        zetEditor(gemaakt);
      },
      // What cannot be fetched is told as every page tells it.
      (fout: unknown) =>
        zetEditor(() => {
          throw fout;
        }),
    );
    return () => {
      weg = true;
      gemaakt?.destroy();
    };
  }, [id]);

  // Another text from outside: a copy that was taken up, or what somebody else made of it.
  useEffect(() => {
    if (!editor || waarde === laatste.current) return;
    laatste.current = waarde;
    // Not to be undone: it would bring back the text of another.
    const keten = editor.chain().setMeta('addToHistory', false);
    keten.setContent(inhoud(uitWaarde(waarde)), { emitUpdate: false }).run();
  }, [editor, waarde]);

  useEffect(() => {
    const veld = editor?.view.dom;
    zetOfWeg(veld, 'aria-describedby', beschrijving);
    zetOfWeg(veld, 'aria-invalid', fout ? 'true' : '');
  }, [editor, beschrijving, fout]);

  const voerUit = ({ doe }: Handeling): void => {
    if (!editor) return;
    zetBericht('');
    if (typeof doe === 'string') return zetVraag(doe);
    const keten = doe(editor.chain().focus(), editor);
    if (keten) keten.run();
    else if (inKopregel(editor)) zetBericht(t.kopregelBlijft);
  };

  return (
    <div className={fout ? 'nav-teksteditor nav-teksteditor--fout' : 'nav-teksteditor'}>
      <div className="nav-teksteditor__kop">
        <span id={`${id}-label`} className="utrecht-form-label">
          {label}
        </span>
        {bij}
      </div>
      {uitleg && (
        <p id={`${id}-uitleg`} className="nav-alinea nav-uitleg">
          {uitleg}
        </p>
      )}
      {fout && (
        <p id={`${id}-fout`} className="utrecht-form-field-error-message nav-veldfout">
          <span className="nav-verborgen">{t.foutVoor}</span>
          {fout}
        </p>
      )}
      <div className="nav-teksteditor__vak">
        {editor && <Werkbalk editor={editor} label={t.balk(label)} balk={balk} onHandeling={voerUit} />}
        <div ref={plek} />
      </div>
      <p role="status" className="nav-teksteditor__bericht">
        {bericht}
      </p>
      {editor && vraag && (
        <Editorvraag
          soort={vraag}
          editor={editor}
          zaakId={zaakId}
          onKlaar={() => {
            zetVraag(undefined);
            // After the dialog gave the focus back to its button.
            setTimeout(() => editor.commands.focus());
          }}
        />
      )}
    </div>
  );
}

const inhoud = (document: Tekstdocument) => document as unknown as Record<string, unknown>;

function zetOfWeg(element: Element | undefined, naam: string, waarde: string): void {
  if (waarde) element?.setAttribute(naam, waarde);
  else element?.removeAttribute(naam);
}
