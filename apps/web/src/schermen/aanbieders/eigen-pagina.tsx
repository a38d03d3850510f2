import { useQuery } from '@tanstack/react-query';
import { datumTekst, Melding, Stapel } from '@navolgbaar/ui';
import { eigenVraag } from '../../api/aanbieders';
import { Gegevens } from '../../delen/gegevens';
import { Pagina } from '../../delen/pagina';
import { beeldTeksten } from '../../teksten/aanbiederbeeld';
import { aanbiederTeksten } from '../../teksten/aanbieders';
import { GegevensKaart, InzetKaart, LocatiesKaart } from './profiel-kaarten';
import { StopBanner, StopsKaart } from './stop-kaarten';

/** What a provider reads of itself: nothing of what was reported about it. */
export function EigenAanbiederPagina() {
  const vraag = useQuery(eigenVraag);
  return (
    <Pagina titel={beeldTeksten.eigen.titel} inleiding={beeldTeksten.eigen.inleiding}>
      <Gegevens vraag={vraag} wat={aanbiederTeksten.wat}>
        {(aanbieder) => (
          <Stapel>
            {aanbieder.gestoptOp && (
              <Melding soort="waarschuwing">
                {beeldTeksten.gestoptTitel(datumTekst(aanbieder.gestoptOp))}
              </Melding>
            )}
            <StopBanner aanbieder={aanbieder} />
            <GegevensKaart aanbieder={aanbieder} />
            <InzetKaart aanbieder={aanbieder} />
            <LocatiesKaart aanbieder={aanbieder} />
            <StopsKaart aanbieder={aanbieder} />
          </Stapel>
        )}
      </Gegevens>
    </Pagina>
  );
}
