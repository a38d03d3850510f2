import type { UseQueryResult } from '@tanstack/react-query';
import { Alinea, Termijn, type TermijnProps } from '@navolgbaar/ui';
import { useVandaag } from '../../api/ik';
import { Gegevens } from '../../delen/gegevens';
import { hervatTeksten } from '../../teksten/termijnen';

interface NieuweDagProps {
  /** What else follows. */
  gevolg: string;
  vraag: UseQueryResult<{ uiterlijk: string; herleiding: NonNullable<TermijnProps['herleiding']> }>;
}

/** What a change of a term would mean, as the server computes it; or why it cannot be. */
export function NieuweDag({ vraag, gevolg }: NieuweDagProps) {
  const vandaag = useVandaag();
  return (
    <Gegevens vraag={vraag} wat={hervatTeksten.wat}>
      {({ uiterlijk, herleiding }) => (
        <>
          <Termijn
            naam={hervatTeksten.nieuweDag}
            datum={uiterlijk}
            vandaag={vandaag}
            herleiding={herleiding}
          />
          <Alinea>{gevolg}</Alinea>
        </>
      )}
    </Gegevens>
  );
}
