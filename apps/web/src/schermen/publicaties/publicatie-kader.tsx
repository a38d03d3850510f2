import { datumTekst, Koppeling, Termijn } from '@navolgbaar/ui';
import { useVandaag } from '../../api/ik';
import { publicatieVraag, type Publicatie } from '../../api/lijn';
import { adres } from '../../basis';
import { AanbiederOpBalk } from '../../delen/clientenstop';
import { Pagina } from '../../delen/pagina';
import { Stuk, stukkop, type StukBladProps, type StukKaderProps } from '../../delen/stuk-kader';
import { Stand } from '../../delen/zaak-labels';
import { publicatieTeksten as teksten } from '../../teksten/publicaties';
import { woord } from '../../teksten/waarden';
import { zaakwaarden } from '../../teksten/zaakwaarden';

/** A page of a publication: its head, its bar and the version that the person saw. */
export function PublicatieKader(props: StukKaderProps<Publicatie>) {
  return (
    <Stuk vraag={publicatieVraag} wat={teksten.wat}>
      {(stuk, gezien) => <Kader stuk={stuk} gezien={gezien} {...props} />}
    </Stuk>
  );
}

function Kader({ stuk: publicatie, gezien, titel, inleiding, children }: StukBladProps<Publicatie>) {
  const vandaag = useVandaag();
  const {
    rapportnummer,
    rapportId,
    aanbiederId,
    aanbiederNaam,
    status,
    voornemen,
    besluit,
    wachtenTot,
    besluitTot,
  } = publicatie;
  const eigen = teksten.titel(rapportnummer);
  const lijst = { label: teksten.lijst.titel, href: adres('/publicaties') };
  const hier = { label: rapportnummer, href: adres(`/publicaties/${publicatie.id}`) };
  const { veld } = teksten;
  return (
    <Pagina
      {...stukkop(titel, eigen, lijst, hier)}
      inleiding={inleiding}
      identiteit={{
        label: teksten.balk(rapportnummer),
        gegevens: [
          {
            label: veld.rapport,
            waarde: <Koppeling href={adres(`/rapporten/${rapportId}`)}>{rapportnummer}</Koppeling>,
          },
          { label: veld.aanbieder, waarde: <AanbiederOpBalk id={aanbiederId} naam={aanbiederNaam} /> },
          { label: veld.stand, waarde: <Stand lijst="publicatiestatus" code={status} /> },
          besluit
            ? { label: veld.besluit, waarde: woord(zaakwaarden.publicatiebesluit, besluit) }
            : { label: veld.voornemen, waarde: woord(zaakwaarden.publicatiebesluit, voornemen) },
          ...(!besluit && besluitTot && status === 'voorgesteld'
            ? [
                {
                  label: veld.besluitTot,
                  waarde: <Termijn compact datum={besluitTot} vandaag={vandaag} />,
                },
              ]
            : []),
          ...(wachtenTot ? [{ label: veld.wachtenTot, waarde: datumTekst(wachtenTot) }] : []),
        ],
      }}
    >
      {children(publicatie, gezien)}
    </Pagina>
  );
}
