import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { datumTekst, type IdentiteitsbalkProps } from '@navolgbaar/ui';
import { opdrachtVraag, type Opdracht } from '../../api/zaken';
import { adres } from '../../basis';
import { Gegevens } from '../../delen/gegevens';
import { gezienVan, type Gezien } from '../../delen/gezien';
import { opdrachtOpen } from '../../delen/opdracht-stand';
import { Pagina } from '../../delen/pagina';
import { useIsAanbieder } from '../../delen/rol';
import { Stand, TermijnCel, ZaakKoppeling } from '../../delen/zaak-labels';
import { opdrachtTeksten as teksten } from '../../teksten/opdrachten';

/** The bar of an order. */
function identiteit(opdracht: Opdracht): IdentiteitsbalkProps {
  const { veld } = teksten;
  const { zaakNummer, zaakId, aanbiederNaam, gegevenOp, status, uiterlijk, opgeschortOp } = opdracht;
  return {
    label: teksten.paginatitel(zaakNummer),
    gegevens: [
      { label: veld.zaak, waarde: <ZaakKoppeling id={zaakId} nummer={zaakNummer} /> },
      { label: veld.aanbieder, waarde: aanbiederNaam },
      { label: veld.gegeven, waarde: datumTekst(gegevenOp) },
      { label: veld.stand, waarde: <Stand lijst="opdrachtstatus" code={status} /> },
      {
        label: veld.uiterlijk,
        waarde: opdrachtOpen(status) ? (
          <TermijnCel uiterlijk={uiterlijk} opgeschortOp={opgeschortOp} />
        ) : (
          datumTekst(uiterlijk)
        ),
      },
    ],
  };
}

export interface OpdrachtKaderProps {
  /** The title of a form; without, it is the order itself. */
  titel?: string;
  inleiding?: string;
  children: (opdracht: Opdracht, gezien: Gezien<Opdracht>) => ReactNode;
}

/** A page of an order: its head, its bar and the version that the person saw. */
export function OpdrachtKader(props: OpdrachtKaderProps) {
  const { id = '' } = useParams({ strict: false });
  const vraag = useQuery(opdrachtVraag(id));
  return (
    <Gegevens vraag={vraag} wat={teksten.wat}>
      {(opdracht) => (
        <Kader key={opdracht.id} opdracht={opdracht} gezien={gezienVan(opdracht, vraag)} {...props} />
      )}
    </Gegevens>
  );
}

function Kader({
  opdracht,
  gezien,
  titel,
  inleiding,
  children,
}: OpdrachtKaderProps & { opdracht: Opdracht; gezien: Gezien<Opdracht> }) {
  const vanAanbieder = useIsAanbieder();
  const eigen = teksten.paginatitel(opdracht.zaakNummer);
  const lijst = { label: vanAanbieder ? teksten.titelAanbieder : teksten.titel, href: adres('/opdrachten') };
  return (
    <Pagina
      titel={titel ?? eigen}
      {...(titel ? { boven: eigen } : {})}
      inleiding={inleiding}
      kruimels={
        titel
          ? [lijst, { label: eigen, href: adres(`/opdrachten/${opdracht.id}`) }, { label: titel }]
          : [lijst, { label: eigen }]
      }
      identiteit={identiteit(opdracht)}
    >
      {children(opdracht, gezien)}
    </Pagina>
  );
}
