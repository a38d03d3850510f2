import { datumTekst, type IdentiteitsbalkProps } from '@navolgbaar/ui';
import { opdrachtVraag, type Opdracht } from '../../api/zaken';
import { adres } from '../../basis';
import { AanbiederOpBalk } from '../../delen/clientenstop';
import { opdrachtOpen } from '../../delen/opdracht-stand';
import { Pagina } from '../../delen/pagina';
import { useIsAanbieder } from '../../delen/rol';
import { Stuk, stukkop, type StukBladProps, type StukKaderProps } from '../../delen/stuk-kader';
import { Stand, TermijnCel, ZaakKoppeling } from '../../delen/zaak-labels';
import { opdrachtTeksten as teksten } from '../../teksten/opdrachten';

/** The bar of an order. */
function identiteit(opdracht: Opdracht): IdentiteitsbalkProps {
  const { veld } = teksten;
  const { zaakNummer, zaakId, aanbiederId, aanbiederNaam, gegevenOp, status, uiterlijk, opgeschortOp } =
    opdracht;
  return {
    label: teksten.paginatitel(zaakNummer),
    gegevens: [
      { label: veld.zaak, waarde: <ZaakKoppeling id={zaakId} nummer={zaakNummer} /> },
      { label: veld.aanbieder, waarde: <AanbiederOpBalk id={aanbiederId} naam={aanbiederNaam} /> },
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

/** A page of an order: its head, its bar and the version that the person saw. */
export function OpdrachtKader(props: StukKaderProps<Opdracht>) {
  return (
    <Stuk vraag={opdrachtVraag} wat={teksten.wat}>
      {(stuk, gezien) => <Kader stuk={stuk} gezien={gezien} {...props} />}
    </Stuk>
  );
}

function Kader({ stuk: opdracht, gezien, titel, inleiding, children }: StukBladProps<Opdracht>) {
  const vanAanbieder = useIsAanbieder();
  const eigen = teksten.paginatitel(opdracht.zaakNummer);
  const lijst = { label: vanAanbieder ? teksten.titelAanbieder : teksten.titel, href: adres('/opdrachten') };
  const hier = { label: eigen, href: adres(`/opdrachten/${opdracht.id}`) };
  return (
    <Pagina {...stukkop(titel, eigen, lijst, hier)} inleiding={inleiding} identiteit={identiteit(opdracht)}>
      {children(opdracht, gezien)}
    </Pagina>
  );
}
