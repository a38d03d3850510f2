import { datumTekst, StatusLabel, type StatusSoort } from '@navolgbaar/ui';
import { werkoverlegVraag, type Werkoverleg } from '../../api/werkoverleg';
import { adres } from '../../basis';
import { Pagina } from '../../delen/pagina';
import { Stuk, stukkop, type StukBladProps, type StukKaderProps } from '../../delen/stuk-kader';
import { werkoverlegTeksten as teksten } from '../../teksten/werkoverleg';

/** What shows something else after an act in a meeting. */
export const ververs = [['werkoverleggen'], ['meldingen'], ['vandaag'], ['partnervragen'], ['doorzendingen']];

const SOORT: Readonly<Record<string, StatusSoort>> = {
  gepland: 'neutraal',
  bezig: 'actief',
  gesloten: 'gelukt',
  vervallen: 'rust',
};

export function Overlegstand({ status }: { status: string }) {
  return <StatusLabel soort={SOORT[status] ?? 'neutraal'}>{teksten.stand[status] ?? status}</StatusLabel>;
}

/** The page of a meeting, or of a form about it. */
export function OverlegKader(props: StukKaderProps<Werkoverleg>) {
  return (
    <Stuk vraag={werkoverlegVraag} wat={teksten.wat}>
      {(stuk, gezien) => <Blad stuk={stuk} gezien={gezien} {...props} />}
    </Stuk>
  );
}

function Blad({ stuk, gezien, titel, inleiding, children }: StukBladProps<Werkoverleg>) {
  const eigen = teksten.eigen(datumTekst(stuk.op));
  const lijst = { label: teksten.titel, href: adres('/werkoverleggen') };
  const hier = { label: eigen, href: adres(`/werkoverleggen/${stuk.id}`) };
  return (
    <Pagina
      {...stukkop(titel, eigen, lijst, hier)}
      inleiding={inleiding}
      labels={titel ? undefined : <Overlegstand status={stuk.status} />}
      afdrukken={!titel}
    >
      {children(stuk, gezien)}
    </Pagina>
  );
}
