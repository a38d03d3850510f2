import { useQuery } from '@tanstack/react-query';
import type { IdentiteitsbalkProps } from '@navolgbaar/ui';
import { termijnenVraag, volgendeTermijn, type Zaak } from '../../api/zaken';
import { alsBegrip, Begrip } from '../../delen/begrip';
import { AanbiederOpBalk } from '../../delen/clientenstop';
import { Behandelaar } from '../../delen/melding-labels';
import { Fase, TermijnCel } from '../../delen/zaak-labels';
import { woord } from '../../teksten/waarden';
import { zaakwaarden } from '../../teksten/zaakwaarden';
import { zaakTeksten as teksten } from '../../teksten/zaken';

/** The bar of the case, on its pages and on the forms of its acts. */
export function useIdentiteit(zaak: Zaak): IdentiteitsbalkProps {
  const termijnen = useQuery(termijnenVraag(zaak.id));
  const volgende = termijnen.data && volgendeTermijn(termijnen.data);
  const { veld } = teksten;
  return {
    label: teksten.balk(zaak.nummer),
    gegevens: [
      { label: veld.nummer, waarde: zaak.nummer },
      {
        label: zaak.aanbieders.length > 0 ? veld.aanbieders : veld.aanbieder,
        waarde: <Aanbieders zaak={zaak} />,
      },
      {
        label: veld.vorm,
        waarde: (
          <Begrip
            naam={
              zaak.toezichtvorm === 'calamiteiten' ? 'calamiteitentoezicht' : alsBegrip(zaak.toezichtvorm)
            }
          >
            {teksten.vormMetAard(
              woord(zaakwaarden.toezichtvorm, zaak.toezichtvorm),
              woord(zaakwaarden.aard, zaak.aard),
            )}
          </Begrip>
        ),
      },
      { label: veld.fase, waarde: <Fase zaak={zaak} /> },
      { label: veld.behandelaar, waarde: <Behandelaar id={zaak.behandelaarId} /> },
      {
        label: veld.termijn,
        waarde: (
          <span className="nav-stapel nav-stapel--krap">
            <TermijnCel uiterlijk={volgende?.uiterlijk ?? null} opgeschortOp={volgende?.opgeschortOp} />
            {volgende?.bijAanbieder && <span className="nav-klein">{volgende.bijAanbieder}</span>}
          </span>
        ),
      },
      { label: veld.vertrouwelijkheid, waarde: zaak.besloten ? teksten.besloten : teksten.team },
    ],
  };
}

/** All whom the case concerns, the one it was opened for first. */
function Aanbieders({ zaak: { aanbiederId, aanbiederNaam, aanbieders } }: { zaak: Zaak }) {
  return (
    <span className="nav-stapel nav-stapel--krap">
      <AanbiederOpBalk id={aanbiederId} naam={aanbiederNaam} />
      {aanbieders.map((een) => (
        <AanbiederOpBalk key={een.aanbiederId} id={een.aanbiederId} naam={een.aanbiederNaam} />
      ))}
    </span>
  );
}
