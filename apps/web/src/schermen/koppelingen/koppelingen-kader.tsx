import type { ReactNode } from 'react';
import { KnopKoppeling, Tabbladen } from '@navolgbaar/ui';
import { adres } from '../../basis';
import { Pagina } from '../../delen/pagina';
import { koppelingTeksten } from '../../teksten/koppelingen';

const { tabs } = koppelingTeksten;

interface KoppelingenKaderProps {
  huidig: 'systemen' | 'formulieren';
  /** What the button says that begins a new one. */
  nieuw: string;
  children: ReactNode;
}

/** The page around the two lists of this part. */
export function KoppelingenKader({ huidig, nieuw, children }: KoppelingenKaderProps) {
  return (
    <Pagina
      titel={koppelingTeksten.titel}
      inleiding={koppelingTeksten.inleiding}
      acties={
        <KnopKoppeling href={adres(`/koppelingen/${huidig}/nieuw`)} pictogram="nieuw">
          {nieuw}
        </KnopKoppeling>
      }
    >
      <Tabbladen
        label={tabs.label}
        tabbladen={[
          { href: adres('/koppelingen'), label: tabs.systemen, huidig: huidig === 'systemen' },
          {
            href: adres('/koppelingen/formulieren'),
            label: tabs.formulieren,
            huidig: huidig === 'formulieren',
          },
        ]}
      />
      {children}
    </Pagina>
  );
}
