import { datumTekst, Koppeling, StatusLabel } from '@navolgbaar/ui';
import { steekproefVraag, type Steekproef } from '../../api/vergewis';
import { adres } from '../../basis';
import { AanbiederOpBalk } from '../../delen/clientenstop';
import { lijstadres } from '../../delen/lijstplaats';
import { Pagina } from '../../delen/pagina';
import { Stuk, type StukBladProps, type StukKaderProps } from '../../delen/stuk-kader';
import { ZaakKoppeling } from '../../delen/zaak-labels';
import { bezoekTeksten } from '../../teksten/bezoeken';
import { vergewisTeksten as teksten, vergewiswoorden } from '../../teksten/vergewis';
import { woord } from '../../teksten/waarden';

/** Where a sample is read, without the base. */
export const steekproefpad = (id: string): string => `/bezoeken/vergewissteekproeven/${id}`;

export function Steekproefstand({ status }: { status: string }) {
  return (
    <StatusLabel soort={status === 'open' ? 'actief' : 'rust'}>
      {woord(vergewiswoorden.steekproefstatus, status)}
    </StatusLabel>
  );
}

/** A page of a sample: its head, its bar and the version that the person saw. */
export function SteekproefKader(props: StukKaderProps<Steekproef>) {
  return (
    <Stuk vraag={steekproefVraag} wat={teksten.wat}>
      {(stuk, gezien) => <Kader stuk={stuk} gezien={gezien} {...props} />}
    </Stuk>
  );
}

function Kader({ stuk, gezien, titel, inleiding, children }: StukBladProps<Steekproef>) {
  const { id, bezoekId, zaakId, zaakNummer, aanbiederId, aanbiederNaam, bezoekOp, status } = stuk;
  const bezoek = bezoekTeksten.paginatitel(aanbiederNaam, datumTekst(bezoekOp));
  const { veld } = teksten;
  return (
    <Pagina
      titel={titel ?? teksten.titel}
      {...(titel ? { boven: teksten.titel } : {})}
      inleiding={inleiding}
      kruimels={[
        { label: bezoekTeksten.titel, href: lijstadres('/bezoeken') },
        { label: bezoek, href: adres(`/bezoeken/${bezoekId}`) },
        ...(titel ? [{ label: teksten.titel, href: adres(steekproefpad(id)) }] : []),
        { label: titel ?? teksten.titel },
      ]}
      identiteit={{
        label: bezoek,
        gegevens: [
          { label: veld.zaak, waarde: <ZaakKoppeling id={zaakId} nummer={zaakNummer} /> },
          { label: veld.aanbieder, waarde: <AanbiederOpBalk id={aanbiederId} naam={aanbiederNaam} /> },
          {
            label: veld.bezoek,
            waarde: <Koppeling href={adres(`/bezoeken/${bezoekId}`)}>{datumTekst(bezoekOp)}</Koppeling>,
          },
          { label: veld.stand, waarde: <Steekproefstand status={status} /> },
        ],
      }}
    >
      {children(stuk, gezien)}
    </Pagina>
  );
}
