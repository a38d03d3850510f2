import type { ReactNode } from 'react';
import { clsx } from 'clsx';
import { Pictogram, type PictogramNaam } from '../pictogram/pictogram';
import { algemeneTeksten } from '../teksten/algemeen';

/** `ernstig` looks as a fault and is none: something of which a reader must know. */
export type MeldingSoort = 'info' | 'gelukt' | 'waarschuwing' | 'ernstig' | 'fout';

const uiterlijk: Record<MeldingSoort, { klasse: string; pictogram: PictogramNaam }> = {
  info: { klasse: 'utrecht-alert--info', pictogram: 'info' },
  gelukt: { klasse: 'utrecht-alert--ok', pictogram: 'cirkelvink' },
  waarschuwing: { klasse: 'utrecht-alert--warning', pictogram: 'driehoek' },
  ernstig: { klasse: 'utrecht-alert--error', pictogram: 'achthoek' },
  fout: { klasse: 'utrecht-alert--error', pictogram: 'achthoek' },
};

export interface MeldingProps {
  soort?: MeldingSoort;
  titel?: string;
  /** Read out when it appears: an error at once, the rest when the reader pauses. */
  aankondigen?: boolean;
  children?: ReactNode;
  acties?: ReactNode;
}

/** A message about the page or about what was just done. */
export function Melding({ soort = 'info', titel, aankondigen = false, children, acties }: MeldingProps) {
  const { klasse, pictogram } = uiterlijk[soort];
  const rol = aankondigen ? (soort === 'fout' ? 'alert' : 'status') : undefined;
  return (
    <div className={clsx('utrecht-alert', klasse, 'nav-melding')} role={rol}>
      <div className="utrecht-alert__icon">
        <Pictogram naam={pictogram} maat="groot" />
      </div>
      <div className="utrecht-alert__content nav-melding__inhoud">
        <span className="nav-verborgen">{algemeneTeksten.meldingsoort[soort]}: </span>
        {titel && <p className="nav-melding__titel">{titel}</p>}
        {children && (
          <div className="nav-stapel nav-stapel--krap">
            {typeof children === 'string' ? <p className="nav-alinea">{children}</p> : children}
          </div>
        )}
        {acties && <div className="utrecht-button-group nav-knoppen">{acties}</div>}
      </div>
    </div>
  );
}
