import { useEffect, useId, useLayoutEffect, useRef, type ReactNode } from 'react';
import { clsx } from 'clsx';
import { Kop } from './tekst';
import { Knop } from './knop';
import { algemeneTeksten } from '../teksten/algemeen';

export interface DialoogProps {
  open: boolean;
  titel: string;
  /** Escape, the cross and "Annuleren" all end here. */
  onSluit: () => void;
  children: ReactNode;
  /** The buttons that act; "Annuleren" is added after them. */
  acties?: ReactNode;
  /** What the button that closes says, where "Annuleren" does not fit. */
  sluit?: string;
  /** `zij`: at the side, over the whole height, for what is read beside the page. */
  vorm?: 'midden' | 'zij';
}

/** A modal question. The browser keeps the focus inside and gives it back afterwards. */
export function Dialoog({ open, titel, onSluit, children, acties, sluit, vorm = 'midden' }: DialoogProps) {
  const element = useRef<HTMLDialogElement>(null);
  const kop = useRef<HTMLHeadingElement>(null);
  const id = useId();
  useEffect(() => {
    const dialoog = element.current;
    if (!dialoog) return;
    if (open && !dialoog.open) {
      dialoog.showModal();
      // The question first: the browser would pick the first button, which is the one that acts.
      kop.current?.focus();
    }
    if (!open && dialoog.open) dialoog.close();
  }, [open]);
  // One that leaves the page while it is open would take the focus with it: only closing gives it back.
  useLayoutEffect(() => {
    const dialoog = element.current;
    return () => dialoog?.close();
  }, []);
  return (
    <dialog
      ref={element}
      className={clsx('nav-dialoog', vorm === 'zij' && 'nav-dialoog--zij')}
      aria-labelledby={id}
      onCancel={(gebeurtenis) => {
        gebeurtenis.preventDefault();
        onSluit();
      }}
    >
      {open && (
        <div className="nav-stapel">
          <Kop niveau={2} alsNiveau={3} id={id} focusbaar ref={kop}>
            {titel}
          </Kop>
          <div className="nav-stapel">{children}</div>
          <div className="utrecht-button-group nav-knoppen">
            {acties}
            <Knop soort="subtiel" onClick={onSluit}>
              {sluit ?? (acties ? algemeneTeksten.annuleren : algemeneTeksten.sluiten)}
            </Knop>
          </div>
        </div>
      )}
    </dialog>
  );
}
