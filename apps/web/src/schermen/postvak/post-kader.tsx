import { Koppeling, momentTekst } from '@navolgbaar/ui';
import { postVraag, type Post } from '../../api/post';
import { adres } from '../../basis';
import { lijstadres } from '../../delen/lijstplaats';
import { Pagina } from '../../delen/pagina';
import { Stuk, stukkop, type StukBladProps, type StukKaderProps } from '../../delen/stuk-kader';
import { postTeksten as teksten } from '../../teksten/post';
import { afzenderVan, onderwerpVan, Postmerken, Poststatus } from './labels';

/** The frame of a mail: what it is, from whom, and how far it is. */
export function PostKader(props: StukKaderProps<Post>) {
  return (
    <Stuk vraag={postVraag} wat={teksten.wat}>
      {(stuk, gezien) => <Blad stuk={stuk} gezien={gezien} {...props} />}
    </Stuk>
  );
}

function Blad({ stuk, gezien, titel, inleiding, children }: StukBladProps<Post>) {
  const { veld } = teksten;
  return (
    <Pagina
      {...stukkop(
        titel,
        onderwerpVan(stuk),
        { label: teksten.titel, href: lijstadres('/postvak') },
        { label: stuk.nummer, href: adres(`/postvak/${stuk.id}`) },
      )}
      inleiding={inleiding}
      labels={<Postmerken {...stuk} />}
      identiteit={{
        label: stuk.nummer,
        gegevens: [
          { label: veld.van, waarde: <span className="nav-breekbaar">{afzenderVan(stuk)}</span> },
          { label: veld.op, waarde: momentTekst(stuk.ontvangenOp) },
          { label: veld.stand, waarde: <Poststatus status={stuk.status} /> },
          ...(stuk.meldingId
            ? [
                {
                  label: veld.melding,
                  waarde: (
                    <Koppeling href={adres(`/meldingen/${stuk.meldingId}`)}>{stuk.meldingNummer}</Koppeling>
                  ),
                },
              ]
            : []),
        ],
      }}
    >
      {children(stuk, gezien)}
    </Pagina>
  );
}
