import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Kaart, Termijn } from '@navolgbaar/ui';
import { useVandaag } from '../../api/ik';
import { openVerzoek, type Uitstelblad, type Uitstelverzoek, uitstelVraag } from '../../api/uitstel';
import { adres } from '../../basis';
import { Gegevens } from '../../delen/gegevens';
import { herlees, type Gezien } from '../../delen/gezien';
import { NietMogelijk } from '../../delen/niet-mogelijk';
import { Pagina } from '../../delen/pagina';
import { alsStilstand } from '../../delen/zaak-labels';
import { termijnnaam } from '../../teksten/termijnen';
import { uitstelTeksten as teksten } from '../../teksten/uitstel';

/** After an act all of these may show something else. */
export const VERVERS = [
  ['termijnen'],
  ['zaken'],
  ['opdrachten'],
  ['maatregelen'],
  ['uitstelverzoeken'],
] as const;

const OBJECTPAD: Readonly<Record<string, string>> = { opdracht: 'opdrachten', maatregel: 'maatregelen' };

/** Where somebody came from: the case, or what the term is about for who knows no case. Without the base. */
function herkomst({ zaakId, object, objectId }: Uitstelblad['termijn']): string {
  if (zaakId) return `/zaken/${zaakId}`;
  const pad = OBJECTPAD[object];
  return pad ? `/${pad}/${objectId}` : '/';
}

export interface UitstelKaderProps {
  titel: string;
  inleiding: string;
  children: (blad: Uitstelblad, terug: string) => ReactNode;
}

/** A page about the extension of one term, with the term as it is now. */
export function UitstelKader({ titel, inleiding, children }: UitstelKaderProps) {
  const { termijnId = '' } = useParams({ strict: false });
  return (
    <Gegevens vraag={useQuery(uitstelVraag(termijnId))} wat={teksten.wat}>
      {(blad) => {
        const terug = herkomst(blad.termijn);
        const kruimels = [{ label: blad.termijn.kenmerk, href: adres(terug) }, { label: titel }];
        return (
          <Pagina titel={titel} boven={termijnnaam(blad.termijn)} inleiding={inleiding} kruimels={kruimels}>
            {children(blad, terug)}
          </Pagina>
        );
      }}
    </Gegevens>
  );
}

export function TermijnNu({ termijn }: Pick<Uitstelblad, 'termijn'>) {
  const vandaag = useVandaag();
  return (
    <Kaart titel={teksten.nu} id="nu">
      <Termijn
        naam={termijnnaam(termijn)}
        datum={termijn.uiterlijk}
        vandaag={vandaag}
        herleiding={termijn.herleiding}
        {...alsStilstand(termijn.opgeschortOp)}
      />
    </Kaart>
  );
}

export interface Verzoekactie {
  blad: Uitstelblad;
  verzoek: Uitstelverzoek;
  gezien: Gezien;
  terug: string;
}

interface VerzoekPaginaProps extends Omit<UitstelKaderProps, 'children'> {
  /** The act as the transition table names it. */
  handeling: string;
  children: (actie: Verzoekactie) => ReactNode;
}

/** The page of an act on the request that is open. */
export function VerzoekPagina({ handeling, children, ...kop }: VerzoekPaginaProps) {
  return (
    <UitstelKader {...kop}>
      {(blad, terug) => {
        const verzoek = openVerzoek(blad.resultaten);
        if (!verzoek?.handelingen.includes(handeling)) return <NietMogelijk terug={terug} />;
        return <MetVersie {...{ blad, verzoek, terug, children }} />;
      }}
    </UitstelKader>
  );
}

function MetVersie({
  children,
  ...actie
}: Omit<Verzoekactie, 'gezien'> & Pick<VerzoekPaginaProps, 'children'>) {
  const vraag = useQuery(uitstelVraag(actie.blad.termijn.id));
  const haalOp = async () => openVerzoek((await herlees(vraag))?.resultaten ?? []);
  return <>{children({ ...actie, gezien: { versie: actie.verzoek.versie, haalOp } })}</>;
}
