import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { Bezoek } from '../../api/bezoeken';
import { type Bezoeklijst, bezoeklijstVraag } from '../../api/bezoeklijst';
import { Gegevens } from '../../delen/gegevens';
import { type Gezien, gezienVan } from '../../delen/gezien';
import { NietMogelijk } from '../../delen/niet-mogelijk';
import { lijstTeksten as teksten } from '../../teksten/bezoeklijst';
import { BezoekKader } from '../bezoeken/bezoek-kader';

/** Where the list of a visit is read, without the base. */
export const lijstpad = (bezoekId: string, deel = ''): string => `/bezoeken/${bezoekId}/lijst${deel}`;

/**
 * Where a norm is answered: by its place in the list, which is frozen. A code may hold a dot, and an address with a dot is
 * taken for a file.
 */
export const normpad = ({ bezoekId, normen }: Bezoeklijst, normId: string): string =>
  lijstpad(bezoekId, `/normen/${normen.findIndex(({ id }) => id === normId) + 1}`);

export interface LijstDeel {
  lijst: Bezoeklijst;
  bezoek: Bezoek;
}

/** A list with the version that the person saw. */
export type LijstGezien = LijstDeel & { gezien: Gezien<Bezoeklijst> };

export interface LijstKaderProps {
  titel?: string;
  inleiding?: string;
  children: (deel: LijstGezien) => ReactNode;
}

/** A page of the list of a visit, under the head of the visit. */
export function LijstKader({ titel = teksten.titel, inleiding, children }: LijstKaderProps) {
  return (
    <BezoekKader titel={titel} {...(inleiding ? { inleiding } : {})}>
      {(bezoek) =>
        bezoek.bezoeklijst === 'geen' ? (
          <NietMogelijk terug={`/bezoeken/${bezoek.id}`} tekst={teksten.kaart.geen} />
        ) : (
          <MetLijst bezoek={bezoek}>{children}</MetLijst>
        )
      }
    </BezoekKader>
  );
}

/** A form about the list, as long as its act is offered. */
export function LijstFormulier({
  handeling,
  children,
  ...kop
}: LijstKaderProps & { titel: string; handeling: string }) {
  return (
    <LijstKader {...kop}>
      {(deel) =>
        deel.lijst.handelingen.includes(handeling) ? (
          children(deel)
        ) : (
          <NietMogelijk
            terug={lijstpad(deel.bezoek.id)}
            daad={{ bij: 'lijst', status: deel.lijst.status, handeling }}
            {...waaromNiet(handeling, deel)}
          />
        )
      }
    </LijstKader>
  );
}

/** Why an act is not offered, where that is known; else a colleague may have been first. */
function waaromNiet(handeling: string, { lijst, bezoek }: LijstDeel): { tekst?: string } {
  if (handeling === 'heropen' && lijst.bevindingen.length > 0)
    return { tekst: teksten.heropenen.heeftBevindingen };
  if (lijst.status !== 'open') return {};
  if (handeling === 'rondAf' && bezoek.status === 'gepland') return { tekst: teksten.nu.nogNietGeweest };
  if (handeling === 'maakBevindingen') return { tekst: teksten.bevindingen.nogNiet };
  return handeling === 'vulIn' || handeling === 'verwijderGesprek' ? { tekst: teksten.nietUwBezoek } : {};
}

function MetLijst({ bezoek, children }: { bezoek: Bezoek; children: LijstKaderProps['children'] }) {
  const vraag = useQuery(bezoeklijstVraag(bezoek.id));
  return (
    <Gegevens vraag={vraag} wat={teksten.wat}>
      {(lijst) => <>{children({ lijst, bezoek, gezien: gezienVan(lijst, vraag) })}</>}
    </Gegevens>
  );
}

/**
 * A part of the list as a record of its own: its number is its version, so that a form meets what somebody else wrote of the
 * same part, and not of another.
 */
export function onderdeelGezien(
  { gezien }: Pick<LijstGezien, 'gezien'>,
  nrVan: (lijst: Bezoeklijst) => number,
  nu: number,
): Gezien<Bezoeklijst> {
  return {
    versie: nu,
    haalOp: async () => {
      const lijst = await gezien.haalOp();
      return lijst && { ...lijst, versie: nrVan(lijst) };
    },
  };
}
