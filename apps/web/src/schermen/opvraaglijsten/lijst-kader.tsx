import { datumTekst } from '@navolgbaar/ui';
import { opvraaglijstVraag, type Opvraaglijst } from '../../api/opvraaglijsten';
import { adres } from '../../basis';
import { AanbiederOpBalk } from '../../delen/clientenstop';
import { lijstadres } from '../../delen/lijstplaats';
import { Pagina } from '../../delen/pagina';
import { useIsAanbieder } from '../../delen/rol';
import { Stuk, stukkop, type StukBladProps, type StukKaderProps } from '../../delen/stuk-kader';
import { TermijnCel, ZaakKoppeling } from '../../delen/zaak-labels';
import { opvraagTeksten as t } from '../../teksten/opvraaglijsten';
import { Lijststand } from './stand';

/** In these the provider still has something to do. */
export const bijAanbieder = ({ status }: Pick<Opvraaglijst, 'status'>): boolean =>
  ['verstuurd', 'deels_beantwoord'].includes(status);

/** A page of a request list: its head, its bar and the version that the person saw. */
export function LijstKader(props: StukKaderProps<Opvraaglijst>) {
  return (
    <Stuk vraag={opvraaglijstVraag} wat={t.wat}>
      {(stuk, gezien) => <Kader stuk={stuk} gezien={gezien} {...props} />}
    </Stuk>
  );
}

function Kader({ stuk: lijst, gezien, titel, inleiding, children }: StukBladProps<Opvraaglijst>) {
  const vanAanbieder = useIsAanbieder();
  const { id, zaakId, zaakNummer, aanbiederId, aanbiederNaam, status, uiterlijk, opgeschortOp } = lijst;
  const overzicht = {
    label: vanAanbieder ? t.titelAanbieder : t.titel,
    href: lijstadres('/opvraaglijsten'),
  };
  const hier = { label: lijst.titel, href: adres(`/opvraaglijsten/${id}`) };
  return (
    <Pagina
      {...stukkop(titel, lijst.titel, overzicht, hier)}
      inleiding={inleiding}
      identiteit={{
        label: lijst.titel,
        gegevens: [
          { label: t.veld.zaak, waarde: <ZaakKoppeling id={zaakId} nummer={zaakNummer} /> },
          { label: t.veld.aanbieder, waarde: <AanbiederOpBalk id={aanbiederId} naam={aanbiederNaam} /> },
          { label: t.veld.stand, waarde: <Lijststand status={status} /> },
          ...(uiterlijk
            ? [
                {
                  label: t.veld.uiterlijk,
                  waarde: bijAanbieder(lijst) ? (
                    <TermijnCel uiterlijk={uiterlijk} opgeschortOp={opgeschortOp} />
                  ) : (
                    datumTekst(uiterlijk)
                  ),
                },
              ]
            : []),
        ],
      }}
    >
      {children(lijst, gezien)}
    </Pagina>
  );
}
