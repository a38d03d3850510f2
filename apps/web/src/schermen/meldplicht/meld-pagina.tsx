import { useQuery } from '@tanstack/react-query';
import { useLocation } from '@tanstack/react-router';
import { eerderVraag, opgavevragenVraag, twijfelVraag } from '../../api/meldplicht';
import { adres } from '../../basis';
import { Gegevens } from '../../delen/gegevens';
import { Pagina } from '../../delen/pagina';
import { useIsAanbieder } from '../../delen/rol';
import { meldplichtTeksten, opgaveTeksten as teksten } from '../../teksten/meldplicht';
import { Meldformulier } from './meld-formulier';

/** The report of a provider: the least that is needed on one page, or all questions in steps. */
export function MeldPagina() {
  const vanAanbieder = useIsAanbieder();
  const zoek = new URLSearchParams(useLocation({ select: ({ searchStr }) => searchStr }));
  const twijfelId = zoek.get('twijfel') ?? '';
  const alles = zoek.get('vorm') === 'alles';
  const onderdelen = useQuery(opgavevragenVraag);
  const twijfel = useQuery({ ...twijfelVraag(twijfelId), enabled: twijfelId !== '' });
  const eerder = useQuery({ ...eerderVraag(''), enabled: vanAanbieder });
  const titel = vanAanbieder ? teksten.titel : teksten.titelToezicht;
  const wacht = (twijfelId !== '' && !twijfel.data) || (vanAanbieder && eerder.isPending);
  return (
    <Pagina
      titel={titel}
      inleiding={alles ? teksten.inleidingAlles : teksten.inleidingKort}
      kruimels={[
        {
          label: vanAanbieder ? meldplichtTeksten.titelAanbieder : meldplichtTeksten.titel,
          href: adres('/meldplicht'),
        },
        { label: titel },
      ]}
    >
      <Gegevens vraag={onderdelen} wat={meldplichtTeksten.wat}>
        {(data) =>
          !wacht && (
            <Meldformulier
              onderdelen={data}
              alles={alles}
              twijfel={twijfel.data}
              eigenEerder={eerder.data ?? []}
            />
          )
        }
      </Gegevens>
    </Pagina>
  );
}
