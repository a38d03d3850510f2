import { Kaart, Koppeling, Tijdlijn, type TijdlijnItem } from '@navolgbaar/ui';
import type { Dossier } from '../../api/dossier';
import type { Tijdlijnregel } from '../../api/zaken';
import { adres } from '../../basis';
import { Vertrouwelijkmerk } from '../../delen/vertrouwelijk';
import { useWie } from '../../delen/zaak-labels';
import { zaakdossierTeksten } from '../../teksten/dossier';

const teksten = zaakdossierTeksten.tijdlijn;

/** A line of the history as the timeline shows it. */
export function useTijdlijnItem(): (regel: Tijdlijnregel) => TijdlijnItem {
  const wie = useWie();
  return (regel) => ({
    id: regel.id,
    moment: regel.op,
    wie: wie(regel.gebruikerId),
    wat: regel.vertrouwelijk ? (
      <>
        {regel.tekst} <Vertrouwelijkmerk />
      </>
    ) : (
      regel.tekst
    ),
    systeem: regel.gebruikerId === null,
  });
}

/** What happened last in the case; what the system did is folded. */
export function TijdlijnKaart({ dossier: { zaak, tijdlijn } }: { dossier: Dossier }) {
  const item = useTijdlijnItem();
  return (
    <Kaart
      titel={teksten.titel}
      id="laatste-gebeurtenissen"
      acties={<Koppeling href={adres(`/zaken/${zaak.id}/tijdlijn`)}>{teksten.alle}</Koppeling>}
    >
      <Tijdlijn items={tijdlijn.resultaten.map(item)} />
    </Kaart>
  );
}
