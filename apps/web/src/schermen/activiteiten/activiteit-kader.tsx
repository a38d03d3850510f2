import { activiteitVraag, type Activiteit } from '../../api/activiteiten';
import { adres } from '../../basis';
import { lijstadres } from '../../delen/lijstplaats';
import { Pagina } from '../../delen/pagina';
import { Stuk, stukkop, type StukBladProps, type StukKaderProps } from '../../delen/stuk-kader';
import { activiteitTeksten as t, activiteitwoorden } from '../../teksten/activiteiten';
import { woord } from '../../teksten/waarden';
import { ACTIVITEITEN, Activiteitstand, OverWie } from './stand';

/** A page of an activity: its head, its bar and the version that the person saw. */
export function ActiviteitKader(props: StukKaderProps<Activiteit>) {
  return (
    <Stuk vraag={activiteitVraag} wat={t.wat}>
      {(stuk, gezien) => <Kader stuk={stuk} gezien={gezien} {...props} />}
    </Stuk>
  );
}

function Kader({ stuk: activiteit, gezien, titel, inleiding, children }: StukBladProps<Activiteit>) {
  const eigen = `${woord(activiteitwoorden.activiteitsoort, activiteit.soort)} ${activiteit.nummer}`;
  const lijst = { label: t.titel, href: lijstadres(ACTIVITEITEN) };
  const hier = { label: eigen, href: adres(`${ACTIVITEITEN}/${activiteit.id}`) };
  return (
    <Pagina
      {...stukkop(titel, eigen, lijst, hier)}
      inleiding={inleiding}
      identiteit={{
        label: eigen,
        gegevens: [
          { label: t.veld.nummer, waarde: activiteit.nummer },
          { label: t.veld.over, waarde: <OverWie over={activiteit} /> },
          { label: t.veld.stand, waarde: <Activiteitstand activiteit={activiteit} /> },
        ],
      }}
      afdrukken={!titel}
    >
      {children(activiteit, gezien)}
    </Pagina>
  );
}
