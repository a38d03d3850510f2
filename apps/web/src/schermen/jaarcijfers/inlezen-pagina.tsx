import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { Alinea, FoutSamenvatting, Kaart, Tekstveld } from '@navolgbaar/ui';
import { controleerJaarcijfers } from '../../api/jaarcijfers';
import { useHeeftRecht } from '../../api/ik';
import { adres } from '../../basis';
import { Inleesbestand, Inleescontrole } from '../../delen/inlezen';
import { Pagina } from '../../delen/pagina';
import { FoutMelding } from '../../schil/fout-scherm';
import { inleesTeksten } from '../../teksten/inlezen';
import { jaarcijferTeksten } from '../../teksten/jaarcijfers';
import { EerderIngelezen } from './eerder-ingelezen';
import { Importuitkomst } from './importuitkomst';

const t = jaarcijferTeksten.inlezen;
/** What an origin needs at least, as the API says. */
const KORTSTE_BRON = 3;

/** Reads in a file: first what would happen, then the act itself. */
export function InlezenPagina() {
  const mag = useHeeftRecht()('jaarcijfer:importeren');
  return (
    <Pagina
      titel={t.titel}
      inleiding={t.inleiding}
      kruimels={[{ label: jaarcijferTeksten.titel, href: adres('/jaarcijfers') }, { label: t.titel }]}
    >
      {mag ? <Inlezen /> : <Alinea>{t.niet}</Alinea>}
      <EerderIngelezen />
    </Pagina>
  );
}

function Inlezen() {
  const [bestand, zetBestand] = useState<File | null>(null);
  const [bron, zetBron] = useState('');
  const [poging, zetPoging] = useState(0);
  const controle = useMutation({ mutationFn: controleerJaarcijfers });
  // What is missing is said once somebody pressed the button, and goes away as it is filled in.
  const fouten = poging === 0 ? {} : watMist(bestand, bron);
  const kies = (gekozen: File | null) => {
    zetBestand(gekozen);
    controle.reset();
  };
  const controleer = (verzending: FormEvent) => {
    verzending.preventDefault();
    zetPoging((nu) => nu + 1);
    if (bestand && Object.keys(watMist(bestand, bron)).length === 0) controle.mutate(bestand);
  };
  return (
    <form noValidate className="nav-stapel nav-formulier" aria-label={t.titel} onSubmit={controleer}>
      <FoutSamenvatting
        fouten={Object.entries(fouten).map(([naam, tekst]) => ({ naam, tekst }))}
        poging={poging}
      />
      {controle.isError && <FoutMelding fout={controle.error} />}
      <Kaart>
        <Inleesbestand
          bestand={bestand}
          uitleg={t.bestandUitleg}
          fout={fouten['bestand']}
          soorten=".csv"
          onKies={kies}
        />
        <Tekstveld
          naam="bron"
          label={t.bron}
          uitleg={t.bronUitleg}
          fout={fouten['bron']}
          waarde={bron}
          onWaarde={zetBron}
          maxLengte={200}
        />
        <details className="nav-herleiding">
          <summary>{t.kolommenTitel}</summary>
          <Alinea>{t.kolommen}</Alinea>
          <Alinea>{t.privacy}</Alinea>
        </details>
      </Kaart>
      <Inleescontrole controle={controle} terug="/jaarcijfers" />
      {controle.data && bestand && <Importuitkomst controle={controle.data} bestand={bestand} bron={bron} />}
    </form>
  );
}

function watMist(bestand: File | null, bron: string): Record<string, string> {
  return {
    ...(bestand ? {} : { bestand: inleesTeksten.bestandFout }),
    ...(bron.trim().length < KORTSTE_BRON ? { bron: t.bronFout } : {}),
  };
}
