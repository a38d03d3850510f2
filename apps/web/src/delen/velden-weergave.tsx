import {
  Datumveld,
  Keuzelijst,
  Keuzerondjes,
  Selectievakje,
  Selectievakjes,
  Tekstvak,
  Tekstveld,
} from '@navolgbaar/ui';
import { useVandaag } from '../api/ik';
import { veldTeksten } from '../teksten/velden';
import { AanbiederKiezer } from './aanbieder-kiezer';
import type { useFormulier, Veldwaarde } from './formulier';
import { gevraagd, type Veld, type Waarden } from './velden';

const janee = [
  { waarde: 'ja', label: veldTeksten.ja },
  { waarde: 'nee', label: veldTeksten.nee },
];

/** The questions of an act, those that are asked with the answers so far. */
export function Velden({
  velden,
  f,
}: {
  velden: readonly Veld[];
  f: Pick<ReturnType<typeof useFormulier<Waarden>>, 'veld' | 'waarden'>;
}) {
  return (
    <>
      {gevraagd(velden, f.waarden).map((veld) => (
        <EenVeld key={veld.naam} veld={veld} stuur={f.veld(veld.naam)} />
      ))}
    </>
  );
}

interface Sturing {
  naam: string;
  waarde: Veldwaarde | undefined;
  onWaarde: (waarde: Veldwaarde) => void;
  fout: string | undefined;
}

function EenVeld({ veld, stuur }: { veld: Veld; stuur: Sturing }) {
  const vandaag = useVandaag();
  const { naam, onWaarde, fout } = stuur;
  const deel = {
    ...{ naam, onWaarde, fout },
    label: veld.open ? (
      <>
        {veld.label} <span className="nav-nietverplicht">({veld.open})</span>
      </>
    ) : (
      veld.label
    ),
    ...(veld.uitleg ? { uitleg: veld.uitleg } : {}),
    nietVerplicht: veld.verplicht === undefined && veld.open === undefined,
  };
  const tekst = String(stuur.waarde ?? '');
  switch (veld.soort) {
    case 'datum':
      return <Datumveld {...deel} waarde={tekst} vandaag={vandaag} />;
    case 'tijd':
      return <Tekstveld {...deel} waarde={tekst} breedte="smal" />;
    case 'vak':
    case 'regels':
      return (
        <Tekstvak
          {...deel}
          waarde={tekst}
          regels={veld.regels ?? 5}
          {...(veld.maxTekens ? { maxTekens: veld.maxTekens } : {})}
        />
      );
    case 'keuze':
      return <Keuzerondjes {...deel} waarde={tekst} opties={veld.opties ?? []} />;
    case 'janee':
      return <Keuzerondjes {...deel} waarde={tekst} opties={janee} naastElkaar />;
    case 'lijst':
      return (
        <Keuzelijst
          {...deel}
          waarde={tekst}
          opties={(veld.opties ?? []).map((o) => ({ waarde: o.waarde, label: String(o.label) }))}
        />
      );
    case 'aanbieder':
      return <AanbiederKiezer {...deel} waarde={tekst} />;
    case 'meer':
      return <Selectievakjes {...deel} waarde={alsLijst(stuur.waarde)} opties={veld.opties ?? []} />;
    case 'vinkje':
      return <Selectievakje {...deel} waarde={stuur.waarde === true} />;
    default:
      return <Tekstveld {...deel} waarde={tekst} />;
  }
}

function alsLijst(waarde: Veldwaarde | undefined): readonly string[] {
  return typeof waarde === 'object' ? waarde : [];
}
