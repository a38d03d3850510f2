import type { ComponentProps, ReactNode } from 'react';
import { Alinea, datumTekst, Kaart, Termijn } from '@navolgbaar/ui';
import { useVandaag } from '../api/ik';
import { UitstelVanTermijn } from './uitstel';
import { alsStilstand } from './zaak-labels';

interface TermijnkaartProps {
  titel: string;
  /** What must be there by the last day. */
  naam: string;
  termijn: { uiterlijk: string; termijnId: string; opgeschortOp?: string | null | undefined };
  /** Whether it is still waited for; after that only the day counts. */
  open: boolean;
  herleiding?: ComponentProps<typeof Termijn>['herleiding'];
  /** What comes before it. */
  children?: ReactNode;
}

/** Until when a provider has for something, and how it asks for longer. */
export function Termijnkaart({ titel, naam, termijn, open, herleiding, children }: TermijnkaartProps) {
  const { uiterlijk, termijnId, opgeschortOp = null } = termijn;
  const vandaag = useVandaag();
  return (
    <Kaart titel={titel} id="termijn">
      {children}
      {open ? (
        <>
          <Termijn {...{ naam, vandaag, herleiding, datum: uiterlijk }} {...alsStilstand(opgeschortOp)} />
          <UitstelVanTermijn termijnId={termijnId} />
        </>
      ) : (
        <Alinea>{datumTekst(uiterlijk, 'weekdag')}</Alinea>
      )}
    </Kaart>
  );
}
