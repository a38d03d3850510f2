import { useQuery } from '@tanstack/react-query';
import { Alinea, Kaart, Koppeling, Lijst } from '@navolgbaar/ui';
import { useHeeftRecht } from '../../api/ik';
import { jaarcijfersVraag } from '../../api/jaarcijfers';
import { adres } from '../../basis';
import { jaarcijferTeksten as teksten } from '../../teksten/jaarcijfers';
import { signaaltekst } from '../jaarcijfers/getallen';

/** What the figures of the newest year say; nothing where no figures were read in. */
export function JaarcijfersKaart({ aanbiederId }: { aanbiederId: string }) {
  const mag = useHeeftRecht()('jaarcijfer:lezen');
  const { data } = useQuery({ ...jaarcijfersVraag(aanbiederId), enabled: mag });
  const nieuwste = data?.jaren[0];
  if (!nieuwste) return null;
  const { boekjaar, signalen } = nieuwste;
  return (
    <Kaart titel={teksten.kaart.titel} id="jaarcijfers">
      {signalen.length === 0 ? (
        <Alinea>{teksten.kaart.geen(boekjaar)}</Alinea>
      ) : (
        <>
          <Alinea>{teksten.geenOordeel}</Alinea>
          <Lijst items={signalen.map(({ kort }) => signaaltekst(kort))} />
        </>
      )}
      <p className="nav-alinea nav-klein">
        <Koppeling href={adres(`/jaarcijfers/aanbieder/${aanbiederId}`)}>
          {teksten.kaart.naar(boekjaar)}
        </Koppeling>
      </p>
    </Kaart>
  );
}
