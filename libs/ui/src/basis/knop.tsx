import type { ButtonHTMLAttributes, ReactNode } from 'react';
import { clsx } from 'clsx';
import { Pictogram, type PictogramNaam } from '../pictogram/pictogram';

export type KnopSoort = 'primair' | 'secundair' | 'subtiel' | 'gevaar';

const klassen: Record<KnopSoort, string> = {
  primair: 'utrecht-button--primary-action',
  secundair: 'utrecht-button--secondary-action',
  subtiel: 'utrecht-button--subtle',
  gevaar: 'utrecht-button--primary-action utrecht-button--danger',
};

export function knopKlasse(soort: KnopSoort, klein = false): string {
  return clsx('utrecht-button', klassen[soort], 'nav-knop', klein && 'nav-knop--klein');
}

export interface KnopProps extends Omit<
  ButtonHTMLAttributes<HTMLButtonElement>,
  'style' | 'className' | 'disabled'
> {
  soort?: KnopSoort;
  pictogram?: PictogramNaam | undefined;
  /** While busy the button stays usable for assistive technology; the form itself ignores a second submit. */
  bezig?: boolean;
  klein?: boolean;
  children: ReactNode;
}

/** A button. It has no `disabled`: a person who cannot go on must be able to press and read why. */
export function Knop({
  soort = 'secundair',
  pictogram,
  bezig = false,
  klein = false,
  type = 'button',
  children,
  ...rest
}: KnopProps) {
  return (
    <button {...rest} type={type} className={knopKlasse(soort, klein)} aria-busy={bezig || undefined}>
      {pictogram && <Pictogram naam={pictogram} />}
      <span>{children}</span>
    </button>
  );
}

export interface KnopKoppelingProps {
  href: string;
  soort?: KnopSoort;
  pictogram?: PictogramNaam | undefined;
  klein?: boolean;
  /** The key that presses it (`data-toets`): the shortcuts of the werkbank look for it. */
  toets?: string | undefined;
  children: ReactNode;
}

/** A link that looks like a button: it goes somewhere, it changes nothing. */
export function KnopKoppeling({
  href,
  soort = 'secundair',
  pictogram,
  klein = false,
  toets,
  children,
}: KnopKoppelingProps) {
  return (
    <a href={href} className={clsx(knopKlasse(soort, klein), 'nav-knop--koppeling')} data-toets={toets}>
      {pictogram && <Pictogram naam={pictogram} />}
      <span>{children}</span>
    </a>
  );
}

/** Buttons beside one another, wrapping; the main one first. */
export function Knoppen({ children }: { children: ReactNode }) {
  return <div className="utrecht-button-group nav-knoppen">{children}</div>;
}
