import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { Alinea, FoutSamenvatting, Kaart } from '@navolgbaar/ui';
import { controleerKader, type Kadercontrole, leesKaderIn } from '../../api/toetsingskaders';
import { useActie } from '../../delen/actie';
import { AlleenMetRecht } from '../../delen/alleen-met-recht';
import { useGaNaar } from '../../delen/ga-naar';
import { Inleesbestand, Inleescontrole, Inleesuitkomst } from '../../delen/inlezen';
import { Pagina } from '../../delen/pagina';
import { FoutMelding } from '../../schil/fout-scherm';
import { inleesTeksten } from '../../teksten/inlezen';
import { toetsingskaderTeksten } from '../../teksten/toetsingskaders';
import { LIJST, lijstkruimel, versiePad, ververs } from './kader';

const t = toetsingskaderTeksten.bestand;

/** Reads in a framework: first what would happen, then the act itself. */
export function KaderInlezen() {
  return (
    <Pagina titel={t.titel} inleiding={t.inleiding} kruimels={[lijstkruimel, { label: t.titel }]}>
      <AlleenMetRecht recht="toetsingskader:beheren" terug={LIJST}>
        <Inlezen />
      </AlleenMetRecht>
    </Pagina>
  );
}

function Inlezen() {
  const [bestand, zetBestand] = useState<File | null>(null);
  const [poging, zetPoging] = useState(0);
  const controle = useMutation({ mutationFn: controleerKader });
  // What is missing is said once somebody pressed the button, and goes away when it is there.
  const fout = poging > 0 && !bestand ? inleesTeksten.bestandFout : undefined;
  const kies = (gekozen: File | null) => {
    zetBestand(gekozen);
    controle.reset();
  };
  const controleer = (verzending: FormEvent) => {
    verzending.preventDefault();
    zetPoging((nu) => nu + 1);
    if (bestand) controle.mutate(bestand);
  };
  return (
    <form noValidate className="nav-stapel nav-formulier" aria-label={t.titel} onSubmit={controleer}>
      <FoutSamenvatting fouten={fout ? [{ naam: 'bestand', tekst: fout }] : []} poging={poging} />
      {controle.isError && <FoutMelding fout={controle.error} />}
      <Kaart>
        <Inleesbestand
          bestand={bestand}
          uitleg={t.bestandUitleg}
          fout={fout}
          soorten=".csv,.json"
          onKies={kies}
        />
      </Kaart>
      <Inleescontrole controle={controle} terug={LIJST} />
      {controle.data && bestand && <Uitkomst controle={controle.data} bestand={bestand} />}
    </form>
  );
}

/** What reading in this framework would do, and the act itself. */
function Uitkomst({ controle, bestand }: { controle: Kadercontrole; bestand: File }) {
  const gaNaar = useGaNaar();
  const leesIn = useActie({
    doe: () => leesKaderIn(bestand),
    ververs,
    bericht: t.gelukt,
    gelukt: ({ id }) => gaNaar(versiePad(id)),
  });
  const { naam, wat, normen, vragen, erbij, gewijzigd, weg, fouten } = controle;
  return (
    <Inleesuitkomst fouten={fouten} leesIn={leesIn}>
      <Alinea>{wat === 'nieuw_kader' ? t.nieuwKader(naam ?? '') : t.nieuweVersie(naam ?? '')}</Alinea>
      <Alinea>{t.inhoud(normen, vragen)}</Alinea>
      {wat === 'nieuwe_versie' && <Alinea>{t.verschil(erbij, gewijzigd, weg)}</Alinea>}
    </Inleesuitkomst>
  );
}
