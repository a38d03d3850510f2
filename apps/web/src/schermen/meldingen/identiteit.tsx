import type { IdentiteitsbalkProps } from '@navolgbaar/ui';
import type { Melding } from '../../api/meldingen';
import { Begrip } from '../../delen/begrip';
import { AanbiederOpBalk } from '../../delen/clientenstop';
import { Behandelaar, Meldingprioriteit, Meldingstatus, volgtProtocol } from '../../delen/melding-labels';
import { dossierTeksten as teksten } from '../../teksten/melding';
import { ontvangstTekst } from './ontvangst';

/** The bar of the dossier; the forms of this melding show it too. */
export function identiteit(melding: Melding): IdentiteitsbalkProps {
  const { veld } = teksten;
  return {
    label: teksten.balk(melding.nummer),
    gegevens: [
      { label: veld.nummer, waarde: melding.nummer },
      {
        label: veld.aanbieder,
        waarde: <AanbiederOpBalk id={melding.aanbiederId} naam={melding.aanbiederNaam} />,
      },
      { label: veld.status, waarde: <Meldingstatus status={melding.status} /> },
      {
        label: veld.prioriteit,
        waarde: (
          <Begrip naam={volgtProtocol(melding.soort) ? 'afwegingskader' : 'prioriteit'}>
            <Meldingprioriteit soort={melding.soort} kleur={melding.kleur} aanname={melding.kleurAanname} />
          </Begrip>
        ),
      },
      { label: veld.behandelaar, waarde: <Behandelaar id={melding.behandelaarId} /> },
      { label: veld.ontvangen, waarde: ontvangstTekst(melding) },
    ],
  };
}
